import { useId, useState } from 'react';
import { MAX_SOUGHT_LENGTH, type Found } from '../../../shared/model/found.ts';
import { ChoosingLine } from '../../ui/choosing-line.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { failureSentence } from '../../words/failures.ts';
import { searchWords } from '../../words/search.ts';
import type { Place } from '../place.ts';
import { FoundItem } from './found-item.tsx';
import { placeOfFound } from './place-of-found.ts';
import styles from './search-sheet.module.css';
import { useSearch, type Search } from './use-search.ts';

type SearchSheetProps = {
  readonly onClose: () => void;
  readonly onGo: (place: Place) => void;
};

const NONE: readonly Found[] = [];

/** Everything the person wrote, found while they type. Nothing of it is kept: closed, it is forgotten. */
export function SearchSheet({ onClose, onGo }: SearchSheetProps) {
  const listId = useId();
  const [text, setText] = useState('');
  const search = useSearch(text);
  const found = search.status === 'found' ? search.found : NONE;
  const { chosen, move } = useChosen(found);

  const open = (each: Found | undefined) => {
    // What is still shown of the words before is not what was just asked for.
    if (!each || (search.status === 'found' && !search.isAnswer)) return;
    onClose();
    onGo(placeOfFound(each));
  };

  return (
    <Sheet title={searchWords.title} size="large" isOpen onClose={onClose}>
      <div className={styles.sought}>
        <ChoosingLine
          label={searchWords.field}
          value={text}
          maxLength={MAX_SOUGHT_LENGTH}
          listId={listId}
          chosenId={chosen && itemId(listId, chosen)}
          onChange={setText}
          onMove={move}
          onChoose={() => open(chosen)}
        />
        <SearchSentence search={search} />
      </div>
      <div id={listId} role="listbox" aria-label={searchWords.results}>
        {found.map((each) => (
          <FoundItem
            key={each.id}
            id={itemId(listId, each)}
            found={each}
            isChosen={each === chosen}
            onOpen={() => open(each)}
          />
        ))}
      </div>
    </Sheet>
  );
}

function itemId(listId: string, { id }: Found): string {
  return `${listId}-${id}`;
}

/** The one that Enter opens: the newest of what was found, until the arrows go on from it. */
function useChosen(found: readonly Found[]): {
  readonly chosen: Found | undefined;
  readonly move: (by: 1 | -1) => void;
} {
  // Kept with the answer it belongs to.
  const [moved, setMoved] = useState({ found, to: 0 });
  const at = moved.found === found ? moved.to : 0;
  return {
    chosen: found[at],
    move: (by) => setMoved({ found, to: Math.min(Math.max(at + by, 0), found.length - 1) }),
  };
}

function SearchSentence({ search }: { readonly search: Search }) {
  switch (search.status) {
    case 'nothing-sought':
      return <Sentence kind="note">{searchWords.hint}</Sentence>;
    case 'failed':
      return <Sentence kind="trouble">{failureSentence(search.failure)}</Sentence>;
    case 'found':
      return <Sentence kind="note">{foundSentence(search.found.length, search.isFull)}</Sentence>;
  }
}

function foundSentence(count: number, isFull: boolean): string {
  if (isFull) return searchWords.newest(count);
  return count === 0 ? searchWords.nothing : searchWords.found(count);
}

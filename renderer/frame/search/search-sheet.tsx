import { useState } from 'react';
import { Autocomplete, ListBox } from 'react-aria-components';
import { MAX_SOUGHT_LENGTH, type Found } from '../../../shared/model/found.ts';
import { Sentence } from '../../ui/sentence.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { TextLine } from '../../ui/text-line.tsx';
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

/** Everything the person wrote, found while they type. Nothing of it is kept: closed, it is forgotten. */
export function SearchSheet({ onClose, onGo }: SearchSheetProps) {
  const [text, setText] = useState('');
  const search = useSearch(text);
  const found = search.status === 'found' ? search.found : [];

  const open = (id: unknown) => {
    const chosen = found.find((each) => each.id === id);
    // What is still shown of the words before is not what was just asked for.
    if (!chosen || (search.status === 'found' && !search.isAnswer)) return;
    onClose();
    onGo(placeOfFound(chosen));
  };

  return (
    <Sheet title={searchWords.title} width="wide" isOpen onClose={onClose}>
      <Autocomplete inputValue={text} onInputChange={setText}>
        <TextLine
          label={searchWords.field}
          value={text}
          maxLength={MAX_SOUGHT_LENGTH}
          autoFocus
          onChange={setText}
        />
        <div className={styles.found}>
          <SearchSentence search={search} />
          <FoundList found={found} onOpen={open} />
        </div>
      </Autocomplete>
    </Sheet>
  );
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

type FoundListProps = {
  readonly found: readonly Found[];
  readonly onOpen: (id: unknown) => void;
};

function FoundList({ found, onOpen }: FoundListProps) {
  return (
    <ListBox
      className={styles.list ?? ''}
      aria-label={searchWords.results}
      items={found}
      onAction={onOpen}
    >
      {(each) => <FoundItem found={each} />}
    </ListBox>
  );
}

import { useEffect, useRef } from 'react';
import { stepById } from '../../../shared/content/steps/steps.ts';
import type { Found, FoundPart } from '../../../shared/model/found.ts';
import { formatDayWithYear } from '../../words/dates.ts';
import { frameWords } from '../../words/frame.ts';
import { journalWords } from '../../words/journal.ts';
import { foundNames } from '../../words/search.ts';
import { railNameOf } from '../place.ts';
import { placeOfFound } from './place-of-found.ts';
import styles from './search-sheet.module.css';

type FoundItemProps = {
  readonly id: string;
  readonly found: Found;
  /** Whether it is the one that Enter opens. */
  readonly isChosen: boolean;
  readonly onOpen: () => void;
};

/** Something that was found: what it is, its day, and the words around the place. */
export function FoundItem({ id, found, isChosen, onOpen }: FoundItemProps) {
  const { title, snippet, day } = found;
  const item = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isChosen) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    // The focus stays where the words are typed, and the keys with it.
    <button
      ref={item}
      type="button"
      id={id}
      role="option"
      aria-selected={isChosen}
      tabIndex={-1}
      className={styles.item}
      onClick={onOpen}
    >
      <span className={styles.name}>
        {title.length === 0 ? nameOf(found) : <Parts parts={title} />}
      </span>
      <span className={styles.about}>{`${kindOf(found)} · ${formatDayWithYear(day)}`}</span>
      <span className={styles.snippet}>
        <Parts parts={snippet} />
      </span>
    </button>
  );
}

function Parts({ parts }: { readonly parts: readonly FoundPart[] }) {
  return withPlaces(parts).map(({ text, isMatch, at }) =>
    isMatch ? (
      <mark key={at} className={styles.match}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
}

/** Each part with the place where it begins. */
function withPlaces(parts: readonly FoundPart[]): readonly (FoundPart & { readonly at: number })[] {
  let end = 0;
  return parts.map((part) => {
    const at = end;
    end += part.text.length;
    return { ...part, at };
  });
}

/** What it is called where it has no title of its own. */
function nameOf(found: Found): string {
  switch (found.kind) {
    case 'entry':
      return journalWords.untitled;
    case 'page':
      return sheetName(found.sheet) ?? foundNames.page[found.pageKind];
    case 'event':
      return foundNames.event[found.eventKind];
  }
}

function sheetName(sheet: Extract<Found, { kind: 'page' }>['sheet']): string | undefined {
  if (!sheet) return undefined;
  const { title, worksheets } = stepById[sheet.step];
  return worksheets.find(({ id }) => id === sheet.worksheet)?.heading ?? title;
}

/** What it is, or where it stands. */
function kindOf(found: Found): string {
  if (found.kind === 'entry') return foundNames.entry[found.entryKind];
  const place = frameWords[railNameOf(placeOfFound(found).screen)];
  const step = found.kind === 'page' && found.sheet ? stepById[found.sheet.step].title : undefined;
  return step === undefined ? place : `${place} · ${step}`;
}

import type { KeyboardEvent } from 'react';
import type { EntrySummary } from '../../../shared/model/entry.ts';
import type { EntryId } from '../../../shared/model/ids.ts';
import { formatDate } from '../../words/dates.ts';
import { journalWords } from '../../words/journal.ts';
import { entryKindWords, letterWords } from '../../words/letters.ts';
import styles from './journal.module.css';

type EntryItemProps = {
  readonly entry: EntrySummary;
  readonly isOpen: boolean;
  readonly onOpen: (id: EntryId) => void;
};

/** An entry's title and first words. */
export function EntryItem({ entry, isOpen, onOpen }: EntryItemProps) {
  return (
    <button
      type="button"
      className={styles.item}
      aria-current={isOpen ? 'true' : undefined}
      onClick={() => onOpen(entry.id)}
      onKeyDown={moveByArrows}
    >
      <span className={styles.itemTitle}>{titleOf(entry)}</span>
      {entry.sealedUntil === null ? <FirstWords entry={entry} /> : null}
    </button>
  );
}

/** What kind of entry it is, where it is not written freely, and how it begins. */
function FirstWords({ entry: { kind, excerpt } }: { readonly entry: EntrySummary }) {
  const name = entryKindWords[kind];
  return (
    <span className={styles.excerpt}>
      {name === '' ? null : <span className={styles.kind}>{name}</span>}
      {name === '' || excerpt === '' ? excerpt : ` · ${excerpt}`}
    </span>
  );
}

function titleOf({ sealedUntil, title }: EntrySummary): string {
  if (sealedUntil !== null) return letterWords.sealed(formatDate(sealedUntil));
  return title || journalWords.untitled;
}

/** Up and down go from entry to entry while the list has the focus. */
function moveByArrows(event: KeyboardEvent<HTMLButtonElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const items = [...(event.currentTarget.closest('ul')?.querySelectorAll('button') ?? [])].toSorted(
    (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top,
  );
  const at = items.findIndex((item) => item === document.activeElement);
  const next = items[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

import type { KeyboardEvent } from 'react';
import type { EntrySummary } from '../../../shared/model/entry.ts';
import type { EntryId } from '../../../shared/model/ids.ts';
import { journalWords } from '../../words/journal.ts';
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
      <span className={styles.itemTitle}>{entry.title || journalWords.untitled}</span>
      <span className={styles.excerpt}>{entry.excerpt}</span>
    </button>
  );
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

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
    >
      <span className={styles.itemTitle}>{entry.title || journalWords.untitled}</span>
      <span className={styles.excerpt}>{entry.excerpt}</span>
    </button>
  );
}

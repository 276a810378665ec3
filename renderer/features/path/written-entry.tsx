import { entryId, type EntryId } from '../../../shared/model/ids.ts';
import { useEntrySummary } from '../../projection/journal-queries.ts';
import { useIsWhole } from '../../projection/projection-context.tsx';
import { entrySaver } from '../../saving/savers.ts';
import { pathWords } from '../../words/path.ts';
import styles from './path.module.css';

/** The entry an answer names, unless it was removed meanwhile. */
export function useWrittenEntry(id: EntryId | undefined): EntryId | undefined {
  const summary = useEntrySummary(id ?? NO_ENTRY);
  const isWhole = useIsWhole();
  if (id === undefined) return undefined;
  // Until all of the journal is here, one that is not seen may only be older.
  const isThere = summary !== undefined || !isWhole || entrySaver.unsaved(id) !== undefined;
  return isThere ? id : undefined;
}

/** Its first words. */
export function EntryExcerpt({ id }: { readonly id: EntryId }) {
  const summary = useEntrySummary(id);
  return <p className={styles.written}>{summary?.excerpt ?? pathWords.writtenApart}</p>;
}

/** No entry has it. */
const NO_ENTRY: EntryId = entryId.parse('00000000-0000-0000-0000-000000000000');

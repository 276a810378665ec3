import type { Day } from '../../../shared/model/day.ts';
import type { EntrySummary } from '../../../shared/model/entry.ts';

export type ListRow =
  | { readonly kind: 'day'; readonly key: string; readonly day: Day }
  | { readonly kind: 'entry'; readonly key: string; readonly entry: EntrySummary };

/** The rows of the list: a heading before the first entry of each day. `entries` come newest first. */
export function listRows(entries: readonly EntrySummary[]): readonly ListRow[] {
  return entries.flatMap((entry, index): ListRow[] => {
    const row: ListRow = { kind: 'entry', key: entry.id, entry };
    if (entries[index - 1]?.day === entry.day) return [row];
    return [{ kind: 'day', key: entry.day, day: entry.day }, row];
  });
}

import { Feather, Search, SquarePen } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { measureElement, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import type { EntrySummary } from '../../../shared/model/entry.ts';
import type { EntryId } from '../../../shared/model/ids.ts';
import { useIsDamageMet } from '../../frame/read-only.tsx';
import { useIsWhole } from '../../projection/projection-context.tsx';
import { Button } from '../../ui/button.tsx';
import { damageWords } from '../../words/damage.ts';
import { formatDay } from '../../words/dates.ts';
import { journalWords } from '../../words/journal.ts';
import { frameWords } from '../../words/frame.ts';
import { letterWords } from '../../words/letters.ts';
import { searchWords } from '../../words/search.ts';
import { EntryItem } from './entry-item.tsx';
import styles from './journal.module.css';
import { listRows, type ListRow } from './list-rows.ts';

const USUAL_ROW_PIXELS = 64;

type EntryListProps = {
  readonly entries: readonly EntrySummary[] | undefined;
  readonly openId: EntryId | undefined;
  readonly onOpen: (id: EntryId) => void;
  readonly onSearch: () => void;
  /** Left out where nothing can be written. */
  readonly onNew: ((kind: 'free' | 'letter') => void) | undefined;
};

/** Every entry by day, newest first; only the rows in sight are drawn. */
export function EntryList({ entries, openId, onOpen, onSearch, onNew }: EntryListProps) {
  const missing = useMissingSentence(entries);
  const rows = useMemo(() => listRows(entries ?? []), [entries]);
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_ROW_PIXELS,
    measureElement: heightOf,
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 8,
  });

  return (
    <section className={styles.list} aria-label={journalWords.list}>
      <div className={styles.top}>
        <div className={styles.heading}>
          <h1 className={styles.title}>{journalWords.title}</h1>
          <Button kind="quiet" label={searchWords.field} onPress={onSearch}>
            <Search size={16} aria-hidden />
            {frameWords.search}
          </Button>
        </div>
        {onNew === undefined ? null : (
          <div className={styles.begin}>
            <Button kind="plain" onPress={() => onNew('free')}>
              <SquarePen size={16} aria-hidden />
              {journalWords.newEntry}
            </Button>
            <Button kind="quiet" onPress={() => onNew('letter')}>
              <Feather size={16} aria-hidden />
              {letterWords.newLetter}
            </Button>
          </div>
        )}
      </div>
      <div ref={scroller} className={styles.scroller}>
        {/* The list is as high as all its rows together, and each row hangs at its place: known only when measured. */}
        <ul className={styles.rows} style={{ blockSize: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, key, start }) => (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              className={styles.row}
              style={{ translate: `0 ${start}px` }}
            >
              <Row row={rows[index]} openId={openId} onOpen={onOpen} />
            </li>
          ))}
        </ul>
        {missing === undefined ? null : <p className={styles.older}>{missing}</p>}
      </div>
    </section>
  );
}

/** Why entries are not in the list, if some are not. */
function useMissingSentence(entries: EntryListProps['entries']): string | undefined {
  const isWhole = useIsWhole();
  const isDamageMet = useIsDamageMet();
  if (isWhole || entries === undefined || entries.length === 0) return undefined;
  return isDamageMet ? damageWords.unreadOlder : journalWords.fetchingOlder;
}

/** While the list is out of sight its rows have no height; then what was measured before holds, or it would jump. */
function heightOf(
  row: Element,
  seen: ResizeObserverEntry | undefined,
  list: Virtualizer<HTMLDivElement, Element>,
): number {
  if (row.checkVisibility()) return measureElement(row, seen, list);
  return list.measurementsCache[list.indexFromElement(row)]?.size ?? USUAL_ROW_PIXELS;
}

type RowProps = Pick<EntryListProps, 'openId' | 'onOpen'> & { readonly row: ListRow | undefined };

function Row({ row, openId, onOpen }: RowProps) {
  if (!row) return null;
  if (row.kind === 'day') return <h2 className={styles.day}>{formatDay(row.day)}</h2>;
  return <EntryItem entry={row.entry} isOpen={row.entry.id === openId} onOpen={onOpen} />;
}

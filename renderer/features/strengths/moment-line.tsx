import type { EntrySummary } from '../../../shared/model/entry.ts';
import type { EntryId } from '../../../shared/model/ids.ts';
import type { StrengthMoment } from '../../../shared/model/page.ts';
import { useIsReadOnly } from '../../frame/read-only.tsx';
import { useEntriesNamed } from '../../projection/journal-queries.ts';
import { useIsWhole } from '../../projection/projection-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/card.tsx';
import { formatDay } from '../../words/dates.ts';
import { strengthWords } from '../../words/strengths.ts';
import styles from './strengths.module.css';
import { keepsBack } from './sealed-source.ts';

type MomentLineProps = {
  readonly moment: StrengthMoment;
  readonly onChange: () => void;
  readonly onRemove: () => void;
  readonly onOpenEntry: (id: EntryId) => void;
};

/** A moment that was kept, and the entry it came from if that is still to be read. */
export function MomentLine({ moment, onChange, onRemove, onOpenEntry }: MomentLineProps) {
  const isReadOnly = useIsReadOnly();
  const isSealed = useIsSealed(moment.entry);
  // What was kept of a sealed letter waits with it.
  if (isSealed && moment.entry !== null) {
    return (
      <li className={styles.moment}>
        <Source entry={moment.entry} onOpen={onOpenEntry} />
      </li>
    );
  }
  return (
    <li className={styles.moment}>
      {moment.saidBy === 'friend' ? (
        <span className={styles.soft}>{strengthWords.friendView}</span>
      ) : null}
      <p className={styles.written}>{moment.words}</p>
      <Row>
        {moment.entry === null ? null : <Source entry={moment.entry} onOpen={onOpenEntry} />}
        {isReadOnly ? null : (
          <>
            <Button kind="quiet" onPress={onChange}>
              {strengthWords.change}
            </Button>
            <Button kind="quiet" onPress={onRemove}>
              {strengthWords.remove}
            </Button>
          </>
        )}
      </Row>
    </li>
  );
}

/** Whether the entry is a sealed letter; also while that is not known yet. */
function useIsSealed(entry: EntryId | null): boolean {
  const found = useEntriesNamed(entry === null ? [] : [entry]);
  const isWhole = useIsWhole();
  if (entry === null) return false;
  return found === undefined || keepsBack(found[0], isWhole);
}

type SourceProps = { readonly entry: EntryId; readonly onOpen: (id: EntryId) => void };

function Source({ entry, onOpen }: SourceProps) {
  const found = useEntriesNamed([entry]);
  const isWhole = useIsWhole();
  if (found === undefined) return null;
  const [summary] = found;
  // An old one may still be on its way.
  if (summary === undefined && !isWhole) return null;
  if (summary === undefined || summary.sealedUntil !== null) {
    return <span className={styles.soft}>{whyClosed(summary)}</span>;
  }
  return (
    <Button kind="quiet" onPress={() => onOpen(entry)}>
      {strengthWords.openEntry(formatDay(summary.day))}
    </Button>
  );
}

function whyClosed(summary: EntrySummary | undefined): string {
  return summary?.sealedUntil
    ? strengthWords.entrySealed(formatDay(summary.sealedUntil))
    : strengthWords.entryGone;
}

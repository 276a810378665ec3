import { useCallback, useState } from 'react';
import type { Capabilities } from '../../../shared/ipc/shell-commands.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { Attempt } from '../../../shared/model/month.ts';
import { PaperActions } from '../../frame/paper-actions.tsx';
import { useAttempts, useFirstCheckInDay } from '../../projection/journal-queries.ts';
import { useToday } from '../../projection/use-today.ts';
import { Sentence } from '../../ui/sentence.tsx';
import { failureSentence } from '../../words/failures.ts';
import { summaryWords } from '../../words/summary.ts';
import { DaysChoice } from './days-choice.tsx';
import { EntriesChoice } from './entries-choice.tsx';
import { PaperChoice } from './paper-choice.tsx';
import { SectionsChoice } from './sections-choice.tsx';
import { startingChoices, type SummaryChoices } from './summary-choices.ts';
import { SummaryPreview } from './summary-preview.tsx';
import { presetRanges } from './summary-range.ts';
import styles from './summary-screen.module.css';
import { useSummaryDocument } from './use-summary-document.ts';

type SummaryScreenProps = {
  /** What this shell can do; only that is offered. */
  readonly capabilities: Capabilities;
};

/** Chosen days and parts of the journal as pages, exactly as they will be printed. */
export function SummaryScreen({ capabilities }: SummaryScreenProps) {
  const today = useToday();
  const attempts = useAttempts();
  const firstDay = useFirstCheckInDay();
  if (attempts === undefined || firstDay === undefined) return null;
  return <Summary {...{ capabilities, today, attempts, firstDay }} />;
}

type SummaryProps = SummaryScreenProps & {
  readonly today: Day;
  readonly attempts: readonly Attempt[];
  readonly firstDay: Day | null;
};

function Summary({ capabilities, today, attempts, firstDay }: SummaryProps) {
  const ranges = presetRanges(attempts, firstDay, today);
  const [choices, setChoices] = useState(() => startingChoices(ranges.month, navigator.language));
  const change = useCallback((changed: Partial<SummaryChoices>) => {
    setChoices((known) => ({ ...known, ...changed }));
  }, []);
  const { found, document, failure } = useSummaryDocument(choices, attempts, today);

  return (
    <div className={styles.screen}>
      <div className={styles.side}>
        <div className={styles.choices}>
          <h1 className={styles.title}>{summaryWords.title}</h1>
          <DaysChoice {...{ ranges, attempts, today }} days={choices.days} onChange={change} />
          <SectionsChoice {...{ choices, found }} onChange={change} />
          <PaperChoice paper={choices.paper} onChange={change} />
          <EntriesChoice entries={found.entries} chosen={choices.entryIds} onChange={change} />
          {failure && <Sentence kind="trouble">{failureSentence(failure)}</Sentence>}
        </div>
        <div className={styles.actions}>
          <PaperActions {...{ document, capabilities }} paper={choices.paper} />
        </div>
      </div>
      <SummaryPreview {...{ document, found }} paper={choices.paper} />
    </div>
  );
}

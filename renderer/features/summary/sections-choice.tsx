import { summaryWords, withCount } from '../../words/summary.ts';
import styles from './summary-screen.module.css';
import type { ChangeChoices, SummaryChoices } from './summary-choices.ts';
import { Tick } from '../../ui/tick.tsx';
import type { Found } from './use-summary-document.ts';

type SectionsChoiceProps = {
  readonly choices: SummaryChoices;
  readonly found: Found;
  readonly onChange: ChangeChoices;
};

/** Which parts go on paper. What the days do not hold cannot be ticked. */
export function SectionsChoice({ choices, found, onChange }: SectionsChoiceProps) {
  const hasMoods = found.checkInCount > 0;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{summaryWords.sections}</legend>
      <Tick
        isTicked={choices.hasChart && hasMoods}
        isDisabled={!hasMoods}
        onChange={(hasChart) => onChange({ hasChart })}
      >
        {summaryWords.chart}
      </Tick>
      {choices.hasChart && hasMoods && (
        <Tick isInner isTicked={choices.hasMarks} onChange={(hasMarks) => onChange({ hasMarks })}>
          {summaryWords.marks}
        </Tick>
      )}
      <Tick
        isTicked={choices.hasNotes && found.noteCount > 0}
        isDisabled={found.noteCount === 0}
        onChange={(hasNotes) => onChange({ hasNotes })}
      >
        {withCount(summaryWords.notes, found.noteCount)}
      </Tick>
    </fieldset>
  );
}

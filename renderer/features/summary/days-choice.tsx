import { runningMonth } from '../../../shared/logic/present-month.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { Attempt } from '../../../shared/model/month.ts';
import { Choice } from '../../ui/choice.tsx';
import { summaryWords } from '../../words/summary.ts';
import { DayField } from '../../ui/day-field.tsx';
import type { ChangeChoices, TypedDays } from './summary-choices.ts';
import { presetOf, type Preset, type SummaryRanges } from './summary-range.ts';
import styles from './summary-screen.module.css';

type DaysChoiceProps = {
  readonly ranges: SummaryRanges;
  readonly attempts: readonly Attempt[];
  readonly today: Day;
  readonly days: TypedDays;
  readonly onChange: ChangeChoices;
};

/** Which days: one of the usual stretches, or any two days, in whichever order. */
export function DaysChoice({ ranges, attempts, today, days, onChange }: DaysChoiceProps) {
  const month = runningMonth(attempts, today);
  return (
    <div className={styles.group}>
      <Choice<Preset | 'other'>
        label={summaryWords.days}
        options={[
          {
            value: 'month',
            text: month ? summaryWords.thisMonth : summaryWords.lastThirtyDays,
          },
          { value: 'week', text: summaryWords.lastSevenDays },
          { value: 'since-it-began', text: summaryWords.sinceItBegan },
        ]}
        value={presetOf(ranges, days) ?? 'other'}
        onChange={(chosen) => {
          if (chosen !== 'other') onChange({ days: ranges[chosen] });
        }}
      />
      <div className={styles.dates}>
        <DayField
          label={summaryWords.from}
          value={days.from}
          latest={today}
          onChange={(from) => onChange({ days: { ...days, from } })}
        />
        <DayField
          label={summaryWords.to}
          value={days.to}
          latest={today}
          onChange={(to) => onChange({ days: { ...days, to } })}
        />
      </div>
    </div>
  );
}

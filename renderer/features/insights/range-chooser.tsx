import type { Day } from '../../../shared/model/day.ts';
import { Choice } from '../../ui/choice.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { insightsWords } from '../../words/insights.ts';
import styles from './insight-card.module.css';
import type { ChosenDays, InsightRanges, RangeChoice } from './insights-range.ts';

type RangeChooserProps = {
  readonly ranges: InsightRanges;
  readonly chosen: ChosenDays;
  readonly today: Day;
  readonly onChoose: (chosen: ChosenDays) => void;
};

/** Which days are looked at: one of the named ranges, or two days of the person's own. */
export function RangeChooser({ ranges, chosen, today, onChoose }: RangeChooserProps) {
  const { choice, own } = chosen;
  const month = ranges.month?.isRunning ? insightsWords.thisMonth : insightsWords.endedMonth;
  return (
    <div className={styles.ranges}>
      <Choice<RangeChoice>
        label={insightsWords.rangeLabel}
        isLabelHidden
        options={[
          ...(ranges.month ? [{ value: 'month', text: month } as const] : []),
          { value: 'recent', text: insightsWords.lastThirtyDays },
          { value: 'since-it-began', text: insightsWords.sinceItBegan },
          { value: 'own', text: insightsWords.ownDays },
        ]}
        value={choice}
        onChange={(next) => onChoose({ ...chosen, choice: next })}
      />
      {choice === 'own' && (
        <>
          <DayField
            label={insightsWords.from}
            value={own.from}
            latest={today}
            onChange={(from) => onChoose({ ...chosen, own: { ...own, from } })}
          />
          <DayField
            label={insightsWords.to}
            value={own.to}
            latest={today}
            onChange={(to) => onChoose({ ...chosen, own: { ...own, to } })}
          />
        </>
      )}
    </div>
  );
}

import type { DayRange } from '../../../shared/logic/present-month.ts';
import type { Day } from '../../../shared/model/day.ts';
import { Choice } from '../../ui/choice.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { insightsWords } from '../../words/insights.ts';
import styles from './insight-card.module.css';
import type { InsightRanges, RangeChoice } from './insights-range.ts';

type RangeChooserProps = {
  readonly ranges: InsightRanges;
  readonly choice: RangeChoice;
  readonly own: DayRange;
  readonly today: Day;
  readonly onChoose: (choice: RangeChoice) => void;
  readonly onOwn: (own: DayRange) => void;
};

/** Which days are looked at: one of the named ranges, or two days of the person's own. */
export function RangeChooser(props: RangeChooserProps) {
  const { ranges, choice, own, today, onChoose, onOwn } = props;
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
        onChange={onChoose}
      />
      {choice === 'own' && (
        <>
          <DayField
            label={insightsWords.from}
            value={own.from}
            latest={today}
            onChange={(from) => onOwn({ ...own, from })}
          />
          <DayField
            label={insightsWords.to}
            value={own.to}
            latest={today}
            onChange={(to) => onOwn({ ...own, to })}
          />
        </>
      )}
    </div>
  );
}

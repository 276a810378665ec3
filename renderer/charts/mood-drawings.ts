import type { MoodWeek } from '../../shared/logic/mood-weeks.ts';
import type { moodsByHours } from '../../shared/logic/sleep-moods.ts';
import type { WeekdayMoods } from '../../shared/logic/weekday-moods.ts';
import type { ColumnDrawing } from '../../shared/model/column-drawing.ts';
import { formatDayRange, weekdayName } from '../words/dates.ts';
import { moodInsightWords } from '../words/insights-moods.ts';
import { sleepHoursLabel, sleepInsightWords } from '../words/insights-sleep.ts';
import { RATING_SCALE } from './column-frame.ts';
import { spreadColumn } from './spread-column.ts';

/** The moods of each weekday, Monday first. */
export function weekdayDrawing(weekdays: readonly WeekdayMoods[]): ColumnDrawing {
  return {
    columns: weekdays.map(({ weekday, spread }) => ({
      label: weekdayName(weekday).slice(0, 3),
      ...spreadColumn(spread),
    })),
    scale: RATING_SCALE,
    tone: 1,
    label: moodInsightWords.weekdayChart,
  };
}

/** The moods of the days after nights of equal length, the shortest first. */
export function sleepDrawing(byHours: ReturnType<typeof moodsByHours>): ColumnDrawing {
  return {
    columns: byHours.map(({ hours, spread }) => ({
      label: sleepHoursLabel(hours),
      ...spreadColumn(spread),
    })),
    scale: RATING_SCALE,
    tone: 1,
    label: sleepInsightWords.chart,
  };
}

/** The moods of one week, day by day; small enough to stand beside others. */
export function weekDrawing({ from, to, days }: MoodWeek): ColumnDrawing {
  return {
    columns: days.map((spread, weekday) => ({
      label: weekdayName(weekday).charAt(0),
      ...spreadColumn(spread),
    })),
    scale: RATING_SCALE,
    tone: 1,
    label: moodInsightWords.weekChart(formatDayRange(from, to)),
  };
}

import { daysBetween } from '../../../../shared/logic/calendar.ts';
import { moodDays } from '../../../../shared/logic/mood-series.ts';
import { moodWeeks, weekFacts, type MoodWeek } from '../../../../shared/logic/mood-weeks.ts';
import type { DayRange } from '../../../../shared/logic/present-month.ts';
import { moodsByHours, sleepDays, sleepFacts } from '../../../../shared/logic/sleep-moods.ts';
import { weekdayFacts, weekdayMoods } from '../../../../shared/logic/weekday-moods.ts';
import { writingIn, writingStretches } from '../../../../shared/logic/writing-days.ts';
import type { CheckIn } from '../../../../shared/model/check-in.ts';
import type { Day } from '../../../../shared/model/day.ts';
import type { EntrySummary } from '../../../../shared/model/entry.ts';
import type { Attempt, MonthEvent } from '../../../../shared/model/month.ts';
import type { MoodDay, PrintSection } from '../../../../shared/model/print-document.ts';
import { sleepDrawing, weekDrawing, weekdayDrawing } from '../../../charts/mood-drawings.ts';
import { writingDrawing } from '../../../charts/writing-drawing.ts';
import { formatDayRangeShort, weekdayName } from '../../../words/dates.ts';
import { doingInsightWords } from '../../../words/insights-doing.ts';
import { moodInsightWords, weekMiddle } from '../../../words/insights-moods.ts';
import { sleepInsightWords } from '../../../words/insights-sleep.ts';
import { stretchWords } from '../../../words/stretches.ts';
import {
  paperSleepSentence,
  paperWeekdaySentence,
  paperWeekSentence,
  paperWords as words,
  paperWritingSentence,
} from '../../../words/summary-paper.ts';
import { onlyChart, toldDrawing } from './told-drawing.ts';

type CloserRows = {
  readonly checkIns: readonly CheckIn[];
  readonly events: readonly MonthEvent[];
  /** Every entry, letters and sealed ones too: only days are counted. */
  readonly written: readonly EntrySummary[];
  readonly attempts: readonly Attempt[];
  readonly today: Day;
};

/** What stands under "Looking closer" on Insights, of the range: each part only where there is enough to say. */
export function closerSections(range: DayRange, rows: CloserRows): readonly PrintSection[] {
  const days = moodDays({ ...rows, ...range });
  return [
    ...weekdaySection(days),
    ...sleepSection(rows.checkIns),
    ...writingSection(range, rows.written),
    ...weeksSection(moodWeeks({ ...rows, days, entries: rows.written })),
  ];
}

function weekdaySection(days: readonly MoodDay[]): readonly PrintSection[] {
  const weekdays = weekdayMoods(days);
  const facts = weekdayFacts(weekdays);
  if (facts.status === 'nothing' || facts.status === 'too-little') return [];
  const daysNoted = weekdays.reduce((sum, each) => sum + each.daysNoted, 0);
  return [
    {
      kind: 'charts',
      heading: words.weekdays,
      sentence: paperWeekdaySentence(facts, daysNoted),
      charts: [onlyChart(weekdayDrawing(weekdays))],
      across: 1,
      caption: moodInsightWords.weekdayCaption,
    },
  ];
}

function sleepSection(checkIns: readonly CheckIn[]): readonly PrintSection[] {
  const days = sleepDays(checkIns);
  const facts = sleepFacts(days);
  if (facts.status !== 'alike' && facts.status !== 'differ') return [];
  return [
    {
      kind: 'charts',
      heading: words.sleepAndMood,
      sentence: paperSleepSentence(facts, days.length),
      charts: [onlyChart(sleepDrawing(moodsByHours(days)))],
      across: 1,
      caption: sleepInsightWords.caption,
    },
  ];
}

function writingSection(
  range: DayRange,
  written: readonly EntrySummary[],
): readonly PrintSection[] {
  const [all] = writingIn(written, [range]);
  if (!all || all.days === 0) return [];
  const { grain, stretches } = writingStretches(written, range);
  return [
    {
      kind: 'charts',
      heading: words.writingDays,
      sentence: paperWritingSentence(all, daysBetween(range.from, range.to) + 1),
      charts: [onlyChart(writingDrawing(stretches, stretchWords[grain]))],
      across: 1,
      caption: doingInsightWords.writingCaptions[grain],
    },
  ];
}

function weeksSection(weeks: readonly MoodWeek[]): readonly PrintSection[] {
  const facts = weekFacts(weeks);
  if (facts.status === 'nothing' || facts.status === 'too-little') return [];
  return [
    {
      kind: 'charts',
      heading: words.weeks,
      sentence: paperWeekSentence(facts, weeks),
      charts: weeks.map((week) => ({
        title: formatDayRangeShort(week.from, week.to),
        note: weekMiddle(week),
        drawing: toldDrawing(weekDrawing(week), weekdayName),
      })),
      across: 3,
      caption: moodInsightWords.weeksCaption,
    },
  ];
}

import { isWithin, usualGrain } from '../../../../shared/logic/grain.ts';
import { startOfWeek } from '../../../../shared/logic/calendar.ts';
import { moodDays } from '../../../../shared/logic/mood-series.ts';
import { moodCounts, moodFacts } from '../../../../shared/logic/mood-sentence.ts';
import { yearDays, yearFacts, yearRange } from '../../../../shared/logic/mood-year.ts';
import type { WrittenMark } from '../../../../shared/logic/put-away.ts';
import type { DayRange } from '../../../../shared/logic/present-month.ts';
import type { CheckIn } from '../../../../shared/model/check-in.ts';
import type { Day } from '../../../../shared/model/day.ts';
import type { Attempt, MonthEvent } from '../../../../shared/model/month.ts';
import type { PrintSection } from '../../../../shared/model/print-document.ts';
import type { SummaryLayout } from '../../../../shared/model/summary-preset.ts';
import { chartMarks, isDrawn, urgeMarks } from '../../../charts/chart-marks.ts';
import { moodInsightWords } from '../../../words/insights-moods.ts';
import { paperMoodSentence, summaryWords } from '../../../words/summary.ts';
import { paperWords, paperYearSentence } from '../../../words/summary-paper.ts';

type Moods = {
  readonly range: DayRange;
  readonly layout: SummaryLayout;
  /** Those of the range and of three days around it. */
  readonly checkIns: readonly CheckIn[];
  readonly events: readonly MonthEvent[];
  readonly marked: readonly WrittenMark[];
  readonly attempts: readonly Attempt[];
  readonly today: Day;
};

/** More moods than this on one day are not drawn apart any more. */
const MOST_MOODS_A_DAY = 200;

/** The mood chart, and below that of a long range its last year day by day. */
export function moodSections(moods: Moods): readonly PrintSection[] {
  const { range, layout, events, marked } = moods;
  const days = moodDays({ ...moods, ...range }).map((day) => ({
    ...day,
    moods: day.moods.slice(0, MOST_MOODS_A_DAY),
  }));
  const facts = moodFacts(days);
  if (facts.status === 'nothing') return [];
  const grain = usualGrain(days.length);
  // Urges are no news where they are told anyway.
  const urges = layout.sections.includes('urges') ? urgeMarks(events) : [];
  const marks = layout.hasMarks ? chartMarks(events, marked) : [];
  return [
    {
      kind: 'mood-chart',
      heading: summaryWords.chartHeadings[grain],
      sentence: paperMoodSentence(facts, moodCounts(days)),
      days,
      marks: isDrawn(marks) ? [...marks] : [],
      urges: isDrawn(urges) ? [...urges] : [],
    },
    ...(grain === 'day' ? [] : yearSection(moods)),
  ];
}

function yearSection({ range, checkIns }: Moods): readonly PrintSection[] {
  const lastYear = yearRange(range.to);
  const monday = startOfWeek(range.from);
  const from = monday > lastYear.from ? monday : lastYear.from;
  const within = checkIns.filter(({ day }) => isWithin(range, day));
  const days = yearDays(within, { from, to: range.to });
  const facts = yearFacts(days);
  if (facts.status !== 'enough') return [];
  const daysNoted = days.filter(({ middle }) => middle !== null).length;
  return [
    {
      kind: 'year',
      heading: paperWords.year,
      sentence: paperYearSentence(facts, daysNoted),
      days: [...days],
      caption: moodInsightWords.yearCaption,
    },
  ];
}

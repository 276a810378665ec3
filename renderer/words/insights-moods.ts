import type { MoodWeek, WeekFacts } from '../../shared/logic/mood-weeks.ts';
import type { YearDay, YearFacts } from '../../shared/logic/mood-year.ts';
import { ENOUGH_DAYS_OF_A_YEAR } from '../../shared/logic/mood-year.ts';
import type { Spread } from '../../shared/logic/spread.ts';
import {
  ENOUGH_OF_A_WEEKDAY,
  ENOUGH_WEEKDAYS,
  type WeekdayFacts,
  type WeekdayGroup,
  type WeekdayMoods,
} from '../../shared/logic/weekday-moods.ts';
import type { Day } from '../../shared/model/day.ts';
import {
  about,
  counted,
  listed,
  reach,
  type Reading,
  type TableText,
  type Told,
} from './chart-text.ts';
import { formatDay, formatDayRange, formatDayShort, formatMonthDay, weekdayName } from './dates.ts';
import { capitalised, inWords } from './numbers.ts';

/** Moods on Insights, looked at by weekday, by week and over a year. */
export const moodInsightWords = {
  nothingNoted: 'nothing noted',
  weekdays: 'Weekdays',
  weekdayChart: 'Mood by weekday, from 0 to 10',
  weekdayReader: 'Weekdays, one by one',
  weekdayCaption:
    'The dot is the middle of all check-ins of that weekday, the bar how far they reach.',
  weeks: 'Weeks side by side',
  weekChart: (range: string) => `Mood, ${range}`,
  weekReader: (range: string) => `${range}, day by day`,
  weeksCaption: 'The dot is the middle of a day’s check-ins, the bar how far they reach.',
  weeksTable: 'The latest weeks',
  year: 'A year of days',
  yearChart: 'Mood of each day of a year, the higher the stronger the colour',
  yearReader: 'The year, day by day',
  yearCaption:
    'One square is one day, one column one week. Pale is low, strong is high, an outline is a day without a check-in.',
  yearTable: 'The middle of each day’s moods, week by week',
  columns: {
    weekday: 'Weekday',
    week: 'Week',
    weekFrom: 'Week from',
    daysNoted: 'Days noted',
    middle: 'Middle',
    lowest: 'Lowest',
    highest: 'Highest',
    slept: 'Hours slept, in the middle',
    urges: 'Urges',
    written: 'Writing days',
  },
} as const;

export function weekdaySentence(facts: Told<WeekdayFacts>): string {
  switch (facts.status) {
    case 'too-little':
      return `Too little to say yet. Once ${inWords(ENOUGH_WEEKDAYS)} weekdays have ${inWords(ENOUGH_OF_A_WEEKDAY)} days with a check-in each, they stand side by side here.`;
    case 'alike':
      return 'The weekdays were much alike.';
    case 'differ':
      return `${capitalised(groupName(facts.highest))} were mostly ${about(facts.highest.middle)}, ${groupName(facts.lowest, ' other')} ${about(facts.lowest.middle)}.`;
  }
}

export function weekdayReading({ weekday, daysNoted, spread }: WeekdayMoods): Reading {
  return spreadReading(`${weekdayName(weekday)}s`, spread, [counted(daysNoted, 'day')]);
}

export function weekdayTable(weekdays: readonly WeekdayMoods[]): TableText {
  const { weekday: name, daysNoted: days, middle, lowest, highest } = moodInsightWords.columns;
  return {
    caption: moodInsightWords.weekdayChart,
    columns: [name, days, middle, lowest, highest],
    rows: weekdays.map(({ weekday, daysNoted, spread }) => [
      weekdayName(weekday),
      String(daysNoted),
      ...spreadCells(spread),
    ]),
  };
}

export function weekSentence(facts: Told<WeekFacts>): string {
  switch (facts.status) {
    case 'too-little':
      return 'Too little to say yet. Once two weeks have three days with a check-in each, they stand side by side here.';
    case 'alike':
      return `The weeks were much alike, mostly ${about(facts.middle)}.`;
    case 'differ': {
      const { highest, lowest } = facts;
      return `The week of ${formatMonthDay(highest.monday)} was mostly ${about(highest.middle)}, the week of ${formatMonthDay(lowest.monday)} ${about(lowest.middle)}.`;
    }
  }
}

/** `5 weeks, 26 days with a check-in` */
export function weekBasis(weeks: readonly MoodWeek[]): string {
  const days = weeks.reduce((sum, { daysNoted }) => sum + daysNoted, 0);
  return `${counted(weeks.length, 'week')}, ${counted(days, 'day')} with a check-in`;
}

/** `mostly about 4`, for the title of one week's picture. */
export function weekMiddle({ spread }: MoodWeek): string {
  return spread === null ? moodInsightWords.nothingNoted : about(spread.middle);
}

export function weekDayReading(day: Day, spread: Spread | null): Reading {
  return spreadReading(formatDay(day), spread, []);
}

export function weekTable(weeks: readonly MoodWeek[]): TableText {
  const names = moodInsightWords.columns;
  return {
    caption: moodInsightWords.weeksTable,
    columns: [
      names.week,
      names.daysNoted,
      names.middle,
      names.lowest,
      names.highest,
      names.slept,
      names.urges,
      names.written,
    ],
    rows: weeks.map((week) => [
      formatDayRange(week.from, week.to),
      String(week.daysNoted),
      ...spreadCells(week.spread),
      String(week.sleptHours ?? ''),
      String(week.urges),
      String(week.writingDays),
    ]),
  };
}

export function yearSentence(facts: Told<YearFacts>, last: Day): string {
  switch (facts.status) {
    case 'too-little':
      return `Too little to say yet. After ${inWords(ENOUGH_DAYS_OF_A_YEAR)} days with a check-in, a year of them stands here.`;
    case 'enough':
      return `In the year up to ${formatMonthDay(last)}, your mood was mostly ${about(facts.middle)}, ${reach(facts)}.`;
  }
}

export function yearReading({ day, middle }: YearDay): Reading {
  return {
    title: formatDay(day),
    main: middle === null ? moodInsightWords.nothingNoted : String(middle),
    lines: [],
  };
}

/** A row for each week, Monday to Sunday, as the picture has them. `days` begin on a Monday. */
export function yearTable(days: readonly YearDay[]): TableText {
  const weekdays = Array.from({ length: 7 }, (_, weekday) => weekday);
  const mondays = days.filter((_, index) => index % 7 === 0);
  return {
    caption: moodInsightWords.yearTable,
    columns: [moodInsightWords.columns.weekFrom, ...weekdays.map(weekdayName)],
    rows: mondays.map(({ day }, week) => [
      formatDayShort(day),
      ...weekdays.map((weekday) => String(days[week * 7 + weekday]?.middle ?? '')),
    ]),
  };
}

/** `3 days with a check-in` */
export function notedBasis(days: number): string {
  return `${counted(days, 'day')} with a check-in`;
}

function groupName({ weekdays }: WeekdayGroup, other = ''): string {
  if (weekdays.length > 2) return `${inWords(weekdays.length)}${other} weekdays`;
  return listed(weekdays.map((weekday) => `${weekdayName(weekday)}s`));
}

function spreadReading(title: string, spread: Spread | null, lines: readonly string[]): Reading {
  if (spread === null) return { title, main: moodInsightWords.nothingNoted, lines: [] };
  const isSpread = spread.lowest !== spread.highest;
  return {
    title,
    main: about(spread.middle),
    lines: [...(isSpread ? [reach(spread)] : []), ...lines],
  };
}

function spreadCells(spread: Spread | null): readonly string[] {
  if (spread === null) return ['', '', ''];
  return [String(spread.middle), String(spread.lowest), String(spread.highest)];
}

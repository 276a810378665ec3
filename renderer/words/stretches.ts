import type { DayRange } from '../../shared/logic/present-month.ts';
import {
  formatDayRange,
  formatDayRangeWithYear,
  formatDayShort,
  formatMonthShort,
} from './dates.ts';

/** How weeks or months stand under a chart and in its table. Months have their year: there may be many. */
export const stretchWords = {
  week: {
    label: ({ from }: DayRange) => formatDayShort(from),
    name: ({ from, to }: DayRange) => formatDayRange(from, to),
  },
  month: {
    label: ({ from }: DayRange) => formatMonthShort(from),
    name: ({ from, to }: DayRange) => formatDayRangeWithYear(from, to),
  },
} as const;
export type StretchWords = (typeof stretchWords)['week' | 'month'];

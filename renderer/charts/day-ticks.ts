import { daysBetween } from '../../shared/logic/calendar.ts';
import type { Day } from '../../shared/model/day.ts';
import { formatDayShort } from '../words/dates.ts';
import { monthName } from '../words/insights.ts';
import type { ChartFrame } from './chart-frame.ts';

type DayTick = { readonly index: number; readonly label: string };

const LONGEST_BY_DAY = 124;
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60];

/** What stands under the plot: days of a month by the week, or months when there are many; never so many that they touch. */
export function dayTicks(days: readonly Day[], frame: ChartFrame): readonly DayTick[] {
  return days.length <= LONGEST_BY_DAY ? ticksByDay(days, frame) : ticksByMonth(days, frame);
}

function ticksByDay(days: readonly Day[], frame: ChartFrame): readonly DayTick[] {
  const room = (frame.right - frame.left) / (frame.fontSize * 3.6);
  const steps = days.length <= 14 ? [1, 2, 7] : [7, 14, 28];
  const step = steps.find((candidate) => days.length / candidate <= room) ?? days.length;
  return days.flatMap((day, index) => {
    if (index % step !== 0) return [];
    const before = days[index - step];
    const isFirstOfItsMonth = before === undefined || monthOf(before) !== monthOf(day);
    const number = String(Number(day.slice(8)));
    return [{ index, label: isFirstOfItsMonth ? formatDayShort(day) : number }];
  });
}

function ticksByMonth(days: readonly Day[], frame: ChartFrame): readonly DayTick[] {
  const [first] = days;
  if (first === undefined) return [];
  const room = (frame.right - frame.left) / (frame.fontSize * 5.2);
  const starts = days.filter((day) => day.endsWith('-01'));
  const step = MONTH_STEPS.find((candidate) => starts.length / candidate <= room) ?? starts.length;
  return starts
    .filter((day) => monthNumber(day) % step === 0)
    .map((day, position) => ({ index: daysBetween(first, day), label: monthLabel(day, position) }));
}

function monthLabel(day: Day, position: number): string {
  const isYearNeeded = position === 0 || day.slice(5, 7) === '01';
  return isYearNeeded ? `${monthName(day)} ${day.slice(0, 4)}` : monthName(day);
}

function monthNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function monthOf(day: Day): string {
  return day.slice(0, 7);
}

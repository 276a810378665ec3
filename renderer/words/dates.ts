import { knownZone } from '../../shared/logic/known-zone.ts';
import type { Day, Instant } from '../../shared/model/day.ts';

/** Sentences are English; dates follow the English the computer is set to, British where it is another language. */
const locale = navigator.languages.find((language) => language.startsWith('en')) ?? 'en-GB';

const inUtc = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });

const longDay = inUtc({ weekday: 'long', day: 'numeric', month: 'long' });
const longDayWithYear = inUtc({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const shortDay = inUtc({ day: 'numeric', month: 'short' });
const range = inUtc({ day: 'numeric', month: 'long' });
const rangeWithYear = inUtc({ day: 'numeric', month: 'long', year: 'numeric' });

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const A_MONDAY = Date.UTC(2026, 10, 2);

function asDate(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** "Sunday, 22 November" */
export function formatDay(day: Day): string {
  return longDay.format(asDate(day));
}

/** "Sunday, 22 November 2026" */
export function formatDayWithYear(day: Day): string {
  return longDayWithYear.format(asDate(day));
}

/** "Sunday, 22 November", with the year where it is another than that of `today`. */
export function formatDaySeenFrom(today: Day, day: Day): string {
  return day.slice(0, 4) === today.slice(0, 4) ? formatDay(day) : formatDayWithYear(day);
}

/** "22 November 2026" */
export function formatDate(day: Day): string {
  return rangeWithYear.format(asDate(day));
}

/** "22 November" */
export function formatMonthDay(day: Day): string {
  return range.format(asDate(day));
}

/** "22 Nov" */
export function formatDayShort(day: Day): string {
  return shortDay.format(asDate(day));
}

const shortWeekday = inUtc({ weekday: 'short' });

/** "Mon" */
export function formatWeekday(day: Day): string {
  return shortWeekday.format(asDate(day));
}

const longWeekday = inUtc({ weekday: 'long' });

/** "Monday" for 0, "Sunday" for 6; any other whole number goes on round the week. */
export function weekdayName(weekday: number): string {
  return longWeekday.format(A_MONDAY + weekday * DAY_MS);
}

const hourOfDay = inUtc({ timeStyle: 'short' });

/** "22:00" */
export function formatHour(hour: number): string {
  return hourOfDay.format(A_MONDAY + hour * HOUR_MS);
}

/** "1–30 November", with the year where the two days lie in different ones. */
export function formatDayRange(from: Day, to: Day): string {
  if (from.slice(0, 4) !== to.slice(0, 4)) return formatDayRangeWithYear(from, to);
  return range.formatRange(asDate(from), asDate(to));
}

/** "1–30 November 2026": for a stretch among those of several years. */
export function formatDayRangeWithYear(from: Day, to: Day): string {
  return rangeWithYear.formatRange(asDate(from), asDate(to));
}

/** "26 Oct – 1 Nov" */
export function formatDayRangeShort(from: Day, to: Day): string {
  return shortDay.formatRange(asDate(from), asDate(to));
}

const shortMonth = inUtc({ month: 'short', year: 'numeric' });

/** "Nov 2026" */
export function formatMonthShort(day: Day): string {
  return shortMonth.format(asDate(day));
}

/** The wall clock where it was: "21:30", or "21:30:05"; in UTC, and saying so, for a zone this computer does not know. */
export function formatClock(
  at: Instant,
  zone: string,
  to: 'minutes' | 'seconds' = 'minutes',
): string {
  const known = knownZone(zone);
  const clock = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    ...(to === 'seconds' ? { second: '2-digit' } : {}),
    timeZone: known,
  }).format(at);
  return known === zone ? clock : `${clock} UTC`;
}

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

/** "22 November 2026" */
export function formatDate(day: Day): string {
  return rangeWithYear.format(asDate(day));
}

/** "22 Nov" */
export function formatDayShort(day: Day): string {
  return shortDay.format(asDate(day));
}

const weekday = inUtc({ weekday: 'short' });

/** "Mon" */
export function formatWeekday(day: Day): string {
  return weekday.format(asDate(day));
}

/** "1–30 November", with the year where the two days lie in different ones. */
export function formatDayRange(from: Day, to: Day): string {
  const format = from.slice(0, 4) === to.slice(0, 4) ? range : rangeWithYear;
  return format.formatRange(asDate(from), asDate(to));
}

/** The wall clock where it was: "21:30", or "21:30:05". */
export function formatClock(
  at: Instant,
  zone: string,
  to: 'minutes' | 'seconds' = 'minutes',
): string {
  return new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    ...(to === 'seconds' ? { second: '2-digit' } : {}),
    timeZone: zone,
  }).format(at);
}

import { day, type Day, type Instant } from '../model/day.ts';
import { addDays } from './calendar.ts';
import { knownZone } from './known-zone.ts';

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * The writer's day that `at` belongs to: the date on their wall clock in `zone`, or the date before while that clock
 * shows less than `dayStartHour` (0 to 12). The only way an instant becomes a day; the answer is stored, never
 * computed again. A zone the system does not know is taken for UTC.
 */
export function journalDay(at: Instant, zone: string, dayStartHour: number): Day {
  const clock = wallClock(at, zone);
  // By the clock on the wall, not by subtracting hours from the instant: 03:59 is the evening before on every
  // night of the year, also when the clocks change in between.
  return clock.hour < dayStartHour ? addDays(clock.date, -1) : clock.date;
}

/** Whether it was noted on its day itself. Noted later, the hour of `at` is not one of its day. */
export function isNotedOnItsDay(
  { day: its, at, zone }: { readonly day: Day; readonly at: Instant; readonly zone: string },
  dayStartHour: number,
): boolean {
  return journalDay(at, zone, dayStartHour) === its;
}

/** The date and hour (0 to 23) a clock on the wall in `zone` shows at `at`. */
export function wallClock(
  at: Instant,
  zone: string,
): { readonly date: Day; readonly hour: number } {
  const parts = new Map(
    formatterFor(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return {
    date: day.parse(`${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`),
    hour: Number(part('hour')),
  };
}

function formatterFor(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone: knownZone(zone),
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  formatters.set(zone, formatter);
  return formatter;
}

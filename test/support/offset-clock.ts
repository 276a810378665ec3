import { day, type Day, type Instant } from '../../shared/model/day.ts';

const HOUR_MS = 3_600_000;
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * The journal day by another way than the app's: never a date read from a clock, only the offset of the zone, and
 * arithmetic.
 */
export function dayByOffset(at: Instant, zone: string, dayStartHour: number): Day {
  const shifted = at + offsetMs(at, zone) - dayStartHour * HOUR_MS;
  return day.parse(new Date(shifted).toISOString().slice(0, 10));
}

/** How far the clocks of `zone` are ahead of UTC at `at`. */
export function offsetMs(at: Instant, zone: string): number {
  const named = formatterFor(zone).format(at);
  const [, sign, hours = '0', minutes = '0', seconds = '0'] =
    /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(named) ?? [];
  const size = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
  return sign === '-' ? -size : size;
}

function formatterFor(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    timeZoneName: 'longOffset',
    year: 'numeric',
  });
  formatters.set(zone, formatter);
  return formatter;
}

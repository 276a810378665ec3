import * as fc from 'fast-check';
import { day, type Day, type Instant } from '../../shared/model/day.ts';

const DAY_MS = 86_400_000;

/** Zones with the odd offsets and switches of FT-9: both ends of the world, 45 minutes, a half-hour summer time. */
export const ODD_ZONES = [
  'UTC',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Europe/Paris',
  'Europe/Dublin',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
] as const;

export function anInstant(text: string): Instant {
  return instantAt(Date.parse(text));
}

export function instantAt(milliseconds: number): Instant {
  // Every whole number of milliseconds is an instant; the brand only says what it is meant for.
  return milliseconds as Instant;
}

/** Any calendar day of the years 1902 to 2197, so that two years around it are days too. */
export function anyDay(): fc.Arbitrary<Day> {
  const from = Date.UTC(1902, 0, 1) / DAY_MS;
  const to = Date.UTC(2197, 11, 31) / DAY_MS;
  return fc
    .integer({ min: from, max: to })
    .map((count) => day.parse(new Date(count * DAY_MS).toISOString().slice(0, 10)));
}

/** Any moment of the years 1970 to 2099, to the millisecond. */
export function anyInstant(): fc.Arbitrary<Instant> {
  return fc.integer({ min: 0, max: Date.UTC(2099, 11, 31) }).map(instantAt);
}

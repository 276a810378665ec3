import { instant, type Instant } from '../../shared/model/day.ts';

/** This moment. */
export function now(): Instant {
  return instant.parse(Date.now());
}

/** The time zone the computer is set to. */
export function zone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

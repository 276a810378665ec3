import { instant, type Instant } from '../../shared/model/day.ts';

/** This moment, by the computer's clock. */
export function instantNow(): Instant {
  return instant.parse(Date.now());
}

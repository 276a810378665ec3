import { checkInId, type CheckInId } from '../../../shared/model/ids.ts';
import type { CheckIn } from '../../../shared/model/check-in.ts';
import type { Day, Instant } from '../../../shared/model/day.ts';
import { now, zone } from '../../bridge/clock.ts';

/** A check-in as it is being filled in: everything may be missing yet. */
export type FilledCheckIn = {
  readonly id: CheckInId;
  readonly day: Day;
  /** The moment it was first kept; null until then. */
  readonly at: Instant | null;
  readonly begunAt: Instant;
  readonly zone: string;
  readonly mood: number | null;
  readonly energy: number | null;
  readonly urge: number | null;
  readonly feelings: readonly string[];
  readonly sleptHours: number | null;
  readonly line: string;
};

export function emptyCheckIn(day: Day): FilledCheckIn {
  return {
    id: checkInId.parse(crypto.randomUUID()),
    day,
    at: null,
    begunAt: now(),
    zone: zone(),
    mood: null,
    energy: null,
    urge: null,
    feelings: [],
    sleptHours: null,
    line: '',
  };
}

export function filledFrom(checkIn: CheckIn): FilledCheckIn {
  return { ...checkIn, begunAt: checkIn.at };
}

/**
 * The check-in, once it says at least how the person is; undefined before. Its moment is when it was first kept, or else
 * when it was begun: one that a lock finds days later is still of the evening it was about.
 */
export function checkInOf(filled: FilledCheckIn): CheckIn | undefined {
  const { mood, at, begunAt, feelings, line, ...rest } = filled;
  if (mood === null) return undefined;
  return { ...rest, mood, at: at ?? begunAt, feelings: [...feelings], line: line.trim() };
}

import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  closedSitting,
  exerciseRounds,
  isPauseKinder,
  nextNumber,
  openSitting,
  sittingStage,
} from '../../../../shared/logic/exercise-rounds.ts';
import { roundId } from '../../../../shared/model/ids.ts';
import type { Sitting } from '../../../../shared/model/page.ts';
import { anInstant } from '../../../support/arbitrary-days.ts';
import { aSitting } from '../../../support/pages.ts';

const ROUND = roundId.parse(randomUUID());
const END = anInstant('2026-11-30T22:00:00Z');

const closed = (number: number, day: string, given: Partial<Sitting> = {}): Sitting =>
  closedSitting(aSitting({ round: ROUND, number, day, ...given }), END);

const threeOn = (days: readonly [string, string, string], given: Partial<Sitting> = {}) =>
  days.map((day, index) => closed(index + 1, day, given));

const standingOf = (sittings: readonly Sitting[]) => exerciseRounds(sittings)[0]?.standing;

describe('a round', () => {
  it('is as studied on three days in a row', () => {
    const sittings = threeOn(['2026-10-31', '2026-11-01', '2026-11-02']);

    expect(standingOf(sittings)).toBe('as-studied');
  });

  it('is three sittings on any other days, also on one', () => {
    expect(standingOf(threeOn(['2026-11-01', '2026-11-02', '2026-11-04']))).toBe('three-sittings');
    expect(standingOf(threeOn(['2026-11-01', '2026-11-01', '2026-11-01']))).toBe('three-sittings');
  });

  it('is never called as studied when another task was written to', () => {
    const days = ['2026-11-01', '2026-11-02', '2026-11-03'] as const;

    expect(standingOf(threeOn(days, { task: 'safer' }))).toBe('three-in-a-row');
    expect(standingOf(threeOn(days, { task: 'losses-and-gains' }))).toBe('three-in-a-row');
  });

  it('is under way while its third sitting is open', () => {
    const two = threeOn(['2026-11-01', '2026-11-02', '2026-11-03']).slice(0, 2);
    const third = aSitting({ round: ROUND, number: 3, day: '2026-11-03' });

    expect(standingOf([...two, third])).toBe('under-way');
  });

  it('that is gone on with is the newest again', () => {
    const [first, second] = threeOn(['2026-11-01', '2026-11-02', '2026-11-03']);
    const another = aSitting({ number: 1, day: '2026-11-20' });
    const sittings = [first, another, second].filter((sitting) => sitting !== undefined);

    expect(exerciseRounds(sittings).at(-1)?.round).toBe(ROUND);
  });

  it('stands beside the others, the oldest first', () => {
    const again = aSitting({ number: 1, day: '2026-12-01' });

    const rounds = exerciseRounds([...threeOn(['2026-11-01', '2026-11-02', '2026-11-03']), again]);

    expect(rounds.map(({ sittings }) => sittings.length)).toEqual([3, 1]);
  });
});

describe('the next sitting', () => {
  it('is the first of a round, then the one that is missing, then none', () => {
    const [first, second, third] = threeOn(['2026-11-01', '2026-11-02', '2026-11-03']);
    const roundOf = (...sittings: readonly (Sitting | undefined)[]) =>
      exerciseRounds(sittings.filter((sitting) => sitting !== undefined))[0];

    expect(nextNumber(undefined)).toBe(1);
    expect(nextNumber(roundOf(first))).toBe(2);
    expect(nextNumber(roundOf(first, third))).toBe(2);
    expect(nextNumber(roundOf(first, second, third))).toBeUndefined();
  });
});

describe('a sitting', () => {
  it('is rated before, written, rated after, and then closed', () => {
    const spans = [{ startedAt: END, stoppedAt: END }];
    const after = { positive: {}, negative: {} };

    expect(sittingStage(aSitting())).toBe('before');
    expect(sittingStage(aSitting({ spans }))).toBe('writing');
    expect(sittingStage(aSitting({ spans, after }))).toBe('after');
    expect(sittingStage(closedSitting(aSitting({ spans }), END))).toBe('closed');
  });

  it('that was left open is found again among closed ones', () => {
    const open = aSitting({ number: 2 });

    expect(openSitting([closed(1, '2026-11-01'), open])).toBe(open);
    expect(openSitting([closed(1, '2026-11-01')])).toBeUndefined();
  });
});

describe('a pause', () => {
  const rated = (before: number, after: number) => ({
    before: { positive: { comfort: before }, negative: {} },
    after: { positive: { comfort: after }, negative: {} },
  });

  it('is kinder after two closed sittings that ended lower', () => {
    const lower = threeOn(['2026-11-01', '2026-11-02', '2026-11-03'], rated(6, 3));

    expect(isPauseKinder(lower.slice(0, 1))).toBe(false);
    expect(isPauseKinder(lower.slice(0, 2))).toBe(true);
  });

  it('is not suggested from a sitting that is open, or was closed without a word on how it felt', () => {
    const one = closed(1, '2026-11-01', rated(6, 3));
    const open = aSitting({ ...rated(6, 3), number: 2 });
    const unrated = closed(2, '2026-11-02', { ...rated(6, 3), after: null });

    expect(isPauseKinder([one, open])).toBe(false);
    expect(isPauseKinder([one, unrated])).toBe(false);
  });
});

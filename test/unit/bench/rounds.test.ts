import { describe, expect, it } from 'vitest';
import { afterWarmUp, inTurns, TURNS_A_ROUND } from '../../bench/rounds.ts';

describe('measuring in turns', () => {
  it('lets every subject come first as often as the others', () => {
    const calls: string[] = [];
    const subject = (name: string) => () => calls.push(name);

    inTurns(1, [subject('vault'), subject('plain')]);

    // The first turn only warms up.
    const [warmUp, ...turns] = calls.join(' ').match(/\w+ \w+/g) ?? [];
    expect(warmUp).toBe('vault plain');
    expect(turns).toHaveLength(TURNS_A_ROUND);
    expect(turns.filter((turn) => turn === 'plain vault')).toHaveLength(TURNS_A_ROUND / 2);
    expect(turns.filter((turn) => turn === 'vault plain')).toHaveLength(TURNS_A_ROUND / 2);
  });

  it('gives each subject the median of every round, without the warm-up', () => {
    // One slow moment a round, and a very slow first turn.
    let turn = -1;
    const measure = () => {
      turn += 1;
      if (turn === 0) return 1_000_000;
      const round = Math.floor((turn - 1) / TURNS_A_ROUND);
      return turn % TURNS_A_ROUND === 1 ? 500 : round + 1;
    };

    const values = inTurns(3, [measure, () => 7]);

    expect(values).toEqual([
      [1, 2, 3],
      [7, 7, 7],
    ]);
  });
});

describe('measuring after a warm-up', () => {
  it('gives every round but the first, which comes before them, in order', async () => {
    const measured: number[] = [];

    const values = await afterWarmUp(3, (round) => {
      measured.push(round);
      return Promise.resolve(round * 10);
    });

    expect(measured).toEqual([0, 1, 2, 3]);
    expect(values).toEqual([10, 20, 30]);
  });
});

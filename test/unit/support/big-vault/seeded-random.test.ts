import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { seededRandom } from '../../../support/big-vault/seeded-random.ts';

const drawn = (seed: number, count: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => random.below(10));
};

describe('seeded choices', () => {
  it('are the same again for the same seed, and others for another', () => {
    expect(drawn(1, 50)).toEqual(drawn(1, 50));
    expect(drawn(1, 50)).not.toEqual(drawn(2, 50));
  });

  it('fall on every number below the bound, about equally often', () => {
    const numbers = drawn(3, 10_000);

    for (let number = 0; number < 10; number += 1) {
      const count = numbers.filter((each) => each === number).length;
      expect(count).toBeGreaterThan(900);
      expect(count).toBeLessThan(1_100);
    }
  });

  it('make ids that are told apart and pass for ids', () => {
    const random = seededRandom(4);
    const ids = Array.from({ length: 1_000 }, () => random.uuid());

    expect(new Set(ids).size).toBe(1_000);
    expect(z.array(z.uuidv4()).safeParse(ids).success).toBe(true);
  });

  it('cannot be made from nothing', () => {
    expect(() => seededRandom(1).pick([])).toThrow(RangeError);
  });
});

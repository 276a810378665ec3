/** Numbers that look random and come again in the same order for the same seed. */
export type Random = {
  /** A whole number from 0 up to, not including, `limit`. */
  readonly below: (limit: number) => number;
  /** One of `choices`, of which there must be some. */
  readonly oneOf: <T>(choices: readonly T[]) => T;
};

const RANGE = 0x1_0000_0000;

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, far more than choosing places and moments asks for. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number) => Math.floor((next() / RANGE) * limit);
  return {
    below,
    oneOf<T>(choices: readonly T[]) {
      const chosen = choices[below(choices.length)];
      if (chosen === undefined) throw new RangeError('There is nothing to choose from.');
      return chosen;
    },
  };
}

/** The same items in another order. */
export function shuffled<T>(items: readonly T[], random: Random): readonly T[] {
  return items
    .map((item) => ({ item, place: random.below(RANGE) }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

const UINT32 = 2 ** 32;

/** Random choices that are the same again for the same seed. For made-up content; never for a secret. */
export type SeededRandom = {
  /** A whole number from 0 to `count` (not included). */
  readonly below: (count: number) => number;
  /** One of `choices`, which must not be empty. */
  readonly pick: <T>(choices: readonly T[]) => T;
  /** True with the given probability, 0 to 1. */
  readonly chance: (probability: number) => boolean;
  /** An id as `randomUUID` writes them (RFC 9562, version 4). */
  readonly uuid: () => string;
};

/** Choices that follow from `seed` alone (Mulberry32, a generator of 32 bits in the public domain). */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const uint32 = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const fraction = () => uint32() / UINT32;
  const below = (count: number) => Math.floor(fraction() * count);
  return {
    below,
    pick(choices) {
      const picked = choices[below(choices.length)];
      if (picked === undefined) throw new RangeError('There is nothing to pick from.');
      return picked;
    },
    chance: (probability) => fraction() < probability,
    uuid: () => asUuid([uint32(), uint32(), uint32(), uint32()]),
  };
}

function asUuid(words: readonly number[]): string {
  const bytes = Buffer.alloc(16);
  words.forEach((word, index) => bytes.writeUInt32BE(word, index * 4));
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}

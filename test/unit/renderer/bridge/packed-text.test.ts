import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packedText, unpackedText } from '../../../../renderer/bridge/packed-text.ts';

const EVENING = 'I took the long way home, and did not look at the phone. ';

describe('a packed text', () => {
  it('is unpacked as it was, whatever is written in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
        // Half a letter is none: it comes out as the sign for one that cannot be read.
        expect(await unpackedText(await packedText(text), 1_000)).toBe(text.toWellFormed());
      }),
    );
  });

  it('is short where the text is long, and comes back whole', async () => {
    const long = Array.from({ length: 20_000 }, (_, day) => `${day}: ${EVENING}`).join('');

    const packed = await packedText(long);

    expect(packed.length).toBeLessThan(long.length / 4);
    expect(await unpackedText(packed, long.length)).toBe(long);
  });

  it('is not unpacked further than it may be long', async () => {
    const packed = await packedText('a'.repeat(1_001));

    await expect(unpackedText(packed, 1_000)).rejects.toThrow('Longer than it may be.');
    expect(await unpackedText(packed, 1_001)).toHaveLength(1_001);
  });
});

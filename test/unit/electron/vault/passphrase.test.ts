import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  judgePassphrase,
  passphraseBytes,
  requireGoodPassphrase,
  suggestPassphrase,
} from '../../../../electron/vault/passphrase.ts';
import { JournalError } from '../../../../shared/failure.ts';
import { PASSPHRASE } from '../../../support/passphrase.ts';

/** Hardly guessable, and as long as asked for. */
function unguessable(length: number): string {
  return 'kW3!vz#0Qp_mX8;rT+b'.repeat(20).slice(0, length);
}

describe('the bytes of a passphrase', () => {
  it.each([
    ['an accent typed as one letter or as two', 'café', 'cafe\u0301'],
    ['a ligature', 'ﬁnal', 'final'],
    ['letters of full width', 'ｌａｎｔｅｒｎ', 'lantern'],
    ['a no-break space', 'quiet\u00a0stairs', 'quiet stairs'],
    ['Hangul in parts', '\u1112\u1161\u11ab', '한'],
  ])('are the same on every keyboard: %s', (_, one, other) => {
    expect(passphraseBytes(one).equals(passphraseBytes(other))).toBe(true);
  });

  it.each([
    ['capitals', 'Lantern', 'lantern'],
    ['a space at the end', 'lantern ', 'lantern'],
    ['two spaces', 'quiet  stairs', 'quiet stairs'],
    ['another script', 'а', 'a'],
  ])('are others for %s', (_, one, other) => {
    expect(passphraseBytes(one).equals(passphraseBytes(other))).toBe(false);
  });

  it('are the letters themselves where nothing is to be brought together', () => {
    expect(passphraseBytes('stairs 🫖').toString('utf8')).toBe('stairs 🫖');
  });
});

describe('judging a passphrase', () => {
  it.each([
    [0, 'too-short'],
    [14, 'too-short'],
    [15, 'strong'],
    [256, 'strong'],
    [257, 'too-long'],
    [380, 'too-long'],
  ])('of %i characters finds it %s', async (length, verdict) => {
    expect(await judgePassphrase(unguessable(length))).toEqual({ verdict, length });
  });

  it('counts what a person would call one character once', async () => {
    expect(await judgePassphrase('🫖'.repeat(14))).toEqual({ verdict: 'too-short', length: 14 });
    expect(await judgePassphrase('🫖'.repeat(15))).toEqual({ verdict: 'too-easy', length: 15 });
    expect(await judgePassphrase('🫖'.repeat(257))).toEqual({ verdict: 'too-long', length: 257 });
    expect(await judgePassphrase('cafe\u0301'.repeat(3))).toMatchObject({ length: 12 });
  });

  it('counts after bringing together what keyboards write differently', async () => {
    // One sign that is eighteen letters once it is written out.
    expect(await judgePassphrase('ﷺ')).toEqual({ verdict: 'strong', length: 18 });
    expect(await judgePassphrase('ﷺ'.repeat(15))).toEqual({ verdict: 'too-long', length: 270 });
  });

  it.each([
    'qwertyuiopasdfg',
    'mydiarymydiary1',
    'aaaaaaaaaaaaaaa',
    'letmeinletmein99',
    '123456789012345678',
    'one two three four',
    'Efwe5tgwa5twhgd',
    '30secondstomars',
    '1324354657687980 1213141516171819',
  ])('finds it too easy: %s', async (typed) => {
    expect(await judgePassphrase(typed)).toMatchObject({ verdict: 'too-easy' });
  });

  it.each(['my evenfall journal 77', 'EvenFall copper lantern', 'ｅｖｅｎｆａｌｌ copper lantern'])(
    'finds it too easy with the name of the app in it: %s',
    async (typed) => {
      expect(await judgePassphrase(typed)).toMatchObject({ verdict: 'too-easy' });
    },
  );

  it('finds a few unrelated words strong', async () => {
    expect(await judgePassphrase(PASSPHRASE)).toMatchObject({ verdict: 'strong' });
    expect(await judgePassphrase('seven herons over the grey canal')).toMatchObject({
      verdict: 'strong',
    });
  });

  it('goes by the first hundred characters, so that a long one is answered too', async () => {
    expect(await judgePassphrase('a'.repeat(100) + unguessable(156))).toEqual({
      verdict: 'too-easy',
      length: 256,
    });
    expect(await judgePassphrase('a1'.repeat(128))).toEqual({ verdict: 'too-easy', length: 256 });
    expect(await judgePassphrase(PASSPHRASE.repeat(6))).toMatchObject({ verdict: 'strong' });
  });

  it('answers anything that can be typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (typed) => {
        const { verdict, length } = await judgePassphrase(typed);

        expect(length).toBe(Array.from(typed.normalize('NFKC')).length);
        expect(verdict === 'too-short').toBe(length < 15);
        expect(verdict === 'too-long').toBe(length > 256);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a passphrase with a name of the computer account in it', () => {
  const names = ['anna', 'whitlock'];

  it.each(['anna copper lantern stairs', 'Whitlock copper lantern', 'copper ANNA1992 lantern'])(
    'is too easy: %s',
    async (typed) => {
      expect(await judgePassphrase(typed, names)).toMatchObject({ verdict: 'too-easy' });
      expect(await judgePassphrase(typed, [])).not.toMatchObject({ verdict: 'too-easy' });
    },
  );

  it('is not where the name is only a part of a longer word', async () => {
    const typed = 'savannah copper lantern';

    expect(await judgePassphrase(typed, names)).toMatchObject({ verdict: 'strong' });
  });

  it('is never suggested', async () => {
    const first = (await suggestPassphrase([])).split(' ');
    const suggested = await Promise.all(Array.from({ length: 30 }, () => suggestPassphrase(first)));

    for (const each of suggested) {
      expect(each.split(' ').filter((word) => first.includes(word))).toEqual([]);
    }
  });
});

describe('requiring a good passphrase', () => {
  it('says in numbers what is missing or too much', async () => {
    await expect(requireGoodPassphrase('short')).rejects.toThrow(
      new JournalError({ code: 'passphrase/too-short', atLeast: 15 }),
    );
    await expect(requireGoodPassphrase(unguessable(257))).rejects.toThrow(
      new JournalError({ code: 'passphrase/too-long', atMost: 256 }),
    );
    await expect(requireGoodPassphrase('qwertyuiopasdfg')).rejects.toThrow(
      new JournalError({ code: 'passphrase/too-easy' }),
    );
  });

  it('lets a good one pass', async () => {
    await expect(requireGoodPassphrase(PASSPHRASE)).resolves.toBeUndefined();
  });
});

describe('a suggested passphrase', () => {
  it('is six words, another six each time, and always good enough', async () => {
    const suggestions = await Promise.all(Array.from({ length: 30 }, () => suggestPassphrase()));

    for (const suggestion of suggestions) {
      expect(suggestion).toMatch(/^[a-z]+( [a-z]+){5}$/);
      await expect(requireGoodPassphrase(suggestion)).resolves.toBeUndefined();
    }
    expect(new Set(suggestions).size).toBe(30);
  });
});

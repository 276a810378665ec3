import { entropyToMnemonic } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  RECOVERY_WORD_COUNT,
  recoveryEntropy,
  suggestRecoveryWords,
} from '../../../../electron/vault/recovery-words.ts';

/** From BIP39's own test vectors: 16 bytes of 7f. */
const WORDS = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
const ENTROPY = '7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f';

const entropyIn = (typed: string) => recoveryEntropy(typed)?.toString('hex');
const anyWords = () =>
  fc
    .uint8Array({ minLength: 16, maxLength: 16 })
    .map((entropy) => ({ entropy, words: entropyToMnemonic(entropy, wordlist).split(' ') }));

describe('suggested recovery words', () => {
  it('are twelve of the list and carry sixteen bytes', () => {
    const words = suggestRecoveryWords();

    expect(words).toHaveLength(RECOVERY_WORD_COUNT);
    expect(words.filter((word) => !wordlist.includes(word))).toEqual([]);
    expect(recoveryEntropy(words.join(' '))).toHaveLength(16);
  });

  it('are never the same twice', () => {
    const suggestions = Array.from({ length: 50 }, () => suggestRecoveryWords().join(' '));

    expect(new Set(suggestions).size).toBe(50);
  });
});

describe('reading recovery words', () => {
  it.each([
    ['00'.repeat(16), `${'abandon '.repeat(11)}about`],
    [ENTROPY, WORDS],
    [
      '80'.repeat(16),
      'letter advice cage absurd amount doctor acoustic avoid letter advice cage above',
    ],
    ['ff'.repeat(16), `${'zoo '.repeat(11)}wrong`],
  ])('finds the bytes BIP39 publishes for them: %s', (entropy, words) => {
    expect(entropyIn(words)).toBe(entropy);
  });

  it('finds any sixteen bytes again, also from the first four letters of each word', () => {
    fc.assert(
      fc.property(anyWords(), ({ entropy, words }) => {
        const short = words.map((word) => word.slice(0, 4));

        expect(entropyIn(words.join(' '))).toBe(Buffer.from(entropy).toString('hex'));
        expect(entropyIn(short.join(' '))).toBe(Buffer.from(entropy).toString('hex'));
      }),
    );
  });

  it.each([
    ['capitals', WORDS.toUpperCase()],
    ['lines', WORDS.replaceAll(' ', '\r\n')],
    ['commas, tabs and a full stop', `\t${WORDS.replaceAll(' ', ',\t')}.`],
    [
      'numbers before them',
      WORDS.split(' ')
        .map((word, at) => `${at + 1}. ${word}`)
        .join(' '),
    ],
    ['no-break spaces', WORDS.replaceAll(' ', '\u00a0')],
    [
      'letters of full width',
      WORDS.replaceAll(/[a-z]/g, (letter) =>
        String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0),
      ),
    ],
  ])('does not mind %s', (_, typed) => {
    expect(entropyIn(typed)).toBe(ENTROPY);
  });

  it.each([
    ['nothing', ''],
    ['eleven words', WORDS.split(' ').slice(1).join(' ')],
    ['thirteen words', `${WORDS} yellow`],
    // Good words of BIP39 all the same, and a good checksum.
    ['twenty-four words', `${'abandon '.repeat(23)}art`],
    ['fifteen words', entropyToMnemonic(new Uint8Array(20), wordlist)],
    ['a word of no list', WORDS.replace('winner', 'evening')],
    ['a word cut to three letters', WORDS.replace('winner', 'win')],
    ['a checksum that does not hold', 'abandon '.repeat(12)],
    ['a letter that only looks right', WORDS.replace('winner', 'wınner')],
    ['an invisible mark inside a word', WORDS.replace('winner', 'win\u200dner')],
    ['an accent inside a word', WORDS.replace('useful', 'uséful')],
    ['half a character', `${WORDS}\ud83e a`],
    ['a name every object has', '__proto__ '.repeat(12)],
    ['another name every object has', 'constructor '.repeat(12)],
  ])('refuses %s', (_, typed) => {
    expect(recoveryEntropy(typed)).toBe(undefined);
  });

  it('never finds the same bytes in another order of the words', () => {
    const aPlace = fc.nat({ max: RECOVERY_WORD_COUNT - 1 });

    fc.assert(
      fc.property(anyWords(), aPlace, aPlace, ({ entropy, words }, one, other) => {
        fc.pre(words[one] !== words[other]);
        const changed = words.with(one, words[other] ?? '').with(other, words[one] ?? '');

        // One wrong order in sixteen has a good checksum; the seal of the key then refuses it.
        expect(entropyIn(changed.join(' '))).not.toBe(Buffer.from(entropy).toString('hex'));
      }),
    );
  });

  it('answers anything that can be typed, with sixteen bytes or none', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc
        .array(fc.constantFrom(...wordlist.slice(0, 20), '\ud800', '\u0000', '﷽'), {
          maxLength: 14,
        })
        .map((parts) => parts.join(' ')),
    );

    fc.assert(
      fc.property(anyText, (typed) => {
        expect([undefined, 16]).toContain(recoveryEntropy(typed)?.length);
      }),
    );
  });
});

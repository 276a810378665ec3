import { randomInt } from 'node:crypto';
import type { PassphraseVerdict } from '../../shared/ipc/vault-commands.ts';
import { JournalError } from '../../shared/failure.ts';
import { accountNames } from '../platform/account-names.ts';

/** NIST SP 800-63B-4 (2025): at least 15 characters where nothing else guards (KD-3). */
export const SHORTEST_PASSPHRASE = 15;
export const LONGEST_PASSPHRASE = 256;
const SUGGESTED_WORDS = 6;
/** zxcvbn takes seconds on long input (8.7 s for 1,000 characters); the first hundred tell enough. */
const JUDGED_CHARACTERS = 100;
const LEAST_SCORE = 3;

/** The bytes a passphrase stands for: NFKC, then UTF-8, so that every keyboard types the same key. */
export function passphraseBytes(typed: string): Buffer {
  return Buffer.from(typed.normalize('NFKC'), 'utf8');
}

/**
 * What to say of a passphrase while it is chosen: length in code points, then how easily it is guessed by someone who
 * knows `names`, those of the computer account unless given.
 */
export async function judgePassphrase(
  typed: string,
  names: readonly string[] = accountNames(),
): Promise<PassphraseVerdict> {
  const normal = typed.normalize('NFKC');
  const length = Array.from(normal).length;
  if (length < SHORTEST_PASSPHRASE) return { verdict: 'too-short', length };
  if (length > LONGEST_PASSPHRASE) return { verdict: 'too-long', length };
  const { judge, commonPasswords } = await import('./well-known-words.ts');
  const words = wordsOf(normal);
  const isEasy =
    normal.toLowerCase().includes('evenfall') ||
    isCommonWordsOnly(words, commonPasswords) ||
    holdsName(words, names);
  if (isEasy) return { verdict: 'too-easy', length };
  const { score } = judge.check(normal.slice(0, JUDGED_CHARACTERS), [...names]);
  if (score < LEAST_SCORE) return { verdict: 'too-easy', length };
  return { verdict: score === LEAST_SCORE ? 'good' : 'strong', length };
}

/** In small letters; what stands between them is not looked at. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

/** One or two of the most common passwords, however often: the estimate takes the length for strength. */
function isCommonWordsOnly(
  words: ReadonlySet<string>,
  commonPasswords: ReadonlySet<string>,
): boolean {
  return words.size < 3 && [...words].every((word) => commonPasswords.has(word));
}

/** Whether one of the words is a name, or a name with figures after it. A name inside a longer word is none. */
function holdsName(words: ReadonlySet<string>, names: readonly string[]): boolean {
  return [...words].some((word) => names.includes(word) || names.includes(withoutFigures(word)));
}

function withoutFigures(word: string): string {
  return word.replace(/\p{N}+$/u, '');
}

/** Throws the failure that says why `typed` may not guard a journal; `names` as for `judgePassphrase`. */
export async function requireGoodPassphrase(
  typed: string,
  names?: readonly string[],
): Promise<void> {
  const { verdict } = await judgePassphrase(typed, names);
  if (verdict === 'too-short') {
    throw new JournalError({ code: 'passphrase/too-short', atLeast: SHORTEST_PASSPHRASE });
  }
  if (verdict === 'too-long') {
    throw new JournalError({ code: 'passphrase/too-long', atMost: LONGEST_PASSPHRASE });
  }
  if (verdict === 'too-easy') throw new JournalError({ code: 'passphrase/too-easy' });
}

/** Six words of a 7,776-word list, none of them one of `names`, as for `judgePassphrase`: 77 random bits. */
export async function suggestPassphrase(
  names: readonly string[] = accountNames(),
): Promise<string> {
  const { suggestedWords } = await import('./well-known-words.ts');
  const words = suggestedWords.filter((word) => !names.includes(word));
  return Array.from({ length: SUGGESTED_WORDS }, () => words[randomInt(words.length)]).join(' ');
}

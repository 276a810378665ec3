import { randomInt } from 'node:crypto';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as commonDictionary } from '@zxcvbn-ts/language-common';
import { dictionary as englishDictionary } from '@zxcvbn-ts/language-en';
import type { PassphraseVerdict } from '../../shared/ipc/vault-commands.ts';
import { JournalError } from '../../shared/failure.ts';

/** NIST SP 800-63B-4 (2025): at least 15 characters where nothing else guards (KD-3). */
export const SHORTEST_PASSPHRASE = 15;
export const LONGEST_PASSPHRASE = 256;
const SUGGESTED_WORDS = 6;
/** zxcvbn takes seconds on long input (8.7 s for 1,000 characters); the first hundred tell enough. */
const JUDGED_CHARACTERS = 100;
const LEAST_SCORE = 3;

const judge = new ZxcvbnFactory({
  dictionary: { ...commonDictionary, ...englishDictionary, app: ['evenfall'] },
  graphs: adjacencyGraphs,
});

const commonPasswords = new Set(commonDictionary['passwords-common']);

/** The bytes a passphrase stands for: NFKC, then UTF-8, so that every keyboard types the same key. */
export function passphraseBytes(typed: string): Buffer {
  return Buffer.from(typed.normalize('NFKC'), 'utf8');
}

/** What to say of a passphrase while it is chosen: length in code points, then how easily it is guessed. */
export function judgePassphrase(typed: string): PassphraseVerdict {
  const normal = typed.normalize('NFKC');
  const length = Array.from(normal).length;
  if (length < SHORTEST_PASSPHRASE) return { verdict: 'too-short', length };
  if (length > LONGEST_PASSPHRASE) return { verdict: 'too-long', length };
  if (normal.toLowerCase().includes('evenfall')) return { verdict: 'too-easy', length };
  if (isCommonWordsOnly(normal)) return { verdict: 'too-easy', length };
  const { score } = judge.check(normal.slice(0, JUDGED_CHARACTERS));
  if (score < LEAST_SCORE) return { verdict: 'too-easy', length };
  return { verdict: score === LEAST_SCORE ? 'good' : 'strong', length };
}

/** One or two of the most common passwords, however often: the estimate below takes the length for strength. */
function isCommonWordsOnly(normal: string): boolean {
  const words = new Set(normal.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  return words.size < 3 && [...words].every((word) => commonPasswords.has(word));
}

/** Throws the failure that says why `typed` may not guard a journal. */
export function requireGoodPassphrase(typed: string): void {
  const { verdict } = judgePassphrase(typed);
  if (verdict === 'too-short') {
    throw new JournalError({ code: 'passphrase/too-short', atLeast: SHORTEST_PASSPHRASE });
  }
  if (verdict === 'too-long') {
    throw new JournalError({ code: 'passphrase/too-long', atMost: LONGEST_PASSPHRASE });
  }
  if (verdict === 'too-easy') throw new JournalError({ code: 'passphrase/too-easy' });
}

/** Six words of a 7,776-word list: 77 random bits. */
export function suggestPassphrase(): string {
  const words = commonDictionary['diceware-common'] ?? [];
  return Array.from({ length: SUGGESTED_WORDS }, () => words[randomInt(words.length)]).join(' ');
}

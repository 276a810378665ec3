import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as commonDictionary } from '@zxcvbn-ts/language-common';
import { dictionary as englishDictionary } from '@zxcvbn-ts/language-en';

// Unpacking the dictionaries takes a third of a second, which no unlocking should wait for: this is imported when a
// passphrase is chosen, and not before.

/** Estimates how soon something typed is guessed, from 0 to 4. */
export const judge = new ZxcvbnFactory({
  dictionary: { ...commonDictionary, ...englishDictionary, app: ['evenfall'] },
  graphs: adjacencyGraphs,
});

/** The 49,233 passwords that are chosen most. */
export const commonPasswords: ReadonlySet<string> = new Set(commonDictionary['passwords-common']);

/** 7,776 words, of which passphrases are suggested. */
export const suggestedWords: readonly string[] = commonDictionary['diceware-common'] ?? [];

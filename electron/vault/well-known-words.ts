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

/**
 * Of the 100,000 passwords that are chosen most, in the order of the "10 million password list", those that are long
 * enough for a passphrase and that neither the shorter list below nor the estimate would refuse.
 */
const LONG_AND_COMMON = [
  'hjpjxrf23062007',
  'perasperaadastra',
  'efwe5tgwa5twhgd',
  'cheaphornybastard',
  '30secondstomars',
  '2222333344445555',
  '1324354657687980',
  '1213141516171819',
  'neversaymypassword',
  'cfvfzcxfcnkbdfz',
  '277rte87hryloitru',
];

/** The 49,233 passwords that are chosen most, and the few of the next that matter, in small letters. */
export const commonPasswords: ReadonlySet<string> = new Set([
  ...(commonDictionary['passwords-common'] ?? []),
  ...LONG_AND_COMMON,
]);

/** 7,776 words, of which passphrases are suggested. */
export const suggestedWords: readonly string[] = commonDictionary['diceware-common'] ?? [];

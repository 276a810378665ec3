import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { randomBytes } from 'node:crypto';

export const RECOVERY_WORD_COUNT = 12;
const ENTROPY_BYTES = 16;
const PREFIX_LENGTH = 4;

// The first four letters are unique in the list (BIP39), so a prefix names its word.
const wordsByPrefix = new Map(wordlist.map((word) => [word.slice(0, PREFIX_LENGTH), word]));

/** Twelve words that carry 128 random bits and a 4-bit checksum (BIP39 English; its seed step is not used). */
export function suggestRecoveryWords(): string[] {
  return entropyToMnemonic(randomBytes(ENTROPY_BYTES), wordlist).split(' ');
}

/** The 16 bytes the words stand for, or undefined when they are not twelve words of the list with a good checksum. */
export function recoveryEntropy(typed: string): Buffer | undefined {
  const words = typed
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
    .map((word) => wordsByPrefix.get(word.slice(0, PREFIX_LENGTH)) ?? '');
  if (words.length !== RECOVERY_WORD_COUNT) return undefined;
  try {
    return Buffer.from(mnemonicToEntropy(words.join(' '), wordlist));
  } catch {
    return undefined;
  }
}

import type { Opening } from '../../shared/model/opening.ts';
import { failedTries, forgetFailedTries } from '../vault/failed-tries.ts';
import { instantNow } from '../vault/now.ts';
import type { Vault } from '../vault/vault.ts';
import { noteOpenings } from './openings.ts';

/**
 * Notes in the vault that it was opened `how`, and before that the tries that failed meanwhile (TM-5). A disk that does
 * not take the note keeps nobody out; the tries then wait for the next opening.
 */
export function takeOpening(vault: Vault, triesPath: string, how: Opening['how']): void {
  const tries = failedTries(triesPath).map((at) => ({ at, how: 'failed' }) as const);
  try {
    vault.note((db) => noteOpenings(db, [...tries, { at: instantNow(), how }]));
    forgetFailedTries(triesPath);
  } catch {
    // Reading is still possible, and saving says by itself what is wrong.
  }
}

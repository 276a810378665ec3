import { randomUUID } from 'node:crypto';
import type { BackupSource } from '../../../shared/model/backup.ts';
import { DEFAULT_SETTINGS } from '../../../shared/model/settings.ts';
import { PASSPHRASE } from '../../support/passphrase.ts';
import type { Random } from '../support/random.ts';
import { NEXT_PASSPHRASE, RECOVERY_WORDS, type Save } from '../support/saves.ts';
import type { Workplace } from './workplace.ts';

/** After a quiet of 4 s the log is emptied (DB-4). */
const QUIET_MS = 4_000;

/** Makes a vault; whether that was acknowledged. */
export async function makeVault(place: Workplace): Promise<boolean> {
  const isMade = await place.ask('vault.create', {
    passphrase: PASSPHRASE,
    recoveryWords: [...RECOVERY_WORDS],
    settings: DEFAULT_SETTINGS,
    attempt: null,
  });
  if (isMade) place.say({ said: 'done', what: 'made' });
  return isMade;
}

/** Opens the vault by its words, which is quick; whether that was acknowledged. The passphrase is for the inspectors. */
export async function unlock(place: Workplace): Promise<boolean> {
  const secret = { kind: 'recovery-words', words: RECOVERY_WORDS.join(' ') } as const;
  const isOpened = await place.ask('vault.unlock', { secret });
  if (isOpened) place.say({ said: 'done', what: 'opened' });
  return isOpened;
}

/** Changes the passphrase; whether that was acknowledged. */
export async function changePassphrase(place: Workplace): Promise<boolean> {
  const change = { kind: 'passphrase', next: NEXT_PASSPHRASE } as const;
  const isChanged = await place.ask('vault.changeSecrets', { current: PASSPHRASE, change });
  if (isChanged) place.say({ said: 'done', what: 'passphrase' });
  return isChanged;
}

/** Gives the journal a new data key; whether that was acknowledged. */
export async function giveNewDataKey(place: Workplace): Promise<boolean> {
  const isGiven = await place.ask('vault.changeSecrets', {
    current: PASSPHRASE,
    change: { kind: 'data-key', words: [...RECOVERY_WORDS] },
  });
  if (isGiven) place.say({ said: 'done', what: 'data-key' });
  return isGiven;
}

/** Makes a backup; whether that was acknowledged. */
export async function makeBackup(place: Workplace): Promise<boolean> {
  const isMade = await place.ask('backups.make', {});
  if (isMade) place.say({ said: 'done', what: 'backup' });
  return isMade;
}

/** Puts an earlier journal in place, opened by the present key or else by its passphrase; whether that was acknowledged. */
export async function restore(
  place: Workplace,
  { source, passphrase }: { readonly source: BackupSource; readonly passphrase: string | null },
): Promise<boolean> {
  const secret = passphrase === null ? null : ({ kind: 'passphrase', passphrase } as const);
  const isRestored = await place.ask('backups.restore', { source, secret });
  if (isRestored) place.say({ said: 'done', what: 'restored' });
  return isRestored;
}

/** How much is written in one go: some words, or now and then a page of 60,000 characters that was pasted. */
export type Writing = 'words' | 'words and pages';
const PAGE_LENGTH = 60_000;
const MOST_WORDS_LENGTH = 400;

/** Saves one after the other, each until it is acknowledged; now and then long enough after the last to empty the log. */
export async function saveInTurn(
  place: Workplace,
  count: number,
  writing: Writing = 'words',
): Promise<void> {
  for (const made of newSaves(place.random, count, writing)) {
    await place.save(made);
    if (place.random.below(8) === 0) place.pass(QUIET_MS);
  }
}

/** What someone saves in turn: mostly the same entry, grown; now and then another one, or a check-in. */
export function* newSaves(random: Random, count: number, writing: Writing): Generator<Save> {
  for (let last: Save | undefined, made = 0; made < count; made += 1) {
    last = nextSave(random, last, writing);
    yield last;
  }
}

function nextSave(random: Random, last: Save | undefined, writing: Writing): Save {
  const choice = random.below(8);
  if (choice === 0) return { kind: 'check-in', id: randomUUID(), version: 1, length: 40 };
  const words = random.below(MOST_WORDS_LENGTH);
  if (choice === 1 || last?.kind !== 'entry') {
    return { kind: 'entry', id: randomUUID(), version: 1, length: words };
  }
  const grownBy = choice === 2 && writing === 'words and pages' ? PAGE_LENGTH : words;
  return { ...last, version: last.version + 1, length: last.length + grownBy };
}

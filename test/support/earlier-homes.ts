import { closeSync, fstatSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { Backups } from '../../electron/backup/backups.ts';
import { vaultFilesIn } from '../../electron/vault/vault-files.ts';
import { addDays } from '../../shared/logic/calendar.ts';
import { day } from '../../shared/model/day.ts';
import type { EntryDraft } from '../../shared/model/entry.ts';
import { flipOneBitOfTheLog, saveAndBeKilled } from './killed-journals.ts';
import { aDocument, anEntry, anOpenVault, passphrase, quickSession, write } from './vaults.ts';

const PAGE_BYTES = 4096;
/** Long enough that three of them fill a page of the file. */
const LONG_TEXT = 'I took the long way and it was only cold. '.repeat(28);

/** A data folder with a closed journal in it. */
export type EarlierHome = {
  readonly home: string;
  /** The one backup of it. */
  readonly backup: string;
};

/** A closed journal with the entries `kept`, a backup of it, and then the entries `later`. */
export async function aHomeWithABackup(
  given: {
    readonly kept?: readonly string[];
    readonly later?: readonly string[];
    readonly recoveryWords?: readonly string[];
  } = {},
): Promise<EarlierHome> {
  const { kept = ['Kept in the backup'], later = [], recoveryWords = null } = given;
  const { session, files } = await anOpenVault(recoveryWords);
  for (const title of kept) write(session, anEntry({ title }));
  const { source } = await new Backups(session).make();
  for (const title of later) write(session, anEntry({ title }));
  session.close();
  return { home: files.folder, backup: join(files.backups, 'name' in source ? source.name : '') };
}

/** Writes one more entry in the closed journal in `home` and puts its database back as it was before. */
export async function loseTheLastSave(home: string): Promise<void> {
  const files = vaultFilesIn(home);
  const before = readFileSync(files.database);
  const session = quickSession(files);
  await session.unlock(passphrase());
  write(session, anEntry({ title: 'Lost' }));
  session.close();
  writeFileSync(files.database, before);
}

/** Saves the entries in the closed journal in `home`, kills what saved them, and turns over one bit of the log before them. */
export function hideBehindOneBit(home: string, entries: readonly EntryDraft[]): void {
  const files = vaultFilesIn(home);
  saveAndBeKilled(
    files,
    entries.map((entry) => ['entries.save', entry]),
  );
  flipOneBitOfTheLog(files);
}

/** How many entries a journal has that is to be damaged: one a day, from the first of October on. */
export const LONG_JOURNAL_DAYS = 60;

/** A closed journal of sixty long entries, with a backup of it. */
export async function aLongJournal(): Promise<EarlierHome> {
  const { session, files } = await anOpenVault();
  for (let index = 0; index < LONG_JOURNAL_DAYS; index += 1) {
    const date = addDays(day.parse('2026-10-01'), index);
    const body = aDocument(LONG_TEXT);
    write(session, anEntry({ title: `Evening ${index + 1}`, day: date, body }));
  }
  const { source } = await new Backups(session).make();
  session.close();
  return { home: files.folder, backup: join(files.backups, 'name' in source ? source.name : '') };
}

/** Writes noise over a few pages in the middle of the closed journal in `home`, as a failing disk would. */
export function damagePages(home: string): void {
  const file = openSync(vaultFilesIn(home).database, 'r+');
  const pageCount = fstatSync(file).size / PAGE_BYTES;
  for (const part of [0.5, 0.65, 0.8]) {
    const at = Math.floor(pageCount * part) * PAGE_BYTES;
    writeSync(file, randomBytes(PAGE_BYTES), 0, PAGE_BYTES, at);
  }
  closeSync(file);
}

/** The same for all of it. */
export function damageEverything(home: string): void {
  const { database } = vaultFilesIn(home);
  writeFileSync(database, randomBytes(readFileSync(database).length));
}

/** Has the journal in `home` looked at in whole at its next opening, as after damage was met. */
export function askForCheck(home: string): void {
  writeFileSync(vaultFilesIn(home).checkNext, '');
}

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Backups } from '../../electron/backup/backups.ts';
import { vaultFilesIn } from '../../electron/vault/vault-files.ts';
import type { BackupSource } from '../../shared/model/backup.ts';
import { PASSPHRASE } from './passphrase.ts';
import { scratchFolder } from './scratch-folder.ts';
import { anEntry, anOpenVault, quickSession, write } from './vaults.ts';

/** In the title of the one entry of `aJournalWithABackup`. */
export const MARKER = 'a heron nobody else has seen';

/** An open journal with one entry, its backups, and one backup of it. */
export async function aJournalWithABackup() {
  const { session, files } = await anOpenVault();
  const backups = new Backups(session);
  const entry = write(session, anEntry({ title: MARKER }));
  const made = await backups.make();
  return { session, files, backups, entry, made };
}

/** A data folder of its own in which nothing is yet. */
export function anEmptyHome() {
  const files = vaultFilesIn(scratchFolder());
  const session = quickSession(files);
  return { files, session, backups: new Backups(session) };
}

/** The path of a backup in the folder of ours. */
export function pathOf(folder: string, source: BackupSource): string {
  return 'name' in source ? join(folder, source.name) : '';
}

/** How an unlocking by another process ends: the locks of a file belong to the whole of one. */
export function openedElsewhere(folder: string): string {
  const program = fileURLToPath(new URL('open-elsewhere.ts', import.meta.url));
  const given = [program, folder, PASSPHRASE];
  return execFileSync(process.execPath, given, { encoding: 'utf8' });
}

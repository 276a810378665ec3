import { statSync } from 'node:fs';
import { join } from 'node:path';

/** Where everything of one vault lies. All names are neutral and fixed. */
export type VaultFiles = {
  readonly folder: string;
  readonly keyFile: string;
  /** A second copy of the key file (KD-1): the one thing without which nothing can be read. */
  readonly keyFileCopy: string;
  readonly database: string;
  readonly anchor: string;
  /** Failed tries since the last opening (TM-5), until they are taken into the vault. */
  readonly failedTries: string;
  /** There when the database was found damaged while it was in use: all of it is looked at before the next use. */
  readonly checkNext: string;
  /** Empty; locked by the process that is making a vault or putting one in place, for as long as that takes. */
  readonly turn: string;
  /** Our own backups; the person may name a second place. */
  readonly backups: string;
  /** Vaults that another one took the place of, each in a folder of its own. */
  readonly setAside: string;
  /** Where an earlier journal is unpacked to be looked at; emptied before and after. */
  readonly beingChecked: string;
  /** A vault whose last end was not a clean one, as it was found, until it has opened well. */
  readonly asFound: string;
  /** What could be read of a damaged vault, while it is looked at. */
  readonly beingRead: string;
};

export function vaultFilesIn(folder: string): VaultFiles {
  return {
    folder,
    keyFile: join(folder, 'vault.json'),
    keyFileCopy: join(folder, 'vault-copy.json'),
    database: join(folder, 'journal.db'),
    anchor: join(folder, 'journal.anchor'),
    failedTries: join(folder, 'tries.json'),
    checkNext: join(folder, 'check-next'),
    turn: join(folder, 'turn'),
    backups: join(folder, 'backups'),
    setAside: join(folder, 'set-aside'),
    beingChecked: join(folder, 'being-checked'),
    asFound: join(folder, 'as-found'),
    beingRead: join(folder, 'being-read'),
  };
}

/** The write-ahead log of a database: what was saved last and is not in it yet. */
export function logOf({ database }: Pick<VaultFiles, 'database'>): string {
  return `${database}-wal`;
}

/** Whether the log of a database holds anything: then the database alone is not all there is. */
export function hasLog(files: Pick<VaultFiles, 'database'>): boolean {
  return logBytes(files) > 0;
}

/** How long the log of a database is; 0 where there is none. */
export function logBytes(files: Pick<VaultFiles, 'database'>): number {
  return statSync(logOf(files), { throwIfNoEntry: false })?.size ?? 0;
}

/** Whether the database of `files` is there; a folder under its name is none. */
export function hasDatabase({ database }: VaultFiles): boolean {
  return statSync(database, { throwIfNoEntry: false })?.isFile() ?? false;
}

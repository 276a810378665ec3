import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { JournalError } from '../../shared/failure.ts';
import type { Backup, BackupSource } from '../../shared/model/backup.ts';
import type { Instant } from '../../shared/model/day.ts';
import { copyBytes, copyFile, createFile } from '../platform/copy-bytes.ts';
import type { DataKey } from '../vault/data-key.ts';
import { decodeKeyFile, readKeyFile, type KeyFile } from '../vault/key-file.ts';
import { vaultFilesIn, type VaultFiles } from '../vault/vault-files.ts';
import { readArchive, readMember } from './archive.ts';
import { readBackupName, readSetAsideName } from './backup-names.ts';
import { unsealContents, type BackupContents } from './contents.ts';

/** An earlier journal, before anything of it is trusted. */
export type EarlierJournal = {
  readonly keyFile: KeyFile;
  readonly madeAt: Instant | null;
  /** What it says it holds; undefined when `key` is not the one it was made with, or it says nothing. */
  readonly contents: (key: DataKey) => BackupContents | undefined;
  /** Copies its database to `path`, where nothing may be, with its log if it has one. */
  readonly unpackTo: (path: string, signal: AbortSignal) => Promise<void>;
};

/** Where backups lie. */
export type Places = {
  readonly files: VaultFiles;
  /** The second place, if there is one. */
  readonly second: string | undefined;
  /** The file that was last chosen, if any. */
  readonly chosen: string | undefined;
};

/** The journal that `source` names. Throws `backup/missing` or `backup/damaged`. */
export function openSource(source: BackupSource, places: Places): EarlierJournal {
  const path = pathOf(source, places);
  if (path === undefined || !existsSync(path)) throw new JournalError({ code: 'backup/missing' });
  return source.place === 'set-aside' ? openSetAside(path, source.name) : openBackupFile(path);
}

/** The backups in `folder`, as far as their names and `key` tell. */
export function listFolder(
  folder: string,
  place: 'here' | 'second',
  key: DataKey | undefined,
): readonly Backup[] {
  return namesIn(folder).flatMap((name) => {
    const named = readBackupName(name);
    const path = join(folder, name);
    if (!named || !lstatSync(path).isFile()) return [];
    const { madeAt, kind } = named;
    const holds = key === undefined ? null : (holdsOf(path, key) ?? null);
    return [{ source: { place, name }, madeAt, kind, sizeBytes: statSync(path).size, holds }];
  });
}

/** The vaults that were set aside; those without a key file among them can be opened by nobody. */
export function listSetAside(files: VaultFiles): readonly Backup[] {
  return namesIn(files.setAside).flatMap((name) => {
    const madeAt = readSetAsideName(name);
    const { database, keyFile, keyFileCopy } = vaultFilesIn(join(files.setAside, name));
    const hasKeyFile = existsSync(keyFile) || existsSync(keyFileCopy);
    if (madeAt === undefined || !hasKeyFile || !existsSync(database)) return [];
    const sizeBytes = statSync(database).size;
    return [{ source: { place: 'set-aside', name }, madeAt, kind: null, sizeBytes, holds: null }];
  });
}

/** The id of the vault that a backup was made of; undefined for a file that is no backup. */
export function vaultIdOf(path: string): string | undefined {
  try {
    return openBackupFile(path).keyFile.vaultId;
  } catch {
    return undefined;
  }
}

function holdsOf(path: string, key: DataKey): Backup['holds'] | undefined {
  try {
    const contents = openBackupFile(path).contents(key);
    if (!contents) return undefined;
    const { entryCount, checkInCount, firstDay, lastDay } = contents;
    return { entryCount, checkInCount, firstDay, lastDay };
  } catch {
    return undefined;
  }
}

function openBackupFile(path: string): EarlierJournal {
  const members = readArchive(path);
  const keyFile = members && decodeKeyFile(readMember(path, members['vault.json']));
  if (!members || !keyFile) throw new JournalError({ code: 'backup/damaged' });
  return {
    keyFile,
    madeAt: null,
    contents: (key) =>
      unsealContents(readMember(path, members['contents.sealed']), keyFile.vaultId, key),
    async unpackTo(target, signal) {
      await using archive = await open(path, 'r');
      await using database = await createFile(target);
      await copyBytes(archive, members['journal.db'], database, signal);
      await database.sync();
    },
  };
}

function openSetAside(folder: string, name: string): EarlierJournal {
  const files = vaultFilesIn(folder);
  return {
    keyFile: readKeyFile(files),
    madeAt: readSetAsideName(name) ?? null,
    contents: () => undefined,
    async unpackTo(target, signal) {
      await copyFile(files.database, target, signal);
      const log = `${files.database}-wal`;
      if (existsSync(log)) await copyFile(log, `${target}-wal`, signal);
    },
  };
}

function pathOf(source: BackupSource, { files, second, chosen }: Places): string | undefined {
  switch (source.place) {
    case 'here':
      return join(files.backups, source.name);
    case 'second':
      return second && join(second, source.name);
    case 'set-aside':
      return join(files.setAside, source.name);
    case 'chosen':
      return chosen;
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

import type Database from 'better-sqlite3-multiple-ciphers';
import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { JournalError } from '../../shared/failure.ts';
import {
  backupFileName,
  journalSize,
  type Backup,
  type BackupSource,
} from '../../shared/model/backup.ts';
import { instant, type Instant } from '../../shared/model/day.ts';
import { readJournal } from '../export/rescue-journal.ts';
import type { Rescued } from '../export/rescue-report.ts';
import { copyBytes, copyFile, createFile } from '../platform/copy-bytes.ts';
import { readAnchor } from '../vault/anchor.ts';
import type { DataKey } from '../vault/data-key.ts';
import { decodeKeyFile, readKeyFile, type KeyFile } from '../vault/key-file.ts';
import { instantNow } from '../vault/now.ts';
import { beginsWithPageOf } from '../vault/page-check.ts';
import { logOf, vaultFilesIn, type VaultFiles } from '../vault/vault-files.ts';
import { readArchive, readMadeAtSeconds, readMember } from './archive.ts';
import { readBackupName, readSetAsideName } from './backup-names.ts';
import { unsealContents, type BackupContents } from './contents.ts';

/** An earlier journal, before anything of it is trusted. */
export type EarlierJournal = {
  readonly keyFile: KeyFile;
  readonly madeAt: Instant;
  /** Whether `key` is the one it is encrypted with, as far as can be told without opening it. */
  readonly isOf: (key: DataKey) => boolean;
  /** What it says it holds; undefined when `key` is not the one it was made with, or it says nothing. */
  readonly contents: (key: DataKey) => BackupContents | undefined;
  /** Copies its database to `path`, where nothing may be, with its log if it has one. */
  readonly unpackTo: (path: string, signal: AbortSignal) => Promise<void>;
  /** Of a journal that was set aside. A backup has no log and no witness: it is whole or is refused. */
  readonly aside?: {
    /** Reads all that can be read of it, page by page, into the open, migrated, empty database `into`. */
    readonly salvage: (into: Database.Database, key: DataKey) => Rescued;
    /** The last save of it that was acknowledged; undefined where nothing tells. */
    readonly acknowledged: (key: DataKey) => number | undefined;
  };
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
  if (source.place === 'set-aside') return openSetAside(path, source.name, places.files);
  return openBackupFile(path, places.files);
}

/** The backups in a folder, those with another name too where they are whole, as far as they and `key` tell. */
export function listFolder(
  { files, second }: Places,
  place: 'here' | 'second',
  key: DataKey | undefined,
): readonly Backup[] {
  const folder = place === 'here' ? files.backups : second;
  if (folder === undefined) return [];
  return namesIn(folder).flatMap((name) => {
    const path = join(folder, name);
    const isName = backupFileName.safeParse(name).success;
    const found = isName ? lstatSync(path, { throwIfNoEntry: false }) : undefined;
    if (!found?.isFile()) return [];
    const earlier = ifWhole(() => openBackupFile(path, files));
    const contents = key && earlier?.contents(key);
    const named = readBackupName(name) ?? contents ?? earlier;
    // Nothing but its ending speaks for it.
    if (!named) return [];
    return [
      {
        source: { place, name },
        madeAt: named.madeAt,
        kind: 'kind' in named ? named.kind : null,
        sizeBytes: found.size,
        isReadable: earlier !== undefined,
        holds: contents ? journalSize.strip().parse(contents) : null,
        opensWith: key && earlier ? opensWith(key, earlier) : null,
      },
    ];
  });
}

/** The vaults that were set aside; those without a key file among them can be opened by nobody. */
export function listSetAside(files: VaultFiles, key: DataKey | undefined): readonly Backup[] {
  return namesIn(files.setAside).flatMap((name) => {
    const madeAt = readSetAsideName(name);
    const folder = join(files.setAside, name);
    const { database, keyFile, keyFileCopy } = vaultFilesIn(folder);
    const hasKeyFile = existsSync(keyFile) || existsSync(keyFileCopy);
    if (madeAt === undefined || !hasKeyFile || !existsSync(database)) return [];
    const sizeBytes = lstatSync(database).size;
    const source = { place: 'set-aside', name } as const;
    const earlier = key && ifWhole(() => openSetAside(folder, name, files));
    return [
      {
        source,
        madeAt,
        kind: null,
        sizeBytes,
        isReadable: true,
        holds: null,
        opensWith: (key && earlier && ifWhole(() => opensWith(key, earlier))) ?? null,
      },
    ];
  });
}

function opensWith(key: DataKey, earlier: EarlierJournal): Backup['opensWith'] {
  return earlier.isOf(key) ? 'present-secret' : 'own-secret';
}

/** What was found; undefined where the file is damaged or cannot be read: one among many must not hide the others. */
function ifWhole<T>(lookInto: () => T): T | undefined {
  try {
    return lookInto();
  } catch {
    return undefined;
  }
}

/** The id of the vault that a backup was made of; undefined for a file that is no backup. */
export function vaultIdOf(path: string, files: VaultFiles): string | undefined {
  return ifWhole(() => openBackupFile(path, files))?.keyFile.vaultId;
}

function openBackupFile(path: string, files: VaultFiles): EarlierJournal {
  requireOtherFile(path, files.database);
  const members = readArchive(path);
  const keyFile = members && decodeKeyFile(readMember(path, members['vault.json']));
  if (!members || !keyFile) throw new JournalError({ code: 'backup/damaged' });
  // At once, while whoever opens it counts with a file that cannot be read.
  const sealed = readMember(path, members['contents.sealed']);
  const contents = (key: DataKey) => unsealContents(sealed, keyFile.vaultId, key);
  return {
    keyFile,
    madeAt: instant.parse(readMadeAtSeconds(path) * 1000),
    isOf: (key) => contents(key) !== undefined,
    contents,
    async unpackTo(target, signal) {
      await using archive = await open(path, 'r');
      await using database = await createFile(target);
      await copyBytes(archive, members['journal.db'], database, signal);
      await database.sync();
    },
  };
}

function openSetAside(folder: string, name: string, present: VaultFiles): EarlierJournal {
  const files = vaultFilesIn(folder);
  requireOtherFile(files.database, present.database);
  const keyFile = readKeyFile(files);
  const { database: path, anchor } = files;
  return {
    keyFile,
    aside: {
      salvage: (into, key) => readJournal(into, { keyFile, database: { path }, anchor }, key),
      acknowledged: (key) => readAnchor(anchor, keyFile.vaultId, key),
    },
    madeAt: readSetAsideName(name) ?? instantNow(),
    isOf: (key) => beginsWithPageOf(files.database, key),
    contents: () => undefined,
    async unpackTo(target, signal) {
      await copyFile(files.database, target, signal);
      const log = logOf(files);
      if (existsSync(log)) await copyFile(log, `${target}-wal`, signal);
    },
  };
}

/**
 * Throws `backup/damaged` for anything but a plain file, and for the present database under another name: opening and
 * closing that would give up the lock on it.
 */
function requireOtherFile(path: string, database: string): void {
  const found = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  const present = lstatSync(database, { bigint: true, throwIfNoEntry: false });
  const isPresent = found?.ino === present?.ino && found?.dev === present?.dev;
  if (!found?.isFile() || isPresent) throw new JournalError({ code: 'backup/damaged' });
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

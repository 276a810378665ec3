import { renameSync } from 'node:fs';
import { open, rm, type FileHandle } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { JournalError } from '../../shared/failure.ts';
import { appendAll, copyBytes, createFile, isSame } from '../platform/copy-bytes.ts';
import { flushFolder } from '../platform/durable-file.ts';
import type { DataKey } from '../vault/data-key.ts';
import { encodeKeyFile, type KeyFile } from '../vault/key-file.ts';
import type { Vault } from '../vault/vault.ts';
import { archiveEnd, memberHeader, paddingAfter, readArchive, type MemberName } from './archive.ts';
import { nameForBackup } from './backup-names.ts';
import { checkCopy } from './check-copy.ts';
import { sealContents, type BackupContents } from './contents.ts';
import type { Occasion } from './occasion.ts';

/** What a backup is made of. */
export type BackupOf = {
  readonly vault: Vault;
  readonly keyFile: KeyFile;
  readonly key: DataKey;
};

/** Ends the names of files that are not whole yet; what is left of them after a crash is thrown away. */
export const UNFINISHED_ENDING = '.unfinished';

/** Whether a file of that name is half made: it or, where it is a database, its log. */
export function isUnfinished(name: string): boolean {
  return name.endsWith(UNFINISHED_ENDING) || name.endsWith(`${UNFINISHED_ENDING}-wal`);
}

/**
 * Makes a backup of the open vault in `folder` and gives back its name and contents (DB-8). In this order: a copy of the
 * database while the journal stays in use, every page of the copy checked twice, one file of it and the key file,
 * flushed and read back, and only then its name. Nothing that has the name of a backup is not a whole one.
 */
export async function makeBackup(
  { vault, keyFile, key }: BackupOf,
  folder: string,
  { kind, at, day }: Occasion,
  signal: AbortSignal,
): Promise<{ readonly name: string; readonly contents: BackupContents }> {
  const name = nameForBackup(at, kind);
  const stem = join(folder, randomBytes(8).toString('hex'));
  const copy = `${stem}.database${UNFINISHED_ENDING}`;
  const unfinished = `${stem}${UNFINISHED_ENDING}`;
  try {
    await vault.lendFile((database) => copyDatabase(database, copy, signal));
    const found = await checkCopy(copy, key, signal);
    const contents: BackupContents = { madeAt: at, day, kind, ...found };
    await writeArchive(unfinished, { keyFile, contents, key, database: copy }, signal);
    await requireWhole(unfinished, copy);
    // Not after the journal was closed: it may have been erased since.
    signal.throwIfAborted();
    renameSync(unfinished, join(folder, name));
    flushFolder(folder);
    return { name, contents };
  } finally {
    // What SQLite may have put beside the copy goes with it.
    for (const rest of [copy, `${copy}-wal`, unfinished]) await rm(rest, { force: true });
  }
}

/** Copies the lent file of a database to a new one at `path` and flushes it. */
export async function copyDatabase(
  database: FileHandle,
  path: string,
  signal: AbortSignal,
): Promise<void> {
  await using copy = await createFile(path);
  const { size } = await database.stat();
  await copyBytes(database, { startByte: 0, byteCount: size }, copy, signal);
  await copy.sync();
}

type Parts = {
  readonly keyFile: KeyFile;
  readonly contents: BackupContents;
  readonly key: DataKey;
  /** The path of the checked copy. */
  readonly database: string;
};

async function writeArchive(
  path: string,
  { keyFile, contents, key, database }: Parts,
  signal: AbortSignal,
): Promise<void> {
  await using archive = await createFile(path);
  await using copy = await open(database, 'r');
  const madeAtSeconds = Math.floor(contents.madeAt / 1000);
  const header = (name: MemberName, byteCount: number) =>
    appendAll(archive, memberHeader(name, byteCount, madeAtSeconds));
  const small = {
    'vault.json': encodeKeyFile(keyFile),
    'contents.sealed': sealContents(contents, keyFile.vaultId, key),
  } as const;
  for (const name of ['vault.json', 'contents.sealed'] as const) {
    await header(name, small[name].length);
    await appendAll(archive, small[name]);
    await appendAll(archive, paddingAfter(small[name].length));
  }
  const { size } = await copy.stat();
  await header('journal.db', size);
  await copyBytes(copy, { startByte: 0, byteCount: size }, archive, signal);
  await appendAll(archive, paddingAfter(size));
  await appendAll(archive, archiveEnd());
  await archive.sync();
}

/** The finished file, read back: its shape, and the very bytes of the copy that was checked. */
async function requireWhole(path: string, checkedCopy: string): Promise<void> {
  const database = readArchive(path)?.['journal.db'];
  if (!database || !(await isSame(path, database, checkedCopy))) {
    throw new JournalError({ code: 'storage/failed' });
  }
}

import { randomBytes } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { JournalError, type Failure } from '../../shared/failure.ts';
import type { Input } from '../../shared/ipc/contract.ts';
import { leftOut, type LeftOut } from '../../shared/model/export.ts';
import { copyDatabase, UNFINISHED_ENDING } from '../backup/make-backup.ts';
import { dayHere } from '../backup/occasion.ts';
import { isWithin } from '../backup/second-place.ts';
import { flushFolder } from '../platform/durable-file.ts';
import { failureOf } from '../platform/failure-of.ts';
import { ownFolder } from '../platform/own-folder.ts';
import { readSettings } from '../settings/settings.ts';
import { instantNow } from '../vault/now.ts';
import { askThread, threadBeside } from '../vault/thread-with-key.ts';
import type { OpenVault, VaultSession } from '../vault/vault-session.ts';

type Wish = Input<'inner.export'>;

/** What the thread is given: where the copy of the database lies, and an empty folder for the files. */
export type ExportThreadWish = Pick<Wish, 'what'> & {
  readonly database: string;
  readonly folder: string;
  readonly vaultId: string;
  /** The writer's day: a seal holds until its own. */
  readonly today: string;
};

const OWNER_ONLY = 0o700;
const HALF_WRITTEN = /\.[0-9a-f]{16}\.unfinished$/;
const THREAD = threadBeside(import.meta.url, 'export-thread');

/**
 * Writes the open journal, or its worksheets alone, for reading into a new folder at `path`: under another name until all
 * of it is there, and nothing is left where that fails. A damaged journal is written as far as it could be read. Works on
 * a copy of the encrypted database, so that saving goes on meanwhile and no file shows half of a save.
 *
 * Throws `storage/full`, `vault/damaged`, what ends a vault that is closed or replaced meanwhile, and `file/not-written`
 * for whatever else goes wrong. One at a time, and not while a backup is made: the database is lent to one borrower only.
 */
export async function exportJournal(session: VaultSession, { path, what }: Wish): Promise<LeftOut> {
  const open = session.open();
  const { files, closing } = session;
  const name = randomBytes(8).toString('hex');
  const folder = `${path}.${name}${UNFINISHED_ENDING}`;
  const database = join(files.backups, `${name}.database${UNFINISHED_ENDING}`);
  try {
    // One that waited for its turn may come when the journal is about to close.
    closing.throwIfAborted();
    requireFree(path);
    requireOutside(files.folder, dirname(path));
    removeHalfWritten(path);
    mkdirSync(folder, { mode: OWNER_ONLY });
    ownFolder(files.backups);
    const left = await writeOut(open, { what, database, folder }, closing);
    // Not after the journal was closed: it may have been erased since.
    closing.throwIfAborted();
    putInPlace(folder, path);
    return left;
  } catch (error) {
    throw new JournalError(toldAs(error));
  } finally {
    // The copy is encrypted like the journal itself; what SQLite may have put beside it goes with it.
    for (const rest of [folder, database, `${database}-wal`]) remove(rest);
  }
}

/** Copies the database to where `database` says, and has that written out on a thread. */
async function writeOut(
  { vault, keyFile, key }: OpenVault,
  wish: Pick<ExportThreadWish, 'what' | 'database' | 'folder'>,
  signal: AbortSignal,
): Promise<LeftOut> {
  await vault.lendFile((lent) => copyDatabase(lent, wish.database, signal));
  const today = dayHere(instantNow(), vault.read(readSettings).dayStartHour);
  const whole: ExportThreadWish = { ...wish, vaultId: keyFile.vaultId, today };
  return leftOut.parse(await askThread(THREAD, whole, key, signal));
}

/** Gives the whole folder its name. */
function putInPlace(folder: string, path: string): void {
  requireFree(path);
  renameSync(folder, path);
  try {
    flushFolder(dirname(path));
  } catch (error) {
    remove(path);
    throw error;
  }
}

/** Nothing may have the name: a rename would take the place of an empty folder that is not ours. */
function requireFree(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })) {
    throw new JournalError({ code: 'file/not-written' });
  }
}

/** What an earlier one left beside `path` that was killed before it had that name: nobody is meant to find it. */
function removeHalfWritten(path: string): void {
  for (const name of readdirSync(dirname(path))) {
    const isOurs = name.startsWith(`${basename(path)}.`) && HALF_WRITTEN.test(name);
    if (isOurs) remove(join(dirname(path), name));
  }
}

/** Readable files do not belong among the encrypted ones, where nobody looks for them when the journal is erased. */
function requireOutside(journalFolder: string, folder: string): void {
  if (isWithin(realpathSync(folder), realpathSync(journalFolder))) {
    throw new JournalError({ code: 'file/not-written' });
  }
}

/** A place of the person's own that cannot be written in is told apart from the folder of the journal. */
function toldAs(error: unknown): Failure {
  const failure = failureOf(error);
  const isOwn = error instanceof JournalError || failure.code === 'vault/damaged';
  return isOwn || failure.code === 'storage/full' ? failure : { code: 'file/not-written' };
}

function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // Whoever took the right to write there away has the rest.
  }
}

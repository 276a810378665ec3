import { accessSync, constants, existsSync, realpathSync, renameSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, isAbsolute, sep } from 'node:path';
import { JournalError } from '../../shared/failure.ts';
import type { Reader, Writer } from '../database/database.ts';
import { sql } from '../database/sql.ts';
import { copyFile, isSame } from '../platform/copy-bytes.ts';
import { flushFolder } from '../platform/durable-file.ts';
import { UNFINISHED_ENDING } from './make-backup.ts';

type Row = { readonly value: string };

/** The folder where backups are kept as well, or undefined. Its name is kept inside the vault: it may tell something. */
export function secondPlace(db: Reader): string | undefined {
  return db.get<Row>(sql`SELECT value FROM meta WHERE name = 'second_backup_folder'`)?.value;
}

export function setSecondPlace(db: Writer, folder: string): void {
  db.run(sql`
    INSERT INTO meta (name, value) VALUES ('second_backup_folder', ${folder})
    ON CONFLICT (name) DO UPDATE SET value = excluded.value
  `);
}

export function forgetSecondPlace(db: Writer): void {
  db.run(sql`DELETE FROM meta WHERE name = 'second_backup_folder'`);
}

/** Throws `folder/missing` or `folder/not-chosen` unless `folder` can be written in, and is not the journal's own. */
export function requirePlaceForBackups(folder: string, journalFolder: string): void {
  const isName = isAbsolute(folder) && !folder.includes('\0');
  if (isName && !existsSync(folder)) throw new JournalError({ code: 'folder/missing' });
  if (!isName || !isThere(folder) || isWithin(realpathSync(folder), realpathSync(journalFolder))) {
    throw new JournalError({ code: 'folder/not-chosen' });
  }
}

/** Whether the folder is the other one, or lies below it; both without links in them. */
export function isWithin(folder: string, other: string): boolean {
  return folder === other || folder.startsWith(other.endsWith(sep) ? other : `${other}${sep}`);
}

/** Whether the folder is there now and can be written in; a stick may be in a drawer. */
export function isThere(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return statSync(folder).isDirectory();
  } catch {
    return false;
  }
}

/** Copies a whole backup to another disk: read back there before it gets its name, gone again when that fails. */
export async function copyWhole(path: string, target: string, signal: AbortSignal): Promise<void> {
  const unfinished = `${target}${UNFINISHED_ENDING}`;
  await rm(unfinished, { force: true });
  try {
    await copyFile(path, unfinished, signal);
    const whole = { startByte: 0, byteCount: statSync(unfinished).size };
    if (!(await isSame(unfinished, whole, path)))
      throw new JournalError({ code: 'storage/failed' });
    signal.throwIfAborted();
    renameSync(unfinished, target);
    flushFolder(dirname(target));
  } finally {
    await rm(unfinished, { force: true });
  }
}

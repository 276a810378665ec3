import type Database from 'better-sqlite3-multiple-ciphers';
import { existsSync, rmSync } from 'node:fs';
import { JournalError } from '../../shared/failure.ts';
import { readerOver, type Reader, type Writer } from '../database/database.ts';
import { sql } from '../database/sql.ts';
import { writeDurably } from '../platform/durable-file.ts';
import { failureOf } from '../platform/failure-of.ts';
import { makeWayForFile } from '../platform/make-way.ts';
import { hasLog, type VaultFiles } from './vault-files.ts';

/** How long a vault that is always closed well goes without a check (DB-6). */
const LONGEST_WITHOUT_CHECK_MS = 7 * 24 * 60 * 60 * 1000;

type Row = { readonly value: string };

/**
 * Whether all of the database is to be looked at before its first use: its last end was not a clean one, or damage was
 * met while it was in use. To be asked before the database is opened.
 */
export function wasLeftUnclean(files: VaultFiles): boolean {
  return hasLog(files) || existsSync(files.checkNext);
}

/** Whether the last check lies more than a week back, or ahead of a clock that was set back, or never was. */
export function isCheckDue(db: Reader, nowMs: number): boolean {
  const row = db.get<Row>(sql`SELECT value FROM meta WHERE name = 'checked_at'`);
  const agoMs = nowMs - Number(row?.value ?? 0);
  return agoMs > LONGEST_WITHOUT_CHECK_MS || agoMs < 0;
}

/** Looks at every page and every reference, and whether the index of the search fits its texts. Throws `vault/damaged`. */
export function requireSound(handle: Database.Database): void {
  const isSound =
    // FTS5 has its own part in it.
    handle.pragma('quick_check(1)', { simple: true }) === 'ok' &&
    readerOver(handle).all(sql`SELECT 1 FROM pragma_foreign_key_check LIMIT 1`).length === 0;
  if (!isSound) throw new JournalError({ code: 'vault/damaged' });
}

/** Notes that all was found sound. */
export function noteSound(db: Writer, files: VaultFiles, nowMs: number): void {
  db.run(sql`
    INSERT INTO meta (name, value) VALUES ('checked_at', ${String(nowMs)})
    ON CONFLICT (name) DO UPDATE SET value = excluded.value
  `);
  rmSync(files.checkNext, { force: true });
}

/** Runs `work`; damage that it meets is looked into before the vault is used again. */
export function watchingForDamage<T>(files: VaultFiles, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (failureOf(error).code === 'vault/damaged') askForCheck(files);
    throw error;
  }
}

function askForCheck(files: VaultFiles): void {
  try {
    makeWayForFile(files.checkNext);
    writeDurably(files.checkNext, new Uint8Array());
  } catch {
    // Then the weekly check finds it.
  }
}

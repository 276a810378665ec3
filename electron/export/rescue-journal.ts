import { chmodSync } from 'node:fs';
import type Database from 'better-sqlite3-multiple-ciphers';
import { readerOver } from '../database/database.ts';
import { makeFolder } from '../platform/make-folder.ts';
import { salvage } from '../salvage/salvage.ts';
import { quoted, shapesOf } from '../salvage/shapes.ts';
import { readAnchor } from '../vault/anchor.ts';
import type { DataKey } from '../vault/data-key.ts';
import { revisionOf } from '../vault/vault.ts';
import type { Origin } from './database-json.ts';
import { rescueReport, type Rescued } from './rescue-report.ts';
import type { RescueSource } from './rescue-source.ts';
import { writeText, writeWholeJournal } from './write-readable.ts';

const OWNER_ONLY = 0o700;

/** Reads all that can be read of `source` into the open, migrated, empty database `into`. Changes nothing of `source`. */
export function readJournal(into: Database.Database, source: RescueSource, key: DataKey): Rescued {
  const report = salvage(into, source.database, key);
  const removedCount = countRemoved(into);
  return { salvage: report, missingSaves: missingSaves(into, source, key), removedCount };
}

function missingSaves(
  into: Database.Database,
  { anchor, keyFile }: RescueSource,
  key: DataKey,
): number | null {
  // A backup holds what had been saved when it was made, without a log that could lose some of it.
  if (anchor === undefined) return 0;
  const acknowledged = readAnchor(anchor, keyFile.vaultId, key);
  if (acknowledged === undefined) return null;
  return Math.max(0, acknowledged - revisionOf(readerOver(into)));
}

/** Writes what was read into `out`, which is made if need be, for its owner alone. Throws what the system throws. */
export function writeJournal(
  from: Database.Database,
  {
    out,
    origin,
    rescued,
  }: { readonly out: string; readonly origin: Origin; readonly rescued: Rescued },
): void {
  makeFolder(out);
  chmodSync(out, OWNER_ONLY);
  writeWholeJournal(from, out, origin);
  writeText(out, 'report.txt', rescueReport(rescued));
}

function countRemoved(handle: Database.Database): number {
  const tables = shapesOf(handle).tables.filter(({ columns }) => {
    return columns.some(({ name }) => name === 'removed_at');
  });
  const counts = tables.map(({ name }) => {
    const count = `SELECT count(*) FROM ${quoted(name)} WHERE removed_at IS NOT NULL`;
    return Number(handle.prepare(count).pluck().get());
  });
  return counts.reduce((total, count) => total + count, 0);
}

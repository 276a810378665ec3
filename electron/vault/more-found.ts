import type { MoreFound } from '../../shared/ipc/vault-commands.ts';
import { listSetAside, openSource, type EarlierJournal, type Places } from '../backup/sources.ts';
import type { Reader } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import type { Rescued } from '../export/rescue-report.ts';
import { missingRows, putRows, type Missing } from '../salvage/missing-rows.ts';
import { openInMemory } from './open-vault.ts';
import type { OpenVault, VaultSession } from './vault-session.ts';

/**
 * What can be read of the files of the open vault as they were found, and is missing in it. SQLite stops at the first bad
 * place of a log; a salvage goes on behind it (DB-5). Null where nothing is missing, or no such files were kept. Changes
 * nothing. Throws `vault/locked`.
 */
export function lookForMore(session: VaultSession): MoreFound | null {
  return withFound(session, (open, missingIn) => open.vault.read((db) => missingIn(db).told));
}

/** Puts that into the open vault, as one save. The files stay where they are. Throws as a save does. */
export function putBack(session: VaultSession): MoreFound | null {
  return withFound(session, (open, missingIn) =>
    open.vault.transact((db) => {
      const { rows, told } = missingIn(db);
      putRows(db, rows);
      return told;
    }),
  );
}

type MissingIn = (db: Reader) => Missing & { readonly told: MoreFound };

function withFound<T>(
  session: VaultSession,
  work: (open: OpenVault, missingIn: MissingIn) => T,
): T | null {
  const open = session.open();
  const places: Places = { files: session.files, second: undefined, chosen: undefined };
  const name = open.damage ? undefined : nameOfFound(open, places);
  if (name === undefined) return null;
  const earlier = openSource({ place: 'set-aside', name }, places);
  const found = openInMemory();
  try {
    migrate(found);
    const rescued = earlier.aside?.salvage(found, open.key);
    if (!rescued) return null;
    return work(open, (db) => {
      const missing = missingRows(found, rescued.salvage, db);
      return { ...missing, told: tell(missing, rescued) };
    });
  } finally {
    found.close();
  }
}

/**
 * The name of the vault set aside that holds the files as they were found: kept at this opening, or at an earlier one
 * since which nothing was saved; then the same save was the last to be acknowledged there.
 */
function nameOfFound(
  { vault, key, keyFile, keptAs }: OpenVault,
  places: Places,
): string | undefined {
  if (keptAs !== undefined || vault.missingSaves === 0) return keptAs;
  return listSetAside(places.files, key)
    .toSorted((a, b) => b.madeAt - a.madeAt)
    .flatMap(({ source }) => (source.place === 'set-aside' ? [source.name] : []))
    .find((name) => {
      const earlier = openIfPossible(name, places);
      const isOfThis = earlier?.keyFile.vaultId === keyFile.vaultId;
      return isOfThis && earlier?.aside?.acknowledged(key) === vault.revision();
    });
}

/** Undefined for one whose key file cannot be read: it may be another journal's. */
function openIfPossible(name: string, places: Places): EarlierJournal | undefined {
  try {
    return openSource({ place: 'set-aside', name }, places);
  } catch {
    return undefined;
  }
}

const MONTH_TABLES: ReadonlySet<string> = new Set(['attempt', 'month_event', 'helper']);

function tell({ rows, leftCount }: Missing, { missingSaves }: Rescued): MoreFound {
  const count = (isMeant: (table: string) => boolean) =>
    rows.filter(({ table }) => isMeant(table.name)).length;
  const entryCount = count((table) => table === 'entry');
  const checkInCount = count((table) => table === 'check_in');
  const monthCount = count((table) => MONTH_TABLES.has(table));
  const versionCount = count((table) => table.endsWith('_version'));
  return {
    entryCount,
    checkInCount,
    monthCount,
    // Earlier versions come back with what they are versions of, and are not told.
    otherCount: rows.length - entryCount - checkInCount - monthCount - versionCount,
    inPartCount: rows.filter(({ isInPart }) => isInPart).length,
    leftCount,
    missingSaves,
  };
}

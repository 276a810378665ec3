import { listCheckIns } from '../../../electron/check-ins/check-ins.ts';
import { sql } from '../../../electron/database/sql.ts';
import { listEntries, openEntry } from '../../../electron/journal/entries.ts';
import { failureOf } from '../../../electron/platform/failure-of.ts';
import type { Vault } from '../../../electron/vault/vault.ts';
import { documentText } from '../../../shared/logic/document-text.ts';
import { day } from '../../../shared/model/day.ts';
import { entryId } from '../../../shared/model/ids.ts';
import type { Question } from '../support/inspection.ts';
import { versionIn, type Save } from '../support/saves.ts';

const FIRST_DAY = day.parse('0001-01-01');
const END_OF_DAYS = day.parse('9999-12-31');

/** Which version of a row was found: 0 for none, `refused` where the vault says that it is damaged there. */
type Found = number | 'refused';

/** How many of `saves` none of the vaults holds, and for how many of those the first refused to answer. */
export function compare(
  vaults: readonly Vault[],
  saves: readonly Save[],
): { readonly lost: number; readonly refused: number } {
  const lookUps = vaults.map((vault) => lookUpIn(vault));
  const isThere = (made: Save, found: Found) => found !== 'refused' && found >= made.version;
  const lost = saves.filter((made) => !lookUps.some((lookUp) => isThere(made, lookUp(made))));
  const refused = lost.filter((made) => lookUps[0]?.(made) === 'refused');
  return { lost: lost.length, refused: refused.length };
}

/** Whether an entry of the vault holds what `typed` asks for, and nothing that was not typed. */
export function holdsTyped(vault: Vault, { text, atLeast }: NonNullable<Question['typed']>) {
  if (atLeast === 0) return true;
  const entries = vault.read((db) => listEntries(db, FIRST_DAY, END_OF_DAYS));
  return entries.some(({ id }) => {
    const kept = documentText(vault.read((db) => openEntry(db, id)).body);
    return kept.length >= atLeast && text.startsWith(kept);
  });
}

/** Whether every page and every index of the open vault is in order. */
export function isWhole(vault: Vault): boolean {
  try {
    const rows = vault.read((db) =>
      db.all<{ readonly integrity_check: string }>(sql`PRAGMA integrity_check`),
    );
    return rows.length === 1 && rows[0]?.integrity_check === 'ok';
  } catch {
    return false;
  }
}

/** Finds rows in `vault`, each of them once. */
function lookUpIn(vault: Vault): (made: Save) => Found {
  const known = new Map<string, Found>();
  return (made) => {
    const found = known.get(made.id) ?? versionFound(vault, made);
    known.set(made.id, found);
    return found;
  };
}

function versionFound(vault: Vault, made: Save): Found {
  try {
    return versionIn(textFound(vault, made), made);
  } catch (error) {
    return failureOf(error).code === 'vault/damaged' ? 'refused' : 0;
  }
}

function textFound(vault: Vault, { kind, id }: Save): string {
  if (kind === 'entry') {
    return documentText(vault.read((db) => openEntry(db, entryId.parse(id))).body);
  }
  const checkIns = vault.read((db) => listCheckIns(db, FIRST_DAY, END_OF_DAYS));
  return checkIns.find((each) => each.id === id)?.line ?? '';
}

import { openEntry } from '../../../electron/journal/entries.ts';
import { recentRows } from '../../../electron/journal/rows.ts';
import { sql } from '../../../electron/database/sql.ts';
import type { Reader } from '../../../electron/database/database.ts';
import { VaultSession } from '../../../electron/vault/vault-session.ts';
import { vaultFilesIn } from '../../../electron/vault/vault-files.ts';
import { day } from '../../../shared/model/day.ts';
import type { Rows } from '../../../shared/model/rows.ts';
import { rows as rowsSchema } from '../../../shared/model/rows.ts';
import { PASSPHRASE } from '../../support/passphrase.ts';
import type { Problems } from './problems.ts';

const BEGINNING = day.parse('0001-01-01');

/** The tables of rows that a person removes and takes back; what is in a sealed letter is looked at too. */
const KEPT_ROWS = [
  sql`UPDATE entry SET removed_at = NULL, sealed_until_day = NULL`,
  sql`UPDATE check_in SET removed_at = NULL`,
  sql`UPDATE month_event SET removed_at = NULL`,
  sql`UPDATE attempt SET removed_at = NULL`,
  sql`UPDATE helper SET removed_at = NULL`,
  sql`UPDATE page SET removed_at = NULL`,
];

/** What a vault looks like that nobody has attacked: its tables, and the names in its tables of single values. */
export type Shape = { readonly tables: string; readonly names: string };

/** The shape of the closed vault in `folder`. */
export function shapeOf(folder: string): Promise<Shape> {
  return withVault(folder, ({ read }) => read(shapeIn));
}

/**
 * Opens the closed vault in `folder` and looks at all of it, the removed rows too: every page and index is in order,
 * every row is one its model takes, nothing has the shape of `before` changed, and every row of `acknowledged` is there.
 */
export async function checkStored(
  folder: string,
  problems: Problems,
  { before, acknowledged }: { readonly before: Shape; readonly acknowledged: ReadonlySet<string> },
): Promise<void> {
  await withVault(folder, ({ read, transact }) => {
    transact((db) => KEPT_ROWS.forEach((statement) => db.run(statement)));
    const [check] = read((db) => db.all<object>(sql`PRAGMA integrity_check`));
    if (JSON.stringify(check) !== '{"integrity_check":"ok"}')
      problems.found('crashes', 'the database is damaged');
    if (JSON.stringify(read(shapeIn)) !== JSON.stringify(before)) {
      problems.found('crashes', 'the tables are not what they were');
    }
    const stored = read((db) => rowsThatFit(db, problems));
    for (const id of acknowledged) {
      if (!stored.has(id)) problems.found('lostUntold', 'an acknowledged row is not there');
    }
  });
}

type Opened = Pick<ReturnType<VaultSession['vault']>, 'read' | 'transact'>;

/** Opens the closed vault in `folder`, lends it to `work` and closes it. */
export async function withVault<T>(folder: string, work: (vault: Opened) => T): Promise<T> {
  const session = new VaultSession(vaultFilesIn(folder));
  try {
    await session.unlock({ kind: 'passphrase', passphrase: PASSPHRASE });
    return work(session.vault());
  } finally {
    session.close();
  }
}

function shapeIn(db: Reader): Shape {
  const schema = db.all<object>(sql`SELECT type, name, sql FROM sqlite_schema ORDER BY name`);
  const names = db.all<object>(sql`
    SELECT name FROM meta
    UNION ALL SELECT name FROM setting
    ORDER BY name
  `);
  return { tables: JSON.stringify(schema), names: JSON.stringify(names) };
}

/** The ids of all rows; what no model takes is a problem. Reading a row is parsing it. */
function rowsThatFit(db: Reader, problems: Problems): ReadonlySet<string> {
  let found: Rows = {};
  try {
    found = rowsSchema.parse(recentRows(db, BEGINNING));
    for (const { id } of found.entries ?? []) openEntry(db, id);
  } catch {
    problems.found('crashes', 'a stored row does not fit its model');
  }
  const { entries = [], checkIns = [], events = [], attempts = [], helpers = [] } = found;
  const { pages = [] } = found;
  const all = [...entries, ...checkIns, ...events, ...attempts, ...helpers, ...pages];
  return new Set(all.map(({ id }) => id));
}

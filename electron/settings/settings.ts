import { DEFAULT_SETTINGS, settings, type Settings } from '../../shared/model/settings.ts';
import type { Reader, Writer } from '../database/database.ts';
import { sql } from '../database/sql.ts';

type Row = { readonly name: string; readonly value: string };

/** The settings; what was never set has its default. */
export function readSettings(db: Reader): Settings {
  const rows = db.all<Row>(sql`SELECT name, value FROM setting`);
  const stored = Object.fromEntries(rows.map(({ name, value }) => [name, JSON.parse(value)]));
  return settings.parse({ ...DEFAULT_SETTINGS, ...stored });
}

export function saveSettings(db: Writer, given: Settings): Settings {
  for (const [name, value] of Object.entries(given)) {
    db.run(sql`
      INSERT INTO setting (name, value) VALUES (${name}, ${JSON.stringify(value)})
      ON CONFLICT (name) DO UPDATE SET value = excluded.value
    `);
  }
  return given;
}

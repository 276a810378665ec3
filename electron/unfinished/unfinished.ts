import { unfinished, type Unfinished } from '../../shared/model/unfinished.ts';
import type { Reader, Writer } from '../database/database.ts';
import { sql } from '../database/sql.ts';

/** Every form that was left before it was kept. */
export function listUnfinished(db: Reader): readonly Unfinished[] {
  const rows = db.all<Unfinished>(sql`SELECT name, content FROM unfinished ORDER BY name`);
  return rows.map((row) => unfinished.parse(row));
}

/** Keeps what was filled in so far; without content the form is forgotten. */
export function saveUnfinished(db: Writer, { name, content }: Unfinished): void {
  if (content === null) {
    db.run(sql`DELETE FROM unfinished WHERE name = ${name}`);
    return;
  }
  db.run(sql`
    INSERT INTO unfinished (name, content) VALUES (${name}, ${content})
    ON CONFLICT (name) DO UPDATE SET content = excluded.content
  `);
}

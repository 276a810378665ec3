import type Database from 'better-sqlite3-multiple-ciphers';
import type { LeftOut } from '../../shared/model/export.ts';
import { forgetSecondPlace } from '../backup/second-place.ts';
import { readerOver, writerOver } from '../database/database.ts';
import { LATEST_VERSION } from '../database/migrate.ts';
import { sql } from '../database/sql.ts';
import { quoted, shapesOf } from '../salvage/shapes.ts';
import type { DataKey } from '../vault/data-key.ts';
import { openVault } from '../vault/open-vault.ts';
import { answerInThread } from '../vault/thread-with-key.ts';
import type { ExportThreadWish } from './export-journal.ts';
import { worksheetsMarkdown } from './worksheets-markdown.ts';
import { writeText, writeWholeJournal } from './write-readable.ts';

answerInThread(writeCopy);

/** Writes into the folder what was asked for, out of a copy of the database that is thrown away afterwards. */
function writeCopy({ database, folder, what, ...rest }: ExportThreadWish, key: DataKey): LeftOut {
  const handle = openVault(database, key);
  try {
    const sealedCount = takeOut(handle, rest.today);
    if (what === 'everything') {
      const origin = { vaultId: rest.vaultId, schemaVersion: LATEST_VERSION };
      writeWholeJournal(handle, folder, origin);
      return { sealedCount, putAwayCount: 0 };
    }
    const { text, putAwayCount } = worksheetsMarkdown(readerOver(handle));
    writeText(folder, 'worksheets.md', text);
    return { sealedCount: 0, putAwayCount };
  } finally {
    handle.close();
  }
}

/**
 * Takes out of the copy what is not given out: what the person removed, letters whose seal still holds on `today` with
 * the moments kept of them, what each of these was before, and where backups are kept. Gives back how many letters that were.
 */
function takeOut(copy: Database.Database, today: string): number {
  const db = writerOver(copy);
  return copy.transaction(() => {
    for (const { name, columns } of shapesOf(copy).tables) {
      const canBeRemoved = columns.some((column) => column.name === 'removed_at');
      if (canBeRemoved) copy.exec(`DELETE FROM ${quoted(name)} WHERE removed_at IS NOT NULL`);
    }
    // Words out of a sealed letter wait with it. A page that is cut short says of no letter.
    db.run(sql`
      DELETE FROM page WHERE kind = 'moment'
        AND CASE WHEN json_valid(content) THEN json_extract(content, '$.entry') END
          IN (SELECT id FROM entry WHERE sealed_until_day > ${today})
    `);
    // Days as texts stand in the order of the calendar.
    const sealedCount = db.run(sql`DELETE FROM entry WHERE sealed_until_day > ${today}`);
    db.run(sql`DELETE FROM entry_version WHERE entry_id NOT IN (SELECT id FROM entry)`);
    db.run(sql`DELETE FROM page_version WHERE page_id NOT IN (SELECT id FROM page)`);
    forgetSecondPlace(db);
    return sealedCount;
  })();
}

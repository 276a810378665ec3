import type { Writer } from '../../../electron/database/database.ts';
import { migrate } from '../../../electron/database/migrate.ts';
import { sql } from '../../../electron/database/sql.ts';
import { saveCheckIn } from '../../../electron/check-ins/check-ins.ts';
import { DataKey } from '../../../electron/vault/data-key.ts';
import { newKeyFile, writeKeyFile } from '../../../electron/vault/key-file.ts';
import { openVault } from '../../../electron/vault/open-vault.ts';
import { withPassphrase, withRecoveryWords } from '../../../electron/vault/secrets.ts';
import { openVaultIn } from '../../../electron/vault/vault.ts';
import { vaultFilesIn } from '../../../electron/vault/vault-files.ts';
import { documentText } from '../../../shared/logic/document-text.ts';
import type { EntryDraft } from '../../../shared/model/entry.ts';
import { PASSPHRASE } from '../../support/passphrase.ts';
import { checkInOf, entryOf, RECOVERY_WORDS } from '../support/saves.ts';
import { newSaves } from './acts.ts';
import { cheapestKeys } from './cheapest-keys.ts';
import type { Workplace } from './workplace.ts';

const FIRST_SCHEMA = 1;
const SAVES = 10;

/** A vault as the first version left it, with some writing in it. */
export async function makeInFirstSchema({ folder, random, say }: Workplace): Promise<void> {
  const files = vaultFilesIn(folder);
  const dataKey = DataKey.random();
  const parameters = await cheapestKeys();
  const wish = { passphrase: PASSPHRASE, dataKey, parameters };
  const bare = await withPassphrase(newKeyFile(), wish);
  const keyFile = withRecoveryWords(bare, RECOVERY_WORDS, dataKey);
  const handle = openVault(files.database, dataKey);
  migrate(handle, FIRST_SCHEMA);
  handle.close();
  const vault = openVaultIn(files, keyFile.vaultId, dataKey);
  for (const made of newSaves(random, SAVES, 'words')) {
    vault.transact((db) => {
      if (made.kind === 'entry') saveAsAtFirst(db, entryOf(made));
      else saveCheckIn(db, checkInOf(made));
    });
    say({ said: 'saved', save: made });
  }
  vault.close();
  writeKeyFile(files, keyFile);
}

/** An entry as the first version kept it: the code of today writes what later schemas have. */
function saveAsAtFirst(db: Writer, entry: EntryDraft): void {
  const { id, day, writtenAt, zone, editedAt, title } = entry;
  const body = JSON.stringify(entry.body);
  const text = documentText(entry.body);
  db.run(sql`
    INSERT INTO entry (id, day, written_at, zone, edited_at, title, body, excerpt, word_count)
    VALUES (${id}, ${day}, ${writtenAt}, ${zone}, ${editedAt}, ${title}, ${body},
      ${text.slice(0, 300)}, ${text.split(' ').length})
    ON CONFLICT (id) DO UPDATE
    SET edited_at = excluded.edited_at, title = excluded.title, body = excluded.body,
      excerpt = excluded.excerpt, word_count = excluded.word_count
  `);
}

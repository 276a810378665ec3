import { readerOver } from '../database/database.ts';
import { LATEST_VERSION, schemaVersion } from '../database/migrate.ts';
import { failureOf } from '../platform/failure-of.ts';
import type { DataKey } from '../vault/data-key.ts';
import { openVault } from '../vault/open-vault.ts';
import { damagedPages } from '../vault/page-check.ts';
import { answerInThread } from '../vault/thread-with-key.ts';
import { revisionOf } from '../vault/vault.ts';
import type { CheckWish, WholeCopy } from './check-copy.ts';
import { countJournal } from './contents.ts';

answerInThread(checked);

/** What the copy holds; null when a page or a reference in it is not as it should be. */
function checked({ database }: CheckWish, key: DataKey): WholeCopy | null {
  if (damagedPages(database, key).length > 0) return null;
  try {
    const handle = openVault(database, key);
    try {
      const version = schemaVersion(handle);
      const isSound = handle.pragma('integrity_check(1)', { simple: true }) === 'ok';
      // A later version may name its tables otherwise; it is refused with its own sentence by whoever opens it.
      if (!isSound || version < 1 || version > LATEST_VERSION) return null;
      const reader = readerOver(handle);
      return { ...countJournal(reader), revision: revisionOf(reader), schemaVersion: version };
    } finally {
      handle.close();
    }
  } catch (error) {
    if (failureOf(error).code === 'vault/damaged') return null;
    throw error;
  }
}

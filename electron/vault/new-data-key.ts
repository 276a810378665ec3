import { JournalError } from '../../shared/failure.ts';
import { openAnchor } from './anchor.ts';
import { DataKey } from './data-key.ts';
import { inTurn } from './in-turn.ts';
import { writeKeyFile, type KeyFile } from './key-file.ts';
import { requireUnreadable } from './make-vault.ts';
import { openVault, rekeyCopy } from './open-vault.ts';
import { parametersOf, withPassphrase, withRecoveryWords } from './secrets.ts';
import type { VaultSession } from './vault-session.ts';
import { emptyWorkshop, replaceVault } from './workshop.ts';

type Secrets = { readonly passphrase: string; readonly words: readonly string[] | null };

/**
 * Gives the journal a new data key (DB-10): a copy of it gets the new key, is checked, and takes the place of the old
 * one together with its key file, in a step that a crash can only delay. The old copy is deleted then, because nothing
 * is in it that is not in the new one. Backups still open with the secrets they were made with.
 */
export function giveNewDataKey(session: VaultSession, secrets: Secrets): Promise<void> {
  return DataKey.random().keptBy((dataKey) => giveKey(session, secrets, dataKey));
}

async function giveKey(
  session: VaultSession,
  { passphrase, words }: Secrets,
  dataKey: DataKey,
): Promise<void> {
  const { keyFile, damage } = session.open();
  if (damage) throw new JournalError({ code: 'vault/read-only' });
  // New wraps only: one that was left out would still hold the old key.
  const bare = { ...keyFile, slots: [] };
  const parameters = parametersOf(keyFile) ?? (await session.calibrate());
  let next = await withPassphrase(bare, { passphrase, dataKey, parameters });
  if (words) next = withRecoveryWords(next, words, dataKey);

  inTurn(session.files, () => replaceByCopy(session, next, dataKey));
  await session.openWith(next, dataKey, null);
}

/** Closes the journal and puts a copy of it in its place that `next` and `dataKey` open. */
function replaceByCopy(session: VaultSession, next: KeyFile, dataKey: DataKey): void {
  const { vault, key: oldKey } = session.open();
  const workshop = emptyWorkshop(session.files);
  vault.copyInto(workshop.database);
  rekeyCopy(workshop.database, oldKey, dataKey);
  requireUnreadable(workshop.database, dataKey);
  requireRefused(workshop.database, oldKey);
  const anchor = openAnchor(workshop.anchor, next.vaultId, dataKey);
  anchor.write(vault.revision());
  anchor.close();
  // The key file comes last: with it the workshop is whole.
  writeKeyFile(workshop, next);

  session.close();
  replaceVault(session.files, new Date(), 'forget the old one');
}

/** Throws `storage/failed` if the old key still opens the copy. */
function requireRefused(database: string, oldKey: DataKey): void {
  let isOpen = false;
  try {
    openVault(database, oldKey).close();
    isOpen = true;
  } catch {
    // As it should be.
  }
  if (isOpen) throw new JournalError({ code: 'storage/failed' });
}

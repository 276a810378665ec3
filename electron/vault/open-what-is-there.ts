import { JournalError } from '../../shared/failure.ts';
import type { Damage } from '../../shared/ipc/vault-commands.ts';
import { countJournal } from '../backup/contents.ts';
import { migrate } from '../database/migrate.ts';
import { failureOf } from '../platform/failure-of.ts';
import { emptyFolder } from '../platform/own-folder.ts';
import { isAllLost, lossesOf } from '../salvage/losses.ts';
import { salvageInto, type SalvageReport } from '../salvage/salvage.ts';
import { asFound } from './as-found.ts';
import type { DataKey } from './data-key.ts';
import { openVault } from './open-vault.ts';
import { vaultFilesIn, type VaultFiles } from './vault-files.ts';
import { openVaultIn, type Vault } from './vault.ts';

/** A vault that can be read: whole, or what could be read of a damaged one, which cannot be written in. */
export type Readable = {
  readonly vault: Vault;
  readonly damage: Damage | null;
  /** The name among those set aside under which it was kept as it was found, because saves are missing in it. */
  readonly keptAs?: string | undefined;
};

/**
 * Opens the vault of `files`; where it is damaged, reads what can be read of it into a vault beside it and opens that.
 * The damaged files are left exactly as they are (DB-6). Throws `vault/damaged` when nothing could be read.
 */
export function openWhatIsThere(files: VaultFiles, vaultId: string, key: DataKey): Readable {
  const before = asFound(files);
  try {
    const vault = openVaultIn(files, vaultId, key);
    if (vault.missingSaves !== 0) return { vault, damage: null, keptAs: before.keep() };
    before.forget();
    return { vault, damage: null };
  } catch (error) {
    if (failureOf(error).code !== 'vault/damaged') {
      // In use by another one, perhaps: what is in place is its business.
      before.forget();
      throw error;
    }
    before.putBack();
  }
  return readDamaged(files, vaultId, key);
}

function readDamaged(files: VaultFiles, vaultId: string, key: DataKey): Readable {
  const beside = vaultFilesIn(emptyFolder(files.beingRead));
  const report = salvageBeside(beside, files, key);
  if (isAllLost(report)) throw new JournalError({ code: 'vault/damaged' });
  const vault = openVaultIn(beside, vaultId, key);
  const damage = { ...lossesOf(report), holds: vault.read(countJournal) };
  return { vault: readOnly(vault), damage };
}

function salvageBeside(beside: VaultFiles, damaged: VaultFiles, key: DataKey): SalvageReport {
  const handle = openVault(beside.database, key);
  try {
    migrate(handle);
    return salvageInto(handle, damaged.database, key);
  } finally {
    handle.close();
  }
}

/** `vault` without a way to change it, and without a count of missing saves: what is missing is told otherwise. */
function readOnly(vault: Vault): Vault {
  const refuse = () => {
    throw new JournalError({ code: 'vault/read-only' });
  };
  return { ...vault, missingSaves: 0, transact: refuse, note: refuse };
}

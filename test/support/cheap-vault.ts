import type { Vault } from '../../electron/vault/vault.ts';
import { VaultSession } from '../../electron/vault/vault-session.ts';
import { vaultFilesIn } from '../../electron/vault/vault-files.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/settings.ts';
import { PASSPHRASE } from './passphrase.ts';

/** The least KD-2 allows, so that a hundred openings do not take minutes. */
const CHEAPEST_KEYS = { memoryMebibytes: 64, passes: 3, lanes: 4 } as const;

/**
 * Makes a vault in `folder` that `PASSPHRASE` opens, without recovery words and without a month, lets `fill` write in
 * it, and closes it.
 */
export async function makeCheapVault(
  folder: string,
  fill: (vault: Vault) => void = () => undefined,
): Promise<void> {
  const session = new VaultSession(vaultFilesIn(folder), () => Promise.resolve(CHEAPEST_KEYS));
  try {
    await session.create({
      passphrase: PASSPHRASE,
      recoveryWords: null,
      settings: DEFAULT_SETTINGS,
      attempt: null,
    });
    fill(session.vault());
  } finally {
    session.close();
  }
}

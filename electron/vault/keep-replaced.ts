import { join } from 'node:path';
import { failureOf } from '../platform/failure-of.ts';
import { ownFolder } from '../platform/own-folder.ts';
import { openAnchor } from './anchor.ts';
import type { DataKey } from './data-key.ts';
import { writeKeyFile, type KeyFile } from './key-file.ts';
import type { Vault } from './vault.ts';
import { vaultFilesIn, type VaultFiles } from './vault-files.ts';
import { freshName } from './workshop.ts';

type Held = { readonly vault: Vault; readonly keyFile: KeyFile; readonly key: DataKey };

/**
 * The vault, which keeps a whole copy of itself among those set aside when another program puts a file in its place
 * (FT-8): what was acknowledged is in no file that has a name any more. The save that met it fails with
 * `vault/replaced`, and so do all after it; one that meets none keeps the copy when it is closed.
 */
export function keepingReplaced(held: Held, files: VaultFiles): Vault {
  const { vault } = held;
  let isKept = false;
  const keep = () => {
    if (isKept) return;
    keepAside(held, files);
    isKept = true;
  };
  const watching =
    <Input, T>(save: (input: Input) => T) =>
    (input: Input): T => {
      try {
        return save(input);
      } catch (error) {
        if (failureOf(error).code === 'vault/replaced') keep();
        throw error;
      }
    };
  return {
    ...vault,
    transact: watching(vault.transact),
    note: watching(vault.note),
    close() {
      try {
        if (!vault.isInPlace()) keep();
      } finally {
        vault.close();
      }
    },
  };
}

function keepAside({ vault, keyFile, key }: Held, { setAside }: VaultFiles): void {
  const folder = ownFolder(join(ownFolder(setAside), freshName(setAside, new Date())));
  const kept = vaultFilesIn(folder);
  vault.copyInto(kept.database);
  const anchor = openAnchor(kept.anchor, keyFile.vaultId, key);
  anchor.write(vault.revision());
  anchor.close();
  writeKeyFile(kept, keyFile);
}

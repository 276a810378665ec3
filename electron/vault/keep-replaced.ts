import { join } from 'node:path';
import { failureOf } from '../platform/failure-of.ts';
import { ownFolder } from '../platform/own-folder.ts';
import { openAnchor } from './anchor.ts';
import type { DataKey } from './data-key.ts';
import { keepKeyFile, writeKeyFile, type KeyFile } from './key-file.ts';
import type { Vault } from './vault.ts';
import { vaultFilesIn, type VaultFiles } from './vault-files.ts';
import { freshName } from './workshop.ts';

type Holder = {
  readonly files: VaultFiles;
  /** With the present key file: a passphrase may be changed while the vault is open. */
  readonly open: () => { readonly keyFile: KeyFile };
};

/**
 * The vault, which keeps a whole copy of itself among those set aside when another program puts a file in its place
 * (FT-8): what was acknowledged is in no file that has a name any more. The save that met it fails with
 * `vault/replaced`, and so do all after it; one that meets none keeps the copy when it is closed. Where only the key files
 * went, they are written again then: nothing else opens what is there.
 */
export function keepingReplaced(vault: Vault, key: DataKey, holder: Holder): Vault {
  let isKept = false;
  const keep = () => {
    if (isKept) return;
    keepAside(vault, key, holder);
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
        if (vault.isInPlace()) keepKeyFile(holder.files, holder.open().keyFile);
        else keep();
      } finally {
        vault.close();
      }
    },
  };
}

function keepAside(vault: Vault, key: DataKey, holder: Holder): void {
  const { setAside } = holder.files;
  const folder = ownFolder(join(ownFolder(setAside), freshName(setAside, new Date())));
  const kept = vaultFilesIn(folder);
  vault.copyInto(kept.database);
  const { keyFile } = holder.open();
  const anchor = openAnchor(kept.anchor, keyFile.vaultId, key);
  anchor.write(vault.revision());
  anchor.close();
  writeKeyFile(kept, keyFile);
}

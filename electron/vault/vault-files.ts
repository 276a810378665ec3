import { join } from 'node:path';

/** Where everything of one vault lies. All names are neutral and fixed. */
export type VaultFiles = {
  readonly folder: string;
  readonly keyFile: string;
  /** A second copy of the key file (KD-1): the one thing without which nothing can be read. */
  readonly keyFileCopy: string;
  readonly database: string;
  readonly anchor: string;
};

export function vaultFilesIn(folder: string): VaultFiles {
  return {
    folder,
    keyFile: join(folder, 'vault.json'),
    keyFileCopy: join(folder, 'vault-copy.json'),
    database: join(folder, 'journal.db'),
    anchor: join(folder, 'journal.anchor'),
  };
}

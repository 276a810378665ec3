import { vaultFilesIn } from '../../electron/vault/vault-files.ts';
import { VaultSession } from '../../electron/vault/vault-session.ts';
import { failureOf } from '../../electron/platform/failure-of.ts';

/** A program of its own: tries to open the vault in the folder it is given with the passphrase, and prints how that went. */
const [, , folder = '', passphrase = ''] = process.argv;
const session = new VaultSession(vaultFilesIn(folder));
try {
  await session.unlock({ kind: 'passphrase', passphrase });
  process.stdout.write('opened');
} catch (error) {
  process.stdout.write(failureOf(error).code);
} finally {
  session.close();
}

import { createHandlers } from '../../electron/handlers.ts';
import { answer } from '../../electron/vault/answer.ts';
import { vaultFilesIn } from '../../electron/vault/vault-files.ts';
import { VaultSession } from '../../electron/vault/vault-session.ts';
import type { Save } from './killed-journals.ts';
import { PASSPHRASE } from './passphrase.ts';

/** A program of its own: opens the journal in the folder it is given, saves what it is given, and is killed at once. */
const [, , folder = '', saves = '[]'] = process.argv;
const session = new VaultSession(vaultFilesIn(folder));
await session.unlock({ kind: 'passphrase', passphrase: PASSPHRASE });
const handlers = createHandlers(session, () => undefined);
// The test that starts this wrote it.
for (const [name, input] of JSON.parse(saves) as Save[]) {
  const result = await answer(handlers, name, input);
  if (!result.ok) throw new Error(`${name} was refused: ${result.failure.code}`);
}
process.kill(process.pid, 'SIGKILL');

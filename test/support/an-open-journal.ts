import { createHandlers } from '../../electron/handlers.ts';
import { answer } from '../../electron/vault/answer.ts';
import type { VaultCommandName } from '../../shared/ipc/contract.ts';
import type { Rows } from '../../shared/model/rows.ts';
import { vaultInputs } from './vault-inputs.ts';
import { anOpenVault } from './vaults.ts';

/** An open journal behind its handlers, and what they have told so far. */
export async function anOpenJournal() {
  const { session, files } = await anOpenVault();
  const told: Rows[] = [];
  const handlers = createHandlers(session, (rows) => told.push(rows));
  const inputs = vaultInputs();
  const ask = (name: VaultCommandName) => answer(handlers, name, inputs[name]);
  return { session, files, handlers, told, inputs, ask };
}

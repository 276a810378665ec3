/**
 * Takes its turn in the folder named by the first argument, says so to whoever forked it, works for as many
 * milliseconds as the second says, leaves a file called `done`, and ends.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTurn } from '../../electron/vault/in-turn.ts';
import { vaultFilesIn } from '../../electron/vault/vault-files.ts';

const [folder = '', workMs] = process.argv.slice(2);

inTurn(vaultFilesIn(folder), () => {
  process.send?.('begun');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Number(workMs));
  writeFileSync(join(folder, 'done'), '');
});
process.disconnect();

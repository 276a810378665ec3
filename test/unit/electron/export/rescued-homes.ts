import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DataKey } from '../../../../electron/vault/data-key.ts';
import { newKeyFile, writeKeyFile } from '../../../../electron/vault/key-file.ts';
import { withPassphrase, withRecoveryWords } from '../../../../electron/vault/secrets.ts';
import { makeVaultIn, type Vault } from '../../../../electron/vault/vault.ts';
import { vaultFilesIn } from '../../../../electron/vault/vault-files.ts';
import { fillGolden, GOLDEN_WORDS } from '../../../support/golden-content.ts';
import { PASSPHRASE } from '../../../support/passphrase.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';
import { QUICK_PARAMETERS } from '../../../support/vaults.ts';

type Ending = {
  readonly exitCode: number | null;
  readonly said: string;
  readonly complained: string;
};

/** Runs the command as a person would, with `typed` on standard input, or an open file as that. */
export function rescue(given: readonly string[], typed: string | number = ''): Promise<Ending> {
  const input = typeof typed === 'number' ? typed : 'pipe';
  const child = spawn(process.execPath, ['electron/rescue.ts', ...given], {
    stdio: [input, 'pipe', 'pipe'],
  });
  const said: string[] = [];
  const complained: string[] = [];
  child.stdout?.on('data', (piece: Buffer) => said.push(piece.toString()));
  child.stderr?.on('data', (piece: Buffer) => complained.push(piece.toString()));
  child.stdin?.end(typed);
  return new Promise((resolve) => {
    child.on('close', (exitCode) => {
      resolve({ exitCode, said: said.join(''), complained: complained.join('') });
    });
  });
}

/** A closed vault with the golden content, opened by the passphrase and by words, and a place for what is read of it. */
export async function aHome(more: (vault: Vault) => void = () => undefined) {
  const files = vaultFilesIn(join(scratchFolder(), 'home'));
  mkdirSync(files.folder);
  const dataKey = DataKey.random();
  const parameters = QUICK_PARAMETERS;
  const withOne = await withPassphrase(newKeyFile(), {
    passphrase: PASSPHRASE,
    dataKey,
    parameters,
  });
  const keyFile = withRecoveryWords(withOne, GOLDEN_WORDS.split(' '), dataKey);
  writeKeyFile(files, keyFile);
  const vault = makeVaultIn(files, keyFile.vaultId, dataKey);
  vault.transact(fillGolden);
  more(vault);
  vault.close();
  const out = join(scratchFolder(), 'out');
  return { files, out, given: ['--home', files.folder, '--out', out], keyFile, dataKey };
}

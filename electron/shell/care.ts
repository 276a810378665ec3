import { randomBytes } from 'node:crypto';
import { homedir } from 'node:os';
import { basename } from 'node:path';
import {
  contract,
  type Handlers,
  type Input,
  type InnerCommandName,
  type Output,
  type ShellCommandName,
} from '../../shared/ipc/contract.ts';
import { JournalError } from '../../shared/failure.ts';
import { downloadsFolder, freshPath } from './downloads.ts';
import type { Keychain, Shell } from './shell.ts';
import type { AskVault } from './vault-link.ts';

type CareCommandName = Extract<
  ShellCommandName,
  `backups.${string}` | `keychain.${string}` | `export.${string}`
>;
type Inner = <Name extends InnerCommandName>(
  name: Name,
  input: Input<Name>,
) => Promise<Output<Name>>;

const SECRET_BYTES = 32;
const NEUTRAL_FOLDER_NAME = 'Evenfall copy';

/** What only the shell can bring to the care of the vault: files and folders of dialogs, and the keychain's secret. */
export function careHandlers(shell: Shell, askVault: AskVault): Handlers<CareCommandName> {
  const ask = innerCalls(askVault);
  return {
    'backups.chooseFile': async () => {
      const path = await shell.chooseFile();
      return { chosen: path === null ? null : await ask('inner.takeFile', { path }) };
    },
    'backups.choosePlace': async ({ typed }) => {
      const folder = shell.capabilities.chooseFolder ? await shell.chooseFolder() : typed;
      if (folder === null) return { isChosen: false };
      await ask('inner.usePlace', { folder });
      return { isChosen: true };
    },
    'export.save': async ({ what }) => {
      const inDownloads = !shell.capabilities.chooseFolder;
      const folder = inDownloads
        ? downloadsFolder(homedir(), process.env)
        : await shell.chooseFolder();
      if (folder === null) return { outcome: 'cancelled' };
      const path = freshPath(folder, NEUTRAL_FOLDER_NAME);
      const left = await ask('inner.export', { path, what });
      return { outcome: 'saved', folderName: basename(path), inDownloads, ...left };
    },
    'keychain.change': async ({ isOn, passphrase }) => {
      if (!isOn) return ask('inner.removeKeychain', { passphrase });
      const keychain = requireKeychain(shell);
      const secret = randomBytes(SECRET_BYTES);
      try {
        const sealedSecret = await orUnavailable(() => sealChecked(keychain, secret));
        const { backend } = keychain;
        const sent = secret.toString('base64');
        return await ask('inner.addKeychain', { passphrase, backend, sealedSecret, secret: sent });
      } finally {
        secret.fill(0);
      }
    },
    'keychain.unlock': async () => {
      const keychain = requireKeychain(shell);
      const { slot } = await ask('inner.keychainSlot', {});
      // Sealed by another keychain: this one could only fail, or ask for a password of its own.
      if (slot?.backend !== keychain.backend)
        throw new JournalError({ code: 'keychain/unavailable' });
      const secret = await orUnavailable(() => keychain.open(slot.sealedSecret));
      const sent = secret.toString('base64');
      secret.fill(0);
      return ask('inner.unlockByKeychain', { secret: sent });
    },
  };
}

/** Seals the secret and opens it again: one that cannot be opened must not be taken for a way in. */
async function sealChecked(keychain: Keychain, secret: Buffer): Promise<string> {
  const sealed = await keychain.seal(secret);
  const opened = await keychain.open(sealed);
  const isSame = opened.equals(secret);
  opened.fill(0);
  if (!isSame) throw new Error('another secret');
  return sealed;
}

function requireKeychain({ keychain }: Shell): Keychain {
  if (!keychain) throw new JournalError({ code: 'keychain/unavailable' });
  return keychain;
}

/** Whatever a keychain fails with, the passphrase still opens the journal (KD-6). */
async function orUnavailable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch {
    throw new JournalError({ code: 'keychain/unavailable' });
  }
}

function innerCalls(askVault: AskVault): Inner {
  return async (name, input) => {
    const result = await askVault(name, input);
    if (!result.ok) throw new JournalError(result.failure);
    // The schema of this very name gives exactly its output; TypeScript cannot follow a union of schemas there.
    return contract[name].output.parse(result.value) as Output<typeof name>;
  };
}

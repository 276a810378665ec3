import { safeStorage } from 'electron';
import type { Keychain } from '../shell.ts';

/** What Electron calls a keychain that guards nothing: a password written in its own source (KD-6). */
const UNGUARDED = new Set(['basic_text', 'unknown']);

/**
 * The keychain of the computer account; undefined where there is none that guards what it is given. The asynchronous
 * calls, because the older ones are on their way out. That a secret should be sealed anew is passed over: once it no longer
 * opens, the passphrase does, and the keychain is turned on again. To be called after `ready`, before which every name is
 * unknown.
 */
export function openKeychain(platform: NodeJS.Platform = process.platform): Keychain | undefined {
  const backend = backendName(platform);
  if (UNGUARDED.has(backend)) return undefined;
  return {
    backend,
    async seal(secret) {
      if (!(await safeStorage.isAsyncEncryptionAvailable())) throw new Error('no keychain');
      const sealed = await safeStorage.encryptStringAsync(secret.toString('base64'));
      return sealed.toString('base64');
    },
    async open(sealedSecret) {
      const { result } = await safeStorage.decryptStringAsync(Buffer.from(sealedSecret, 'base64'));
      return Buffer.from(result, 'base64');
    },
  };
}

/** Only Linux has several; a secret sealed by one of them is nothing to another. */
function backendName(platform: NodeJS.Platform): string {
  if (platform === 'linux') return safeStorage.getSelectedStorageBackend();
  return platform === 'darwin' ? 'macos_keychain' : 'windows_dpapi';
}

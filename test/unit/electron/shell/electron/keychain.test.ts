import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openKeychain } from '../../../../../electron/shell/electron/keychain.ts';
import { resetElectron, safeStorage } from '../../../../support/electron-stand-in.ts';
import { aStartedShell } from '../../../../support/started-electron-shell.ts';

vi.mock('electron', () => import('../../../../support/electron-stand-in.ts'));

beforeEach(() => {
  resetElectron();
  Object.assign(safeStorage, { backend: 'gnome_libsecret', isAvailable: true });
});

const secret = Buffer.from('0123456789abcdef0123456789abcdef', 'latin1');

describe('the keychain of the computer account', () => {
  it('gives back the secret it sealed, under its own name', async () => {
    const keychain = openKeychain('linux');

    const sealed = await keychain?.seal(secret);

    expect(keychain?.backend).toBe('gnome_libsecret');
    expect(await keychain?.open(sealed ?? '')).toEqual(secret);
  });

  it.each(['basic_text', 'unknown'])('is none where it is %s', async (backend) => {
    safeStorage.backend = backend;

    expect(openKeychain('linux')).toBeUndefined();
    expect((await aStartedShell()).shell.capabilities.keychain).toBe(false);
  });

  it('does not seal anything while it cannot be reached', async () => {
    safeStorage.isAvailable = false;

    await expect(openKeychain('linux')?.seal(secret)).rejects.toThrow();
  });

  it('opens nothing that another one sealed', async () => {
    const sealed = await openKeychain('linux')?.seal(secret);
    safeStorage.backend = 'kwallet6';

    await expect(openKeychain('linux')?.open(sealed ?? '')).rejects.toThrow();
  });

  it('has a name of its own on each system', () => {
    expect(openKeychain('darwin')?.backend).toBe('macos_keychain');
    expect(openKeychain('win32')?.backend).toBe('windows_dpapi');
  });
});

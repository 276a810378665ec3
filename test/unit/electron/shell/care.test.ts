import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { careHandlers } from '../../../../electron/shell/care.ts';
import type { Keychain } from '../../../../electron/shell/shell.ts';
import { createHandlers } from '../../../../electron/handlers.ts';
import { answer } from '../../../../electron/vault/answer.ts';
import { aHandMadeShell } from '../../../support/hand-made-shell.ts';
import { PASSPHRASE } from '../../../support/passphrase.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';
import {
  anOpenVault,
  failureCode,
  passphrase,
  quickSession,
  write,
} from '../../../support/vaults.ts';

afterEach(() => void vi.unstubAllEnvs());

/** A keychain that holds what it was given until it is emptied. */
function aKeychain(backend = 'gnome_libsecret') {
  const kept = new Map<string, Buffer>();
  const keychain: Keychain = {
    backend,
    seal(secret) {
      const name = randomBytes(8).toString('base64');
      kept.set(name, Buffer.from(secret));
      return Promise.resolve(name);
    },
    open(name) {
      const secret = kept.get(name);
      return secret ? Promise.resolve(Buffer.from(secret)) : Promise.reject(new Error('gone'));
    },
  };
  return { keychain, kept };
}

/** The shell's care of an open vault, and later of the same one locked. */
async function aShellWith(keychain: Keychain | undefined) {
  const { session, files } = await anOpenVault();
  const entry = write(session);
  const { shell } = aHandMadeShell({ keychain });
  const careOf = (of: typeof session) => {
    const handlers = createHandlers(of, () => undefined);
    return careHandlers(shell, (name, input) => answer(handlers, name, input));
  };
  const lockedAgain = () => {
    session.close();
    const next = quickSession(files);
    return { next, care: careOf(next) };
  };
  return { session, files, entry, shell, care: careOf(session), lockedAgain };
}

const on = { isOn: true, passphrase: PASSPHRASE };

describe('opening by the keychain', () => {
  it('works once it was turned on with the passphrase, and is told on the lock screen', async () => {
    const { care, lockedAgain } = await aShellWith(aKeychain().keychain);

    await care['keychain.change'](on);
    const { next, care: later } = lockedAgain();

    expect(next.state()).toMatchObject({ home: 'locked', hasKeychain: true });
    expect(await later['keychain.unlock']({})).toEqual({ missingSaves: 0, damage: null });
  });

  it('is not turned on without the passphrase', async () => {
    const { care, files } = await aShellWith(aKeychain().keychain);
    const before = readFileSync(files.keyFile);

    const change = care['keychain.change']({ isOn: true, passphrase: 'someone else tries' });

    expect(await failureCode(Promise.resolve(change))).toBe('vault/refused');
    expect(readFileSync(files.keyFile).equals(before)).toBe(true);
  });

  it('leaves the passphrase as a way in, whatever becomes of the keychain', async () => {
    const { keychain, kept } = aKeychain();
    const { care, lockedAgain } = await aShellWith(keychain);
    await care['keychain.change'](on);
    kept.clear();
    const { next, care: later } = lockedAgain();

    expect(await failureCode(Promise.resolve(later['keychain.unlock']({})))).toBe(
      'keychain/unavailable',
    );
    expect(await next.unlock(passphrase())).toEqual({ missingSaves: 0, damage: null });
  });

  it('is not tried with another keychain than the one it was turned on with', async () => {
    const first = aKeychain();
    const { care, lockedAgain, shell } = await aShellWith(first.keychain);
    await care['keychain.change'](on);
    const { care: later } = lockedAgain();
    Object.assign(shell, { keychain: aKeychain('kwallet6').keychain });

    expect(await failureCode(Promise.resolve(later['keychain.unlock']({})))).toBe(
      'keychain/unavailable',
    );
  });

  it('is refused for a secret that is not the one that was kept', async () => {
    const { keychain, kept } = aKeychain();
    const { care, lockedAgain } = await aShellWith(keychain);
    await care['keychain.change'](on);
    for (const name of kept.keys()) kept.set(name, randomBytes(32));
    const { care: later } = lockedAgain();

    expect(await failureCode(Promise.resolve(later['keychain.unlock']({})))).toBe('vault/refused');
  });

  it('ends when it is turned off', async () => {
    const { care, lockedAgain } = await aShellWith(aKeychain().keychain);
    await care['keychain.change'](on);
    await care['keychain.change']({ isOn: false, passphrase: PASSPHRASE });
    const { next, care: later } = lockedAgain();

    expect(next.state().hasKeychain).toBe(false);
    expect(await failureCode(Promise.resolve(later['keychain.unlock']({})))).toBe(
      'keychain/unavailable',
    );
  });

  it('is told to be impossible where there is no keychain', async () => {
    const { care } = await aShellWith(undefined);

    expect(await failureCode(Promise.resolve(care['keychain.change'](on)))).toBe(
      'keychain/unavailable',
    );
  });
});

describe('what a dialog brings', () => {
  it('is passed to the vault alone; the page learns the name of a file', async () => {
    const path = join(scratchFolder(), 'last-night.evenfall');
    writeFileSync(path, 'some bytes');
    const { care, shell } = await aShellWith(undefined);
    Object.assign(shell, { chooseFile: () => Promise.resolve(path) });

    expect(await care['backups.chooseFile']({})).toEqual({
      chosen: { fileName: 'last-night.evenfall', sizeBytes: 10 },
    });
  });

  it('is nothing when the person chose nothing', async () => {
    const { care, shell } = await aShellWith(undefined);
    const nothing = () => Promise.resolve(null);
    Object.assign(shell, { chooseFile: nothing, chooseFolder: nothing });

    expect(await care['backups.chooseFile']({})).toEqual({ chosen: null });
    expect(await care['backups.choosePlace']({ typed: scratchFolder() })).toEqual({
      isChosen: false,
    });
  });

  it('is what was typed only where there is no dialog for folders', async () => {
    const { care, shell, session } = await aShellWith(undefined);
    const folder = scratchFolder();
    Object.assign(shell, { capabilities: { ...shell.capabilities, chooseFolder: false } });

    expect(await care['backups.choosePlace']({ typed: folder })).toEqual({ isChosen: true });
    expect(
      await failureCode(Promise.resolve(care['backups.choosePlace']({ typed: '/nowhere' }))),
    ).toBe('folder/missing');
    expect(session.state().home).toBe('open');
  });
});

describe('a copy to read', () => {
  it('goes into a new folder of a neutral name in the one that was chosen', async () => {
    const { care, shell } = await aShellWith(undefined);
    const folder = scratchFolder();
    Object.assign(shell, { chooseFolder: () => Promise.resolve(folder) });
    const what = 'everything' as const;
    const nothingLeftOut = { sealedCount: 0, putAwayCount: 0 };
    const saved = { outcome: 'saved', inDownloads: false, ...nothingLeftOut };

    expect(await care['export.save']({ what })).toEqual({ ...saved, folderName: 'Evenfall copy' });
    expect(await care['export.save']({ what })).toEqual({
      ...saved,
      folderName: 'Evenfall copy 2',
    });

    expect(readdirSync(folder).toSorted()).toEqual(['Evenfall copy', 'Evenfall copy 2']);
  });

  it('goes to the downloads folder where no dialog can ask', async () => {
    const { care, shell } = await aShellWith(undefined);
    const downloads = scratchFolder();
    vi.stubEnv('XDG_DOWNLOAD_DIR', downloads);
    Object.assign(shell, { capabilities: { ...shell.capabilities, chooseFolder: false } });

    const saved = await care['export.save']({ what: 'worksheets' });

    expect(saved).toMatchObject({ inDownloads: true, folderName: 'Evenfall copy' });
    expect(readdirSync(join(downloads, 'Evenfall copy'))).toEqual(['worksheets.md']);
  });

  it('is not made when no folder was chosen', async () => {
    const { care, shell } = await aShellWith(undefined);
    Object.assign(shell, { chooseFolder: () => Promise.resolve(null) });

    expect(await care['export.save']({ what: 'everything' })).toEqual({ outcome: 'cancelled' });
  });

  it('goes beside a link that leads nowhere, and not to where it leads', async () => {
    const { care, shell } = await aShellWith(undefined);
    const folder = scratchFolder();
    const nothing = join(scratchFolder(), 'nothing');
    symlinkSync(nothing, join(folder, 'Evenfall copy'));
    Object.assign(shell, { chooseFolder: () => Promise.resolve(folder) });

    const saved = await care['export.save']({ what: 'worksheets' });

    expect(saved).toMatchObject({ folderName: 'Evenfall copy 2' });
    expect(existsSync(nothing)).toBe(false);
  });
});

import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { inTurn } from '../../../../electron/vault/in-turn.ts';
import { changeSecrets } from '../../../../electron/vault/change-secrets.ts';
import { vaultFilesIn } from '../../../../electron/vault/vault-files.ts';
import { DEFAULT_SETTINGS } from '../../../../shared/model/settings.ts';
import { aJournalWithABackup, anEmptyHome } from '../../../support/backed-up-journals.ts';
import { PASSPHRASE } from '../../../support/passphrase.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';
import { anOpenVault } from '../../../support/vaults.ts';

const ENTRY = fileURLToPath(new URL('../../../support/hold-turn.ts', import.meta.url));

/** Another process whose turn it is in `folder`, for so long. */
async function anotherIn(folder: string, workMs: number): Promise<ChildProcess> {
  const child = fork(ENTRY, [folder, String(workMs)]);
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child, 'message');
  return child;
}

/** Each from where it begins, with a key that takes far less time than the other process. */
const ACTS = {
  async 'making one'() {
    const { session, files } = anEmptyHome();
    const wish = { recoveryWords: null, settings: DEFAULT_SETTINGS, attempt: null };
    return { files, act: () => session.create({ passphrase: PASSPHRASE, ...wish }) };
  },
  async 'restoring one'() {
    const { backups, files, made } = await aJournalWithABackup();
    return { files, act: () => backups.restore({ source: made.source, secret: null }) };
  },
  async 'giving one a new key'() {
    const { session, files } = await anOpenVault();
    const change = { kind: 'data-key', words: null } as const;
    return { files, act: () => changeSecrets(session, { current: PASSPHRASE, change }) };
  },
};

describe('making a vault or putting one in place', () => {
  it('waits until another process is done with that', async () => {
    const files = vaultFilesIn(scratchFolder());
    await anotherIn(files.folder, 400);

    const wasDone = inTurn(files, () => existsSync(join(files.folder, 'done')));

    expect(wasDone).toBe(true);
  });

  it.each(['making one', 'restoring one', 'giving one a new key'] as const)(
    'is what %s is: it waits its turn',
    async (what) => {
      const { files, act } = await ACTS[what]();
      await anotherIn(files.folder, 1_500);

      await act();

      expect(existsSync(join(files.folder, 'done'))).toBe(true);
    },
  );

  it('does not wait for one that was killed', async () => {
    const files = vaultFilesIn(scratchFolder());
    const child = await anotherIn(files.folder, 600_000);
    child.kill('SIGKILL');
    await once(child, 'exit');

    expect(inTurn(files, () => existsSync(join(files.folder, 'done')))).toBe(false);
  });

  it('takes no turn from itself, and gives it back also when it fails', () => {
    const files = vaultFilesIn(scratchFolder());
    const failing = () =>
      inTurn(files, () =>
        inTurn(files, () => {
          throw new Error('no room');
        }),
      );

    expect(failing).toThrow('no room');
    expect(inTurn(files, () => 'done')).toBe('done');
  });

  it.each([
    ['a link to nothing', symlinkSync],
    ['a link', symlinkSync],
    ['a second name', linkSync],
  ] as const)('leaves what %s under the name of its lock leads to', (which, plant) => {
    const files = vaultFilesIn(scratchFolder());
    const theirs = join(scratchFolder(), 'theirs');
    const isThere = which !== 'a link to nothing';
    if (isThere) writeFileSync(theirs, 'not ours');
    plant(theirs, files.turn);

    inTurn(files, () => undefined);

    expect(existsSync(theirs) && readFileSync(theirs, 'utf8')).toBe(isThere && 'not ours');
  });

  it('leaves a folder under that name, under another one', () => {
    const files = vaultFilesIn(scratchFolder());
    mkdirSync(files.turn);
    writeFileSync(join(files.turn, 'theirs'), 'not ours');

    inTurn(files, () => undefined);

    expect(readFileSync(join(`${files.turn}.found-1`, 'theirs'), 'utf8')).toBe('not ours');
  });
});

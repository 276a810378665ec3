import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { children, resetElectron } from '../../../../support/electron-stand-in.ts';
import { aStartedShell } from '../../../../support/started-electron-shell.ts';

vi.mock('electron', () => import('../../../../support/electron-stand-in.ts'));

beforeEach(() => void resetElectron());
afterEach(() => vi.unstubAllEnvs());

async function aVaultProcess() {
  const { shell, places } = await aStartedShell();
  const vault = shell.startVaultProcess();
  const child = children.at(-1);
  if (!child) throw new Error('nothing was forked');
  return { vault, child, places };
}

describe('starting the vault process', () => {
  it('gives it the home, a neutral name, and no terminal', async () => {
    const { child, places } = await aVaultProcess();

    expect(child.forkedWith).toEqual([
      places.vaultEntryPath,
      [places.home],
      expect.objectContaining({ serviceName: 'Evenfall', stdio: 'ignore', execArgv: [] }),
    ]);
  });

  it('passes on what a process needs, and nothing that steers Node or names a proxy', async () => {
    vi.stubEnv('HOME', '/home/someone');
    vi.stubEnv('NODE_OPTIONS', '--inspect');
    vi.stubEnv('HTTPS_PROXY', 'http://proxy');
    vi.stubEnv('ELECTRON_RUN_AS_NODE', '1');

    const { child } = await aVaultProcess();

    const options = child.forkedWith[2];
    expect(options).toHaveProperty('env.HOME', '/home/someone');
    expect(options).not.toHaveProperty('env.NODE_OPTIONS');
    expect(options).not.toHaveProperty('env.HTTPS_PROXY');
    expect(options).not.toHaveProperty('env.ELECTRON_RUN_AS_NODE');
  });

  it('never passes on an empty environment, which Electron would take for all of its own', async () => {
    for (const name of Object.keys(process.env)) vi.stubEnv(name, undefined);

    const { child } = await aVaultProcess();

    expect(child.forkedWith[2]).toHaveProperty('env', { NODE_ENV: 'production' });
  });
});

describe('the vault process', () => {
  it('takes messages and gives them back as they were sent', async () => {
    const { vault, child } = await aVaultProcess();
    const heard: unknown[] = [];
    vault.onMessage((message) => heard.push(message));

    vault.post({ id: 1, name: 'vault.unlock' });
    child.emit('message', { id: 1, result: { ok: true } });

    expect(child.postMessage).toHaveBeenCalledExactlyOnceWith({ id: 1, name: 'vault.unlock' });
    expect(heard).toEqual([{ id: 1, result: { ok: true } }]);
  });

  it('reports its end once, and without the exit code', async () => {
    const { vault, child } = await aVaultProcess();
    const onExit = vi.fn();
    vault.onExit(onExit);

    child.emit('exit', 1);
    child.emit('exit', 1);

    expect(onExit).toHaveBeenCalledExactlyOnceWith();
  });

  it('ends when killed', async () => {
    const { vault, child } = await aVaultProcess();
    child.isRunning = true;

    vault.kill();

    expect(child.kill).toHaveBeenCalledOnce();
  });

  it('ends as soon as it runs when it was killed before', async () => {
    const { vault, child } = await aVaultProcess();

    vault.kill();
    child.isRunning = true;
    child.emit('spawn');

    expect(child.kill).toHaveLastReturnedWith(true);
  });
});

// Loaded before the modules are reset below, so that all of them meet the same stand-in.
import 'electron';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  app,
  dialog,
  resetElectron,
  steps,
  windows,
} from '../../../../support/electron-stand-in.ts';
import { scratchFolder } from '../../../../support/scratch-folder.ts';

vi.mock('electron', () => import('../../../../support/electron-stand-in.ts'));
vi.mock('../../../../../electron/shell/run.ts', () => ({ run: vi.fn() }));

const given = process.argv;

beforeEach(() => void vi.resetModules());
afterEach(() => {
  process.argv = given;
  vi.unstubAllEnvs();
});

const main = () => import('../../../../../electron/main.ts');

describe('the main module', () => {
  it('is evaluated to its end before Electron is ready, or Electron would never be', async () => {
    resetElectron({ holdReady: true });
    vi.stubEnv('EVENFALL_HOME', scratchFolder());
    process.argv = ['/opt/evenfall/evenfall'];

    await main();

    expect(steps).toContain('lock');
    expect(windows).toEqual([]);
  });

  it('says what it did not understand and ends with code 2, before it touches anything', async () => {
    resetElectron({ holdReady: true });
    process.argv = ['/opt/evenfall/evenfall', '--hoem', '/tmp/x'];

    await main();
    await vi.waitFor(() => expect(app.exitCode).toBe(2));

    expect(dialog.showErrorBox).toHaveBeenCalledOnce();
    expect(steps).toEqual([]);
  });

  it('skips its own folder among the arguments of an app that is not packaged', async () => {
    resetElectron({ holdReady: true });
    app.isPackaged = false;
    const home = scratchFolder();
    process.argv = ['/node_modules/electron', '.', '--home', home];

    await main();

    expect(app.exitCode).toBeUndefined();
    expect(app.paths.get('userData')).toBe(join(home, 'window'));
  });
});

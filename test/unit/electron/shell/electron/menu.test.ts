import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setAppMenu } from '../../../../../electron/shell/electron/menu.ts';
import type { MenuAction } from '../../../../../shared/ipc/notices.ts';
import {
  app,
  applicationMenu,
  contextMenus,
  type MenuItem,
  resetElectron,
  windows,
} from '../../../../support/electron-stand-in.ts';
import { aDoor, aStartedShell } from '../../../../support/started-electron-shell.ts';

vi.mock('electron', () => import('../../../../support/electron-stand-in.ts'));

beforeEach(() => void resetElectron());

function itemsOf(menu: readonly MenuItem[]): readonly MenuItem[] {
  return menu.flatMap((item) => [item, ...itemsOf(item.submenu ?? [])]);
}

function rolesOf(menu: readonly MenuItem[]): readonly string[] {
  return itemsOf(menu).flatMap(({ role }) => role ?? []);
}

describe.each(['linux', 'win32', 'darwin'] as const)('the menu on %s', (platform) => {
  it('offers every action once, under the key the page knows it by', () => {
    const chosen: MenuAction[] = [];
    setAppMenu((name) => chosen.push(name), platform);

    const offered = itemsOf(applicationMenu.template).flatMap((item) => {
      item.click?.();
      const name = item.click ? chosen.at(-1) : undefined;
      return name === undefined ? [] : [[name, item.accelerator]];
    });

    expect(offered).toHaveLength(8);
    expect(Object.fromEntries(offered)).toEqual({
      today: 'CmdOrCtrl+T',
      'new-entry': 'CmdOrCtrl+N',
      'check-in': 'CmdOrCtrl+M',
      search: 'CmdOrCtrl+Shift+F',
      'print-summary': 'CmdOrCtrl+P',
      settings: 'CmdOrCtrl+,',
      lock: 'CmdOrCtrl+L',
      help: undefined,
    });
  });

  it('has what macOS needs to cut, copy, paste and undo by key', () => {
    setAppMenu(() => undefined, platform);

    expect(rolesOf(applicationMenu.template)).toEqual(
      expect.arrayContaining(['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll', 'quit']),
    );
  });

  it('has reload and inspect only in an app that is not packaged', () => {
    setAppMenu(() => undefined, platform);
    expect(rolesOf(applicationMenu.template)).not.toContain('reload');
    expect(rolesOf(applicationMenu.template)).not.toContain('toggleDevTools');

    app.isPackaged = false;
    setAppMenu(() => undefined, platform);
    expect(rolesOf(applicationMenu.template)).toEqual(
      expect.arrayContaining(['reload', 'toggleDevTools']),
    );
  });

  it('keeps no list of recent files, and gives no key away twice', () => {
    setAppMenu(() => undefined, platform);
    const keys = itemsOf(applicationMenu.template).flatMap(({ accelerator }) => accelerator ?? []);

    expect(rolesOf(applicationMenu.template)).not.toContain('recentDocuments');
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the menu on macOS', () => {
  it('minimises by another key than Command+M, which is the check-in', () => {
    setAppMenu(() => undefined, 'darwin');

    const minimise = itemsOf(applicationMenu.template).find(({ role }) => role === 'minimize');

    expect(minimise?.accelerator).toBe('Command+Alt+M');
  });
});

describe('choosing from the menu', () => {
  it('tells the page of the window there is', async () => {
    const { shell } = await aStartedShell();
    await shell.openWindow(aDoor());

    itemsOf(applicationMenu.template)
      .find(({ label }) => label === 'Lock')
      ?.click?.();

    expect(windows.at(-1)?.webContents.send).toHaveBeenCalledExactlyOnceWith('evenfall:notice', {
      kind: 'menu',
      action: 'lock',
    });
  });

  it('does nothing while there is no window', async () => {
    const { shell } = await aStartedShell();
    const opened = await shell.openWindow(aDoor());
    await opened.destroy();

    const choose = () => itemsOf(applicationMenu.template).forEach(({ click }) => click?.());

    expect(choose).not.toThrow();
  });
});

describe('the right mouse button', () => {
  const canAll = { canCut: true, canCopy: true, canPaste: true };

  async function rightClick(params: object): Promise<readonly string[] | undefined> {
    const { shell } = await aStartedShell();
    await shell.openWindow(aDoor());
    windows.at(-1)?.webContents.emit('context-menu', {}, { editFlags: canAll, ...params });
    return contextMenus.at(-1)?.flatMap(({ role }) => role ?? []);
  }

  it('offers the commands of text where text can be written', async () => {
    const roles = await rightClick({ isEditable: true, selectionText: '' });

    expect(roles).toEqual(['cut', 'copy', 'paste', 'selectAll']);
  });

  it('offers to copy where text is only selected', async () => {
    expect(await rightClick({ isEditable: false, selectionText: 'a line' })).toEqual(['copy']);
  });

  it('offers nothing elsewhere', async () => {
    expect(await rightClick({ isEditable: false, selectionText: '' })).toBeUndefined();
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openDialog, resetElectron, windows } from '../../../../support/electron-stand-in.ts';
import { aDoor, aStartedShell } from '../../../../support/started-electron-shell.ts';

vi.mock('electron', () => import('../../../../support/electron-stand-in.ts'));

beforeEach(() => {
  resetElectron();
  openDialog.asked.mockClear();
});

describe('choosing what is there', () => {
  it('offers backups and leaves no trace in recent files', async () => {
    const { shell } = await aStartedShell();
    openDialog.answer = { canceled: false, filePaths: ['/media/stick/backup.evenfall'] };

    expect(await shell.chooseFile()).toBe('/media/stick/backup.evenfall');
    expect(openDialog.asked).toHaveBeenCalledExactlyOnceWith({
      properties: ['openFile', 'dontAddToRecent'],
      filters: [{ name: 'Evenfall', extensions: ['evenfall'] }],
    });
  });

  it('offers folders, over the window there is', async () => {
    const { shell } = await aStartedShell();
    await shell.openWindow(aDoor());
    openDialog.answer = { canceled: false, filePaths: ['/media/stick'] };

    expect(await shell.chooseFolder()).toBe('/media/stick');
    expect(openDialog.asked).toHaveBeenCalledExactlyOnceWith(windows.at(-1), {
      properties: ['openDirectory', 'dontAddToRecent'],
    });
  });

  it('gives null when the person chose nothing', async () => {
    const { shell } = await aStartedShell();
    openDialog.answer = { canceled: true, filePaths: [] };

    expect(await shell.chooseFile()).toBeNull();
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { resetElectron, saveDialog, windows } from '../../../../support/electron-stand-in.ts';
import { aDoor, aStartedShell } from '../../../../support/started-electron-shell.ts';

vi.mock('electron', () => import('../../../../support/electron-stand-in.ts'));

beforeEach(() => void resetElectron());

describe('choosing where a file goes', () => {
  it('proposes the neutral name and leaves no trace in recent files', async () => {
    const { shell } = await aStartedShell();
    saveDialog.answer = { canceled: false, filePath: '/home/a/Reflection summary.pdf' };

    const path = await shell.choosePath('Reflection summary.pdf');

    expect(path).toBe('/home/a/Reflection summary.pdf');
    expect(saveDialog.asked).toHaveBeenCalledExactlyOnceWith({
      defaultPath: 'Reflection summary.pdf',
      properties: ['dontAddToRecent', 'createDirectory', 'showOverwriteConfirmation'],
      showsTagField: false,
    });
  });

  it('belongs to the window, where there is one', async () => {
    const { shell } = await aStartedShell();
    await shell.openWindow(aDoor());

    await shell.choosePath('Reflection summary.pdf');

    expect(saveDialog.asked).toHaveBeenCalledExactlyOnceWith(windows.at(-1), expect.anything());
  });

  it('gives null when the person chose nothing', async () => {
    const { shell } = await aStartedShell();
    saveDialog.answer = { canceled: true, filePath: '' };

    expect(await shell.choosePath('Reflection summary.pdf')).toBeNull();
  });
});

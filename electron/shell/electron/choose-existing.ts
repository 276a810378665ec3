import { type BrowserWindow, dialog, type OpenDialogOptions } from 'electron';

/** Asks for a file or a folder that is there. Null if the person chose nothing. */
export async function chooseExisting(
  parent: BrowserWindow | undefined,
  wanted: 'file' | 'folder',
): Promise<string | null> {
  const options: OpenDialogOptions = {
    properties: [
      wanted === 'file' ? 'openFile' : 'openDirectory',
      // A backup must not turn up in a list of recent files (TM-3).
      'dontAddToRecent',
    ],
    ...(wanted === 'file' ? { filters: [{ name: 'Evenfall', extensions: ['evenfall'] }] } : {}),
  };
  const { canceled, filePaths } = parent
    ? await dialog.showOpenDialog(parent, options)
    : await dialog.showOpenDialog(options);
  return canceled ? null : (filePaths[0] ?? null);
}

import { type BrowserWindow, dialog, type SaveDialogOptions } from 'electron';

/** Asks where a new file goes. Null if the person chose nothing. */
export async function choosePath(
  parent: BrowserWindow | undefined,
  suggestedName: string,
): Promise<string | null> {
  const options: SaveDialogOptions = {
    // A name alone: the system proposes the folder.
    defaultPath: suggestedName,
    properties: [
      // An exported journal must not turn up in a list of recent files (TM-3).
      'dontAddToRecent',
      'createDirectory',
      // Linux would overwrite without a word.
      'showOverwriteConfirmation',
    ],
    // Tags on a file are found by the system's search.
    showsTagField: false,
  };
  const { canceled, filePath } = parent
    ? await dialog.showSaveDialog(parent, options)
    : await dialog.showSaveDialog(options);
  return canceled || filePath === '' ? null : filePath;
}

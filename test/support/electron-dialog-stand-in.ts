import { vi } from 'vitest';

/** What the person answers to the next save dialog, and what that dialog was given. */
export const saveDialog = {
  answer: { canceled: false, filePath: '' },
  asked: vi.fn<(...args: readonly unknown[]) => void>(),
};
/** What the person answers to the next open dialog, and what that dialog was given. */
export const openDialog = {
  answer: { canceled: false, filePaths: ['/media/stick/backup.evenfall'] },
  asked: vi.fn<(...args: readonly unknown[]) => void>(),
};

/** Electron's dialogs, answered at once. */
export const dialog = {
  async showSaveDialog(...asked: readonly unknown[]) {
    saveDialog.asked(...asked);
    return saveDialog.answer;
  },
  async showOpenDialog(...asked: readonly unknown[]) {
    openDialog.asked(...asked);
    return openDialog.answer;
  },
  showErrorBox: vi.fn<(title: string, content: string) => void>(),
};

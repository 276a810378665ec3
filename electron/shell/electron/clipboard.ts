import { clipboard, type Clipboard as ElectronClipboard, ClipboardItem } from 'electron';
import type { Clipboard } from '../shell.ts';

/** How the histories of each system's clipboard are told to pass over what it holds. */
const MARKS: Readonly<Partial<Record<NodeJS.Platform, Readonly<Record<string, string>>>>> = {
  // The mark of nspasteboard.org: that it is there is enough.
  darwin: { 'org.nspasteboard.ConcealedType': '' },
  // KDE's, which other histories of Linux know too.
  linux: { 'x-kde-passwordManagerHint': 'secret' },
  // A number of four bytes each, here nought; for the first, being there is enough.
  win32: {
    ExcludeClipboardContentFromMonitorProcessing: '\0\0\0\0',
    CanIncludeInClipboardHistory: '\0\0\0\0',
    CanUploadToCloudClipboard: '\0\0\0\0',
  },
};

/** The clipboard, and on Linux the one that holds whatever is selected. */
export function systemClipboards(
  platform: NodeJS.Platform = process.platform,
): readonly Clipboard[] {
  const first = clipboardOver(clipboard, platform);
  return platform === 'linux' ? [first, clipboardOver(clipboard.selection, platform)] : [first];
}

function clipboardOver(board: ElectronClipboard, platform: NodeJS.Platform): Clipboard {
  return {
    readText: () => board.readText(),
    conceal: () => writeAgain(board, MARKS[platform] ?? {}),
    // Electron does not say when that is done.
    clear: async () => board.clear(),
  };
}

/** Writes what is on the clipboard once more, in all its forms and with `marks` beside them: marks cannot be added. */
async function writeAgain(
  board: ElectronClipboard,
  marks: Readonly<Record<string, string>>,
): Promise<void> {
  const [item] = await board.read();
  if (!item) return;
  const forms = await Promise.all(
    item.types.map(async (type) => [type, await item.getType(type)] as const),
  );
  const marked = Object.entries(marks).map(([name, mark]) => [rawFormat(name), mark] as const);
  await board.write([new ClipboardItem(Object.fromEntries([...forms, ...marked]))]);
}

/** How Electron spells a format of the system's own. */
function rawFormat(name: string): string {
  return `electron application/osclipboard;format="${name}"`;
}

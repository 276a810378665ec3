import { formatKeyboardShortcut } from '@lexical/extension';
import { CONTROL_OR_META, type KeyboardShortcutMatch } from 'lexical';

const CONTROL_AND_SHIFT = { ...CONTROL_OR_META, shiftKey: true };

export type KeyName =
  'bold' | 'italic' | 'underline' | 'strike' | 'highlight' | 'link' | 'undo' | 'redo';

/** The keys of the editor. Lexical itself answers those of bold, italic, underline, undo and redo. */
export const KEYS: Readonly<Record<KeyName, KeyboardShortcutMatch>> = {
  bold: { key: 'b', modifiers: CONTROL_OR_META },
  italic: { key: 'i', modifiers: CONTROL_OR_META },
  underline: { key: 'u', modifiers: CONTROL_OR_META },
  strike: { key: 'x', modifiers: CONTROL_AND_SHIFT },
  highlight: { key: 'h', modifiers: CONTROL_AND_SHIFT },
  link: { key: 'k', modifiers: CONTROL_OR_META },
  undo: { key: 'z', modifiers: CONTROL_OR_META },
  redo: { key: 'z', modifiers: CONTROL_AND_SHIFT },
};

/** The keys as this computer names them, such as `Ctrl+B` or `⌘B`. */
export function keyText(name: KeyName): string {
  const parts = formatKeyboardShortcut(KEYS[name]);
  const isApple = parts.some((part) => part === '⌘');
  return parts.join(isApple ? '' : '+');
}

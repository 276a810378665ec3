import type { LexicalEditor } from 'lexical';
import type { EntryDocument } from '../../shared/model/document.ts';
import { $readDocument } from './document/read-document.ts';

/** What the owner of an editor may ask of it, also after the editor has left the screen. */
export type EditorHandle = {
  /** The whole content as it is now, always fit to be stored. It walks all of it: ask when saving, not at each key. */
  read(): EntryDocument;
  focus(): void;
};

export function editorHandle(editor: LexicalEditor): EditorHandle {
  return {
    read: () => editor.read($readDocument),
    focus: () => editor.focus(),
  };
}

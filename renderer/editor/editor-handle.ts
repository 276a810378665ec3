import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { $getSelection, type LexicalEditor } from 'lexical';
import type { EntryDocument } from '../../shared/model/document.ts';
import { $readDocument } from './document/read-document.ts';
import { LargePasteExtension } from './paste/large-paste-extension.ts';

/** What the owner of an editor may ask of it, also after the editor has left the screen. */
export type EditorHandle = {
  /** The whole content as it is now, always fit to be stored. It walks all of it: ask when saving, not at each key. */
  read(): EntryDocument;
  /** The words that are selected, also after the focus has left the text; empty when none are. */
  readSelected(): string;
  focus(): void;
};

export function editorHandle(editor: LexicalEditor): EditorHandle {
  const largePaste = getExtensionDependencyFromEditor(editor, LargePasteExtension).output;
  return {
    read: () => editor.read(() => $readDocument(largePaste.toCome())),
    readSelected: () => editor.read(() => $getSelection()?.getTextContent() ?? ''),
    focus: () => editor.focus(),
  };
}

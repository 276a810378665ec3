import { $getRoot, $isParagraphNode, type LexicalEditor } from 'lexical';
import { countWords, documentText } from '../../shared/logic/document-text.ts';
import type { EntryDocument } from '../../shared/model/document.ts';
import { $readDocument } from './document/read-document.ts';

export type ReadEntry = {
  readonly body: EntryDocument;
  readonly wordCount: number;
  /** In UTF-16 units, as `MAX_ENTRY_TEXT_LENGTH` counts. */
  readonly textLength: number;
};

/** What the owner of an editor may ask of it, also after the editor has left the screen. */
export type EditorHandle = {
  /** The whole content as it is now, always fit to be stored. It walks all of it: ask when saving, not at each key. */
  read(): ReadEntry;
  focus(): void;
  /** True while there is nothing worth keeping: no word, no list, no line. */
  isEmpty(): boolean;
};

export function editorHandle(editor: LexicalEditor): EditorHandle {
  return {
    read() {
      const body = editor.read($readDocument);
      const text = documentText(body);
      return { body, wordCount: countWords(text), textLength: text.length };
    },
    focus: () => editor.focus(),
    isEmpty: () => editor.read($isEmpty),
  };
}

function $isEmpty(): boolean {
  return $getRoot()
    .getChildren()
    .every((block) => $isParagraphNode(block) && block.getTextContent().trim() === '');
}

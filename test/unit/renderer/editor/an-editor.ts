import { $insertDataTransferForRichText } from '@lexical/clipboard';
import { buildEditorFromExtensions, getExtensionDependencyFromEditor } from '@lexical/extension';
import { $getRoot, $getSelection, REDO_COMMAND, UNDO_COMMAND } from 'lexical';
import { entryExtension } from '../../../../renderer/editor/entry-extension.ts';
import { editorHandle } from '../../../../renderer/editor/editor-handle.ts';
import { EditedExtension } from '../../../../renderer/editor/extensions/edited.ts';
import { EMPTY_DOCUMENT, type EntryDocument } from '../../../../shared/model/document.ts';

/** An editor as the screen builds it, without the screen. */
export function anEditor(body: EntryDocument = EMPTY_DOCUMENT) {
  const editor = buildEditorFromExtensions(entryExtension({ body, autoFocus: false }));
  return {
    ...editorHandle(editor),
    onEdited: getExtensionDependencyFromEditor(editor, EditedExtension).output.listen,
    change($change: () => void) {
      editor.update($change, { discrete: true });
    },
    /** How many blocks are on the page at this moment, without asking for what is still to come. */
    blockCount: () => editor.read(() => $getRoot().getChildrenSize()),
    undo: () => editor.dispatchCommand(UNDO_COMMAND, undefined),
    redo: () => editor.dispatchCommand(REDO_COMMAND, undefined),
    /** Leaves the screen. */
    close: () => editor.dispose(),
    /** Pastes where `$select` puts the caret, as a clipboard that holds `data` would. */
    paste(data: Readonly<Record<string, string>>, $select: () => unknown = $selectEnd) {
      const clipboard = new DataTransfer();
      for (const [type, text] of Object.entries(data)) clipboard.setData(type, text);
      this.change(() => {
        $select();
        const selection = $getSelection();
        if (selection !== null) $insertDataTransferForRichText(clipboard, selection);
      });
    },
  };
}

const $selectEnd = () => $getRoot().selectEnd();

import { $insertDataTransferForRichText } from '@lexical/clipboard';
import { buildEditorFromExtensions, getExtensionDependencyFromEditor } from '@lexical/extension';
import { $getRoot, $getSelection } from 'lexical';
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
    /** Pastes at the end, as a clipboard that holds `data` would. */
    paste(data: Readonly<Record<string, string>>) {
      const clipboard = new DataTransfer();
      for (const [type, text] of Object.entries(data)) clipboard.setData(type, text);
      this.change(() => {
        $getRoot().selectEnd();
        const selection = $getSelection();
        if (selection !== null) $insertDataTransferForRichText(clipboard, selection);
      });
    },
  };
}

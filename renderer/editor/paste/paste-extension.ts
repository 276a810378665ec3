import { ClipboardImportExtension, type ImportMimeTypeFunction } from '@lexical/clipboard';
import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { DOMImportExtension } from '@lexical/html';
import { $getEditor, $getRoot, configExtension, defineExtension } from 'lexical';
import { MAX_DOCUMENT_BLOCKS } from '../../../shared/model/document.ts';
import { MAX_ENTRY_TEXT_LENGTH } from '../../../shared/model/entry.ts';
import { RefusalExtension } from '../extensions/refusal.ts';
import { pasteRules } from './import-rules.ts';
import { $insertHtml, $insertOwn, $insertPlainText } from './insert.ts';
import { LargePasteExtension } from './large-paste-extension.ts';
import { lineCount } from './lines.ts';

/**
 * What is pasted or dropped comes in as harmless text and known shapes, or not at all. Every way in ends in one of our
 * own three functions; of Lexical's, only the one for short plain text is reached.
 */
export const PasteExtension = defineExtension({
  name: 'evenfall/Paste',
  dependencies: [
    RefusalExtension,
    LargePasteExtension,
    configExtension(DOMImportExtension, { rules: pasteRules }),
    configExtension(ClipboardImportExtension, {
      $importMimeType: {
        'application/x-lexical-editor': [ifItFits($insertOwn)],
        'text/html': [ifItFits($insertHtml)],
        'text/plain': [ifItFits($insertPlainText)],
        'text/uri-list': [ifItFits($insertPlainText)],
      },
    }),
  ],
});

/** Refuses what would make the entry longer than it may be, and leaves what is there as it is. */
function ifItFits($insert: ImportMimeTypeFunction): ImportMimeTypeFunction {
  return (data, selection, $next, transfer) => {
    // Where there are no plain words beside it, the markup counts: it is longer than they would be.
    if ($hasRoomFor(transfer.getData('text/plain') || data)) {
      return $insert(data, selection, $next, transfer);
    }
    const { output } = getExtensionDependencyFromEditor($getEditor(), RefusalExtension);
    output.tooMuchPasted.value = true;
    return true;
  };
}

function $hasRoomFor(text: string): boolean {
  const root = $getRoot();
  return (
    root.getTextContentSize() + text.length <= MAX_ENTRY_TEXT_LENGTH &&
    root.getChildrenSize() + lineCount(text) <= MAX_DOCUMENT_BLOCKS
  );
}

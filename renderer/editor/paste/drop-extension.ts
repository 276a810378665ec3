import { $insertDataTransferForRichText, caretFromPoint } from '@lexical/clipboard';
import {
  $addUpdateTag,
  $getNearestNodeFromDOMNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isTextNode,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  DROP_COMMAND,
  type LexicalEditor,
  PASTE_TAG,
} from 'lexical';
import { PasteExtension } from './paste-extension.ts';

/** How Lexical marks what is dragged from one place to another in its own text. */
const OWN_DRAG = 'application/x-lexical-drag';

/**
 * What is dropped from elsewhere goes the way of a paste. Left to the browser, it would be parsed with its styles in the
 * page itself before anyone could clean it.
 */
export const DropExtension = defineExtension({
  name: 'evenfall/Drop',
  dependencies: [PasteExtension],
  register: (editor) =>
    editor.registerCommand(
      DROP_COMMAND,
      (event) => {
        const { dataTransfer } = event;
        if (dataTransfer === null || isLexicals(dataTransfer)) return false;
        event.preventDefault();
        $selectAt(event, editor);
        const selection = $getSelection();
        $addUpdateTag(PASTE_TAG);
        if (selection !== null) $insertDataTransferForRichText(dataTransfer, selection);
        return true;
      },
      COMMAND_PRIORITY_LOW,
    ),
});

/** Its own moves, and files, which it takes and drops as long as nothing here knows what to do with them. */
function isLexicals({ types, files }: DataTransfer): boolean {
  return types.includes(OWN_DRAG) || files.length > 0;
}

function $selectAt({ clientX, clientY }: DragEvent, editor: LexicalEditor): void {
  const point = caretFromPoint(clientX, clientY, editor.getRootElement());
  const node = point === null ? null : $getNearestNodeFromDOMNode(point.node);
  if ($isTextNode(node)) node.select(point?.offset, point?.offset);
  else if ($isElementNode(node)) node.selectEnd();
  else $getRoot().selectEnd();
}

import { $isListItemNode } from '@lexical/list';
import { $handleIndentAndOutdent } from '@lexical/utils';
import {
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  INDENT_CONTENT_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  OUTDENT_CONTENT_COMMAND,
} from 'lexical';
import { MAX_LIST_LEVELS } from '../../../shared/model/document.ts';

/**
 * Tab nests a list item, Shift+Tab lifts it. Everywhere else, and at the outermost level backwards, Tab goes where Tab
 * always goes: out of the text, so that the keyboard is never caught in it.
 */
export const ListIndentExtension = defineExtension({
  name: 'evenfall/ListIndent',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(
        KEY_TAB_COMMAND,
        (event) => {
          const level = $listLevel();
          if (level === 0 || (event.shiftKey && level === 1)) return false;
          event.preventDefault();
          const command = event.shiftKey ? OUTDENT_CONTENT_COMMAND : INDENT_CONTENT_COMMAND;
          return editor.dispatchCommand(command);
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        INDENT_CONTENT_COMMAND,
        () => {
          $handleIndentAndOutdent((block) => {
            const deeper = block.getIndent() + 1;
            if ($isListItemNode(block) && deeper < MAX_LIST_LEVELS) block.setIndent(deeper);
          });
          return true;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    ),
});

/** How deep the list item at the caret lies: 1 is the outermost level, 0 is no list at all. */
function $listLevel(): number {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return 0;
  const item = $findMatchingParent(selection.anchor.getNode(), $isListItemNode);
  return item === null ? 0 : item.getIndent() + 1;
}

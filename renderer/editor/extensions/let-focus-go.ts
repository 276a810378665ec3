import {
  $addUpdateTag,
  COMMAND_PRIORITY_CRITICAL,
  defineExtension,
  SELECTION_CHANGE_COMMAND,
  SKIP_SELECTION_FOCUS_TAG,
} from 'lexical';

/**
 * The browser tells of a moved caret a moment late. If someone has left the text by then, with Tab right after a letter,
 * Lexical would fetch the focus back to show the caret; this lets it go.
 */
export const LetFocusGoExtension = defineExtension({
  name: 'evenfall/LetFocusGo',
  register: (editor) =>
    editor.registerCommand(
      SELECTION_CHANGE_COMMAND,
      () => {
        const root = editor.getRootElement();
        if (!root?.contains(document.activeElement)) $addUpdateTag(SKIP_SELECTION_FOCUS_TAG);
        return false;
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
});

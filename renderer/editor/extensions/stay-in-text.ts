import { COMMAND_PRIORITY_BEFORE_EDITOR, defineExtension, KEY_ESCAPE_COMMAND } from 'lexical';

/** Escape may mean something to the screen around the editor, but it never takes the caret out of someone's sentence. */
export const StayInTextExtension = defineExtension({
  name: 'evenfall/StayInText',
  register: (editor) =>
    editor.registerCommand(KEY_ESCAPE_COMMAND, () => true, COMMAND_PRIORITY_BEFORE_EDITOR),
});

import { KeyboardShortcutsExtension } from '@lexical/extension';
import { configExtension, createCommand, defineExtension, type KeyboardShortcut } from 'lexical';
import { KEYS, type KeyName } from '../keys.ts';
import { TOOLS } from '../toolbar/tools.ts';
import { $readFormatState } from './format-state.ts';

/** Never answered by anyone: each shortcut below does its work where the command would be sent. */
const TOOL_KEY_COMMAND = createCommand<KeyboardEvent>('TOOL_KEY');

/** The keys of tools Lexical has no key for. */
export const ToolKeysExtension = defineExtension({
  name: 'evenfall/ToolKeys',
  dependencies: [
    configExtension(KeyboardShortcutsExtension, {
      shortcuts: {
        strike: shortcutFor('strike'),
        highlight: shortcutFor('highlight'),
        link: shortcutFor('link'),
      },
    }),
  ],
});

function shortcutFor(name: KeyName): KeyboardShortcut {
  return {
    ...KEYS[name],
    command: TOOL_KEY_COMMAND,
    $dispatch(_command, event, _$next, editor) {
      event.preventDefault();
      TOOLS[name].$use(editor, $readFormatState());
      return true;
    },
  };
}

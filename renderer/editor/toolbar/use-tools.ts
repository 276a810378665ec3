import { HistoryExtension } from '@lexical/history';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useExtensionSignalValue } from '@lexical/react/useExtensionSignalValue';
import type { LexicalEditor } from 'lexical';
import type { PressEvent } from 'react-aria-components';
import { $ensureSelection } from '../blocks.ts';
import {
  $readFormatState,
  type FormatState,
  FormatStateExtension,
} from '../extensions/format-state.ts';
import type { ToolName } from './tools.ts';

/** Where the focus is after a tool was used: the keyboard stays where it is, the pointer gives the text back its caret. */
type FocusAfter = 'stays' | 'in-text';

export type ToolUse = {
  readonly state: FormatState;
  /** Tools that would change nothing now. */
  readonly idle: readonly ToolName[];
  readonly use: ($change: ToolChange, after: FocusAfter) => void;
};

type ToolChange = (editor: LexicalEditor, state: FormatState) => void;

export function useTools(): ToolUse {
  const [editor] = useLexicalComposerContext();
  const state = useExtensionSignalValue(FormatStateExtension, 'state');
  const canUndo = useExtensionSignalValue(HistoryExtension, 'canUndo');
  const canRedo = useExtensionSignalValue(HistoryExtension, 'canRedo');

  function use($change: ToolChange, after: FocusAfter) {
    const focused = document.activeElement;
    const change = () => {
      $ensureSelection();
      $change(editor, $readFormatState());
    };
    // At once: setting the selection in the text brings the focus along, and here it has to go back.
    editor.update(change, { discrete: true });
    if (after === 'in-text') editor.focus();
    else if (focused instanceof HTMLElement) focused.focus();
  }

  return {
    state,
    idle: [...(canUndo ? [] : ['undo' as const]), ...(canRedo ? [] : ['redo' as const])],
    use,
  };
}

export function focusAfter({ pointerType }: PressEvent): FocusAfter {
  return pointerType === 'keyboard' || pointerType === 'virtual' ? 'stays' : 'in-text';
}

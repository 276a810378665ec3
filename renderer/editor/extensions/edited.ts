import { defineExtension, HISTORY_MERGE_TAG, safeCast } from 'lexical';

type EditedConfig = {
  /** Told of every change of the content, never of a mere move of the caret. It runs on each keystroke: keep it cheap. */
  readonly onEdited: () => void;
};

export const EditedExtension = defineExtension({
  name: 'evenfall/Edited',
  config: safeCast<EditedConfig>({ onEdited: () => undefined }),
  register: (editor, { onEdited }) =>
    editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, prevEditorState, tags }) => {
      if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
      // The first state is what was opened, not an edit.
      if (prevEditorState.isEmpty() && tags.has(HISTORY_MERGE_TAG)) return;
      onEdited();
    }),
});

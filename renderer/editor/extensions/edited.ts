import { defineExtension, HISTORY_MERGE_TAG } from 'lexical';

type Listener = () => void;

/** Tells of every change of the content, never of a mere move of the caret. */
export const EditedExtension = defineExtension({
  name: 'evenfall/Edited',
  build() {
    const listeners = new Set<Listener>();
    return {
      tell: () => listeners.forEach((listener) => listener()),
      /** The listener runs on each keystroke: keep it cheap. Returns how to stop listening. */
      listen: (listener: Listener) => {
        listeners.add(listener);
        return () => {
          listeners.delete(listener);
        };
      },
    };
  },
  register: (editor, _config, { getOutput }) =>
    editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, prevEditorState, tags }) => {
      if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
      // The first state is what was opened, not an edit.
      if (prevEditorState.isEmpty() && tags.has(HISTORY_MERGE_TAG)) return;
      getOutput().tell();
    }),
});

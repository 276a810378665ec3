import { signal } from '@lexical/extension';
import { defineExtension } from 'lexical';

/** Whether the last thing pasted was too much for one entry. The next edit clears it. */
export const RefusalExtension = defineExtension({
  name: 'evenfall/Refusal',
  build: () => ({ tooMuchPasted: signal(false) }),
  register: (editor, _config, { getOutput }) =>
    editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size > 0 || dirtyLeaves.size > 0) getOutput().tooMuchPasted.value = false;
    }),
});

import { useSyncExternalStore } from 'react';
import type { Saver, SaveState } from './saver.ts';

/** Whether what was typed in the entry or page is on disk. */
export function useSaveState<Id extends string, Draft>(saver: Saver<Id, Draft>, id: Id): SaveState {
  return useSyncExternalStore(saver.subscribe, () => saver.state(id));
}

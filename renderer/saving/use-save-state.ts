import { useSyncExternalStore } from 'react';
import type { EntryId } from '../../shared/model/ids.ts';
import { entrySaver, type SaveState } from './entry-saver.ts';

/** Whether what was typed in the entry is on disk. */
export function useSaveState(id: EntryId): SaveState {
  return useSyncExternalStore(entrySaver.subscribe, () => entrySaver.state(id));
}

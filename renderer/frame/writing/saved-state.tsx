import type { SaveState } from '../../saving/saver.ts';
import { journalWords } from '../../words/journal.ts';

type SavedStateProps = {
  readonly state: SaveState;
  /** Whether the entry is on disk at all; a page nobody wrote on is not. */
  readonly isStored: boolean;
};

/** Whether what was typed is on disk, in a word. */
export function SavedState({ state, isStored }: SavedStateProps) {
  return <span role="status">{wordFor(state, isStored)}</span>;
}

function wordFor(state: SaveState, isStored: boolean): string {
  switch (state.status) {
    case 'waiting':
      return journalWords.saving;
    case 'failing':
      return journalWords.notSaved;
    case 'saved':
      return isStored ? journalWords.saved : '';
  }
}

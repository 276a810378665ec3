import { useSyncExternalStore } from 'react';
import { onRemovals, putAway, removed, takeBack } from '../saving/removals.ts';
import { Button } from '../ui/button.tsx';
import { frameWords } from '../words/frame.ts';
import styles from './undo-bar.module.css';

/** Says what was removed and offers it back, on whatever screen, until it is put away. */
export function UndoBar() {
  const newest = useSyncExternalStore(onRemovals, removed).at(-1);
  if (!newest) return null;
  return (
    <div className={styles.bar}>
      <span role="status">{newest.text}</span>
      <Button kind="quiet" onPress={() => void takeBack()}>
        {frameWords.undo}
      </Button>
      <Button kind="quiet" onPress={putAway}>
        {frameWords.putAway}
      </Button>
    </div>
  );
}

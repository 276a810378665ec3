import { useEffect } from 'react';
import { frameWords } from '../words/frame.ts';
import { Button } from './button.tsx';
import styles from './undo-bar.module.css';

const SHOWN_FOR_MS = 12_000;

type UndoBarProps = {
  readonly text: string;
  readonly onUndo: () => void;
  readonly onGone: () => void;
};

/** Says what was removed and offers it back for a while. */
export function UndoBar({ text, onUndo, onGone }: UndoBarProps) {
  useEffect(() => {
    const timer = setTimeout(onGone, SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [onGone]);

  return (
    <div className={styles.bar} role="status">
      <span>{text}</span>
      <Button kind="quiet" onPress={onUndo}>
        {frameWords.undo}
      </Button>
    </div>
  );
}

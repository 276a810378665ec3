import { Button } from '../ui/button.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { frameWords, keyWords } from '../words/frame.ts';
import styles from './key-list.module.css';

type KeyListProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** Every key and what it does. */
export function KeyList({ isOpen, onClose }: KeyListProps) {
  return (
    <Sheet title={frameWords.keysTitle} isOpen={isOpen} onClose={onClose}>
      <dl className={styles.keys}>
        {keyWords.map(({ keys, does }) => (
          <div key={keys} className={styles.line}>
            <dt className={styles.key}>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Button kind="plain" onPress={onClose} autoFocus>
        {frameWords.close}
      </Button>
    </Sheet>
  );
}

import { Button } from '../../ui/button.tsx';
import { pathWords } from '../../words/path.ts';
import styles from './path.module.css';

type ReadAloudProps = { readonly paragraphs: readonly string[]; readonly onDone: () => void };

/** Words in large letters, with nothing else around them. */
export function ReadAloud({ paragraphs, onDone }: ReadAloudProps) {
  return (
    <div className={styles.field}>
      <p className={styles.hint}>{pathWords.readAloudHint}</p>
      <p className={styles.aloud}>{paragraphs.join('\n\n')}</p>
      <div>
        <Button kind="plain" autoFocus onPress={onDone}>
          {pathWords.done}
        </Button>
      </div>
    </div>
  );
}

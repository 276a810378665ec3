import { Button } from '../ui/button.tsx';
import { damageWords } from '../words/damage.ts';
import { useReadOnly } from './read-only.tsx';
import styles from './read-only-line.module.css';

/** A quiet line over a journal that can only be read; nothing over any other. */
export function ReadOnlyLine() {
  const readOnly = useReadOnly();
  if (!readOnly) return null;
  const isMet = readOnly.why === 'damage-met';
  return (
    <header className={styles.line}>
      <p>{isMet ? damageWords.metBefore : damageWords.readOnly}</p>
      <Button kind="quiet" onPress={readOnly.leave}>
        {isMet ? damageWords.lockAndLook : damageWords.whatElse}
      </Button>
    </header>
  );
}

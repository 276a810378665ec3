import { Button } from '../ui/button.tsx';
import { damageWords } from '../words/damage.ts';
import { useLeaveReading } from './read-only.tsx';
import styles from './read-only-line.module.css';

/** A quiet line over a journal that can only be read; nothing over any other. */
export function ReadOnlyLine() {
  const leave = useLeaveReading();
  if (!leave) return null;
  return (
    <header className={styles.line}>
      <p>{damageWords.readOnly}</p>
      <Button kind="quiet" onPress={leave}>
        {damageWords.whatElse}
      </Button>
    </header>
  );
}

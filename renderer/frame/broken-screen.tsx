import { saveEverything } from '../saving/leaving.ts';
import { Button } from '../ui/button.tsx';
import { frameWords } from '../words/frame.ts';
import styles from './quiet-page.module.css';

/** What is shown when a screen stopped: one sentence, and the way back. */
export function BrokenScreen() {
  const openAgain = async () => {
    await saveEverything();
    location.reload();
  };
  return (
    <main className={styles.page}>
      <div className={styles.column}>
        <h1 className={styles.title}>{frameWords.brokenTitle}</h1>
        <p className={styles.text}>{frameWords.brokenText}</p>
        <Button onPress={() => void openAgain()}>{frameWords.openAgain}</Button>
      </div>
    </main>
  );
}

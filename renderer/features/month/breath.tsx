import { breathNote, breathPace } from '../../../shared/content/breath-and-helpers.ts';
import styles from './month.module.css';

/** A circle that grows with the breath in and falls with the breath out; a sentence where nothing may move. */
export function Breath() {
  const { inWord, outWord, inSeconds, outSeconds } = breathPace;
  return (
    <div className={styles.breath}>
      <span className={styles.circle} aria-hidden />
      <p>
        {inSeconds} s {inWord} · {outSeconds} s {outWord}
        <span className={styles.breathNote}>{breathNote}</span>
      </p>
    </div>
  );
}

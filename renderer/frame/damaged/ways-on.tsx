import { Button } from '../../ui/button.tsx';
import { damageWords } from '../../words/damage.ts';
import { frameWords } from '../../words/frame.ts';
import { restoreWords } from '../../words/restore.ts';
import styles from './damaged.module.css';

type WaysOnProps = {
  readonly onRead: () => void;
  readonly onKeep: () => void;
  readonly onRestore: () => void;
  readonly onHelp: () => void;
  readonly onLock: () => void;
};

/** Three ways on from a damaged journal; none of them deletes anything. */
export function WaysOn({ onRead, onKeep, onRestore, onHelp, onLock }: WaysOnProps) {
  return (
    <section className={styles.head} aria-labelledby="ways-on">
      <h2 id="ways-on" className={styles.heading}>
        {damageWords.ways}
      </h2>
      <ul className={styles.ways}>
        <li className={styles.way}>
          <Button onPress={onRead}>{damageWords.look}</Button>
          <p>{damageWords.lookText}</p>
        </li>
        <li className={styles.way}>
          <Button kind="plain" onPress={onRestore}>
            {restoreWords.offer}
          </Button>
          <p>{damageWords.restoreText}</p>
        </li>
        <li className={styles.way}>
          <Button kind="plain" onPress={onKeep}>
            {damageWords.keep}
          </Button>
          <p>{damageWords.keepText}</p>
        </li>
      </ul>
      <div className={styles.foot}>
        <Button kind="quiet" onPress={onHelp}>
          {frameWords.help}
        </Button>
        <Button kind="quiet" onPress={onLock}>
          {frameWords.lock}
        </Button>
      </div>
    </section>
  );
}

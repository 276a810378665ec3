import type { Failure } from '../../../shared/failure.ts';
import type { HomeState } from '../../../shared/ipc/vault-commands.ts';
import { Button } from '../../ui/button.tsx';
import { failureSentence } from '../../words/failures.ts';
import { frameWords } from '../../words/frame.ts';
import { lockedWords } from '../../words/locked.ts';
import { restoreWords } from '../../words/restore.ts';
import styles from '../../frame/quiet-page.module.css';

export type StuckHome = Exclude<HomeState, 'absent' | 'locked' | 'open'>;

const FAILURE_BY_HOME: Readonly<Record<StuckHome, Failure>> = {
  'key-file-missing': { code: 'vault/key-file-missing' },
  'key-file-damaged': { code: 'vault/key-file-damaged' },
  'database-missing': { code: 'vault/database-missing' },
  newer: { code: 'vault/newer' },
  'not-a-folder': { code: 'folder/not-a-folder' },
  'not-writable': { code: 'folder/not-writable' },
};

/** Where a journal could be put in place: not by an older app, and not where nothing can be written. */
const CAN_RESTORE: ReadonlySet<StuckHome> = new Set([
  'key-file-missing',
  'key-file-damaged',
  'database-missing',
]);

type StuckScreenProps = {
  /** What is in the way in the folder, or why nobody could look into it. */
  readonly why: StuckHome | Failure;
  readonly onLook: () => Promise<void>;
  readonly onHelp: () => void;
  readonly onRestore: () => void;
};

/** Why no journal can be opened here, in one sentence, and nothing that could make it worse. */
export function StuckScreen({ why, onLook, onHelp, onRestore }: StuckScreenProps) {
  const isHome = typeof why === 'string';
  return (
    <main className={styles.page}>
      <div className={styles.column}>
        <h1 className={styles.title}>{frameWords.appName}</h1>
        <p role="alert">{failureSentence(isHome ? FAILURE_BY_HOME[why] : why)}</p>
        <Button onPress={() => void onLook()}>{lockedWords.lookAgain}</Button>
        {isHome && CAN_RESTORE.has(why) ? (
          <Button kind="plain" onPress={onRestore}>
            {restoreWords.offer}
          </Button>
        ) : null}
        <div className={styles.foot}>
          <Button kind="quiet" onPress={onHelp}>
            {lockedWords.help}
          </Button>
        </div>
      </div>
    </main>
  );
}

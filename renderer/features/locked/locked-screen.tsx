import type { Opened } from '../../../shared/ipc/vault-commands.ts';
import styles from '../../frame/quiet-page.module.css';
import { UnlockForm } from '../../frame/unlock-form.tsx';
import { Button } from '../../ui/button.tsx';
import { frameWords } from '../../words/frame.ts';
import { lockedWords } from '../../words/locked.ts';

type LockedScreenProps = {
  readonly onOpen: (opened: Opened) => void;
  readonly onHelp: () => void;
  readonly onRestore: () => void;
};

/** The app's name, a field and Help: nothing of what is inside (TM-3). */
export function LockedScreen({ onOpen, onHelp, onRestore }: LockedScreenProps) {
  return (
    <main className={styles.page}>
      <div className={styles.column}>
        <h1 className={styles.title}>{frameWords.appName}</h1>
        <UnlockForm onOpen={onOpen} onRestore={onRestore} />
        <div className={styles.foot}>
          <Button kind="quiet" onPress={onHelp}>
            {lockedWords.help}
          </Button>
        </div>
      </div>
    </main>
  );
}

import { useState } from 'react';
import type { Opened } from '../../../shared/ipc/vault-commands.ts';
import styles from '../../frame/quiet-page.module.css';
import { UnlockForm } from '../../frame/unlock-form.tsx';
import { Button } from '../../ui/button.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { frameWords } from '../../words/frame.ts';
import { lockedWords } from '../../words/locked.ts';
import { restoreWords } from '../../words/restore.ts';

type LockedScreenProps = {
  readonly onOpen: (opened: Opened) => void;
  readonly onHelp: () => void;
  readonly onRestore: () => void;
};

/** The app's name, a field, Help and what can be done without the passphrase: nothing of what is inside (TM-3). */
export function LockedScreen({ onOpen, onHelp, onRestore }: LockedScreenProps) {
  const [hasForgotten, setHasForgotten] = useState(false);
  return (
    <main className={styles.page}>
      <div className={styles.column}>
        <h1 className={styles.title}>{frameWords.appName}</h1>
        <UnlockForm onOpen={onOpen} onRestore={onRestore} />
        {hasForgotten ? <WithoutPassphrase onRestore={onRestore} /> : null}
        <div className={styles.foot}>
          {hasForgotten ? null : (
            <Button kind="quiet" onPress={() => setHasForgotten(true)}>
              {lockedWords.forgotten}
            </Button>
          )}
          <Button kind="quiet" onPress={onHelp}>
            {lockedWords.help}
          </Button>
        </div>
      </div>
    </main>
  );
}

/** The ways that are left to someone who has forgotten the passphrase; nothing is tried, so nothing is noted. */
function WithoutPassphrase({ onRestore }: Pick<LockedScreenProps, 'onRestore'>) {
  return (
    <>
      <Sentence kind="note">{lockedWords.withoutPassphrase}</Sentence>
      <Button kind="plain" onPress={onRestore}>
        {restoreWords.offer}
      </Button>
    </>
  );
}

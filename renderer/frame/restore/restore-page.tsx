import type { Opened } from '../../../shared/ipc/vault-commands.ts';
import { restoreWords } from '../../words/restore.ts';
import styles from '../quiet-page.module.css';
import { RestoreFlow } from './restore-flow.tsx';

type RestorePageProps = {
  readonly onOpened: (opened: Opened) => void;
  readonly onCancel: () => void;
};

/** The way back as a page of its own, where no journal is open. */
export function RestorePage({ onOpened, onCancel }: RestorePageProps) {
  return (
    <main className={styles.page}>
      <div className={styles.column} data-width="reading">
        <h1 className={styles.title}>{restoreWords.title}</h1>
        <RestoreFlow onOpened={onOpened} onCancel={onCancel} />
      </div>
    </main>
  );
}

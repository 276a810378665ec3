import type { ReactNode } from 'react';
import styles from './working.module.css';

/** Says what is being done while it takes a moment: a sentence, and a bar that only shows that it goes on. */
export function Working({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.working}>
      <p role="status">{children}</p>
      <span className={styles.bar} aria-hidden />
    </div>
  );
}

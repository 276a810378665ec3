import { useEffect, useState, type ReactNode } from 'react';
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

type LongWorkingProps = { readonly afterMs: number; readonly children: ReactNode };

/** The same, and nothing where it is over before `afterMs` milliseconds. */
export function LongWorking({ afterMs, children }: LongWorkingProps) {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), afterMs);
    return () => clearTimeout(timer);
  }, [afterMs]);
  return isLong ? <Working>{children}</Working> : null;
}

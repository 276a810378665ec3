import type { ReactNode } from 'react';
import styles from './sentence.module.css';

type SentenceProps = {
  /** `trouble` is spoken at once by a screen reader; `note` when it has a moment. */
  readonly kind: 'note' | 'trouble';
  readonly children: ReactNode;
};

/** A line the app says about what just happened. */
export function Sentence({ kind, children }: SentenceProps) {
  return (
    <p className={styles.sentence} data-kind={kind} role={kind === 'trouble' ? 'alert' : 'status'}>
      {children}
    </p>
  );
}

import type { ReactNode } from 'react';
import styles from './card.module.css';

type CardProps = { readonly label?: string; readonly children: ReactNode };

/** A surface that holds one thing. */
export function Card({ label, children }: CardProps) {
  return (
    <section className={styles.card} {...(label === undefined ? {} : { 'aria-label': label })}>
      {children}
    </section>
  );
}

export function CardIntro({ children }: { readonly children: ReactNode }) {
  return <p className={styles.intro}>{children}</p>;
}

/** Text to be read at leisure, in the writing's own letters. */
export function Reading({ children }: { readonly children: ReactNode }) {
  return <p className={styles.read}>{children}</p>;
}

type RowProps = { readonly isSpread?: boolean; readonly children: ReactNode };

export function Row({ isSpread = false, children }: RowProps) {
  return (
    <div className={styles.row} {...(isSpread ? { 'data-spread': '' } : {})}>
      {children}
    </div>
  );
}

import type { ReactNode } from 'react';
import styles from './settings.module.css';

type PartProps = { readonly title: string; readonly children: ReactNode };

/** One thing that can be decided, among others on its card. */
export function Part({ title, children }: PartProps) {
  return (
    <section className={styles.part} aria-label={title}>
      <h3 className={styles.partTitle}>{title}</h3>
      {children}
    </section>
  );
}

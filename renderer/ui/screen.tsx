import type { ReactNode } from 'react';
import styles from './screen.module.css';

type ScreenProps = {
  readonly title: string;
  readonly subtitle?: ReactNode;
  /** One column to read and write in, or the whole width. */
  readonly width?: 'column' | 'wide';
  readonly children: ReactNode;
};

/** A screen with its title; scrolls by itself. */
export function Screen({ title, subtitle, width = 'column', children }: ScreenProps) {
  return (
    <div className={styles.screen}>
      <div className={styles.column} data-width={width}>
        <header>
          <h1 className={styles.title}>{title}</h1>
          {subtitle === undefined ? null : <p className={styles.subtitle}>{subtitle}</p>}
        </header>
        {children}
      </div>
    </div>
  );
}

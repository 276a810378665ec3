import { useEffect, useId, useRef, type ReactNode } from 'react';
import styles from './restore.module.css';

type RestoreStepProps = {
  readonly title: string;
  /** Which backup it is about. */
  readonly about?: string;
  /** Not where something in it is to be typed at once. */
  readonly takesFocus?: boolean;
  readonly children: ReactNode;
};

/** One step of the way back. It has the focus when it comes up, so that keys and a screen reader go on from its title. */
export function RestoreStep({ title, about, takesFocus = true, children }: RestoreStepProps) {
  const step = useRef<HTMLElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (takesFocus) step.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <article ref={step} className={styles.step} tabIndex={-1} aria-labelledby={titleId}>
      <header>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        {about === undefined ? null : <p className={styles.about}>{about}</p>}
      </header>
      {children}
    </article>
  );
}

import { useEffect, useId, useRef, type ReactNode } from 'react';
import styles from './flow-step.module.css';

type FlowStepProps = {
  readonly title: string;
  /** What it is about, where the title alone does not say. */
  readonly about?: string;
  /** Not where something in it is to be typed at once. */
  readonly takesFocus?: boolean;
  readonly children: ReactNode;
};

/** One step of several. It has the focus when it comes up, so that keys and a screen reader go on from its title. */
export function FlowStep({ title, about, takesFocus = true, children }: FlowStepProps) {
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

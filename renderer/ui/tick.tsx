import type { ReactNode } from 'react';
import styles from './tick.module.css';

type TickProps = {
  readonly isTicked: boolean;
  /** Belongs to the one above it. */
  readonly isInner?: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (isTicked: boolean) => void;
  readonly children: ReactNode;
};

/** A box to tick, with its words. */
export function Tick({
  isTicked,
  isInner = false,
  isDisabled = false,
  onChange,
  children,
}: TickProps) {
  return (
    <label className={styles.tick} data-inner={isInner} data-disabled={isDisabled}>
      <input
        type="checkbox"
        className={styles.box}
        checked={isTicked}
        disabled={isDisabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className={styles.words}>{children}</span>
    </label>
  );
}

import { useState } from 'react';
import { day, type Day } from '../../shared/model/day.ts';
import styles from './field.module.css';

const EARLIEST = '1900-01-01';
const LATEST = '2200-01-01';

type DayFieldProps = {
  readonly label: string;
  /** Null while there is none. */
  readonly value: Day | null;
  readonly hint?: string;
  readonly latest?: Day;
  readonly autoFocus?: boolean;
  readonly onChange: (day: Day) => void;
  /** Only where there need not be a day. */
  readonly onClear?: () => void;
};

/**
 * A day, typed or picked from the system's calendar. While it is typed it may be incomplete; only a whole day between
 * the limits is passed on, and what is left incomplete turns back into the last whole one.
 */
export function DayField({
  label,
  value,
  hint,
  latest,
  autoFocus = false,
  onChange,
  onClear,
}: DayFieldProps) {
  const [typed, setTyped] = useState<string>();
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <span className={styles.box}>
        <input
          type="date"
          // Only where a dialog has just been opened to ask for this day.
          autoFocus={autoFocus}
          className={styles.input}
          min={EARLIEST}
          max={latest ?? LATEST}
          value={typed ?? value ?? ''}
          onChange={({ target }) => {
            setTyped(target.value);
            const whole = day.safeParse(target.value);
            if (whole.success && target.validity.valid) onChange(whole.data);
            // An empty value is also what a day has that is still being typed.
            if (target.value === '' && !target.validity.badInput) onClear?.();
          }}
          onBlur={() => setTyped(undefined)}
        />
      </span>
      {hint === undefined ? null : <span className={styles.hint}>{hint}</span>}
    </label>
  );
}

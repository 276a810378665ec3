import { useState } from 'react';
import { day, type Day } from '../../../shared/model/day.ts';
import styles from './summary-screen.module.css';

type DateFieldProps = {
  readonly label: string;
  readonly value: Day;
  readonly latest: Day;
  readonly onChange: (day: Day) => void;
};

const EARLIEST = '1900-01-01';

/**
 * A day, typed or picked from the system's calendar. While it is typed it may be incomplete; only a whole day between
 * the limits is passed on, and what is left incomplete turns back into the last whole one.
 */
export function DateField({ label, value, latest, onChange }: DateFieldProps) {
  const [typed, setTyped] = useState<string>();
  return (
    <label className={styles.date}>
      <span className={styles.legend}>{label}</span>
      <input
        type="date"
        className={styles.dateInput}
        min={EARLIEST}
        max={latest}
        value={typed ?? value}
        onChange={({ target }) => {
          setTyped(target.value);
          const whole = day.safeParse(target.value);
          if (whole.success && target.validity.valid) onChange(whole.data);
        }}
        onBlur={() => setTyped(undefined)}
      />
    </label>
  );
}

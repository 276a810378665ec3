import { todayWords } from '../../words/today.ts';
import styles from './check-ins.module.css';

const HALF_HOURS = Array.from({ length: 33 }, (_, index) => index / 2);

type SleepFieldProps = {
  readonly hours: number | null;
  readonly onChange: (hours: number | null) => void;
};

/** Hours slept, in halves; left out unless chosen. */
export function SleepField({ hours, onChange }: SleepFieldProps) {
  return (
    <label className={styles.sleep}>
      <span className={styles.label}>{todayWords.slept}</span>
      <select
        className={styles.hours}
        value={hours ?? ''}
        onChange={({ target: { value } }) => onChange(value === '' ? null : Number(value))}
      >
        <option value="">{todayWords.sleptNotSaid}</option>
        {HALF_HOURS.map((half) => (
          <option key={half} value={half}>
            {todayWords.hours(half)}
          </option>
        ))}
      </select>
    </label>
  );
}

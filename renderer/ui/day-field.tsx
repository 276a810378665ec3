import { day, type Day } from '../../shared/model/day.ts';
import styles from './field.module.css';

type DayFieldProps = {
  readonly label: string;
  readonly value: Day;
  readonly hint?: string;
  readonly max?: Day;
  readonly onChange: (day: Day) => void;
};

/** A calendar day; the browser's own field, which speaks every locale and every screen reader. */
export function DayField({ label, value, hint, max, onChange }: DayFieldProps) {
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <span className={styles.box}>
        <input
          type="date"
          className={styles.input}
          value={value}
          {...(max === undefined ? {} : { max })}
          onChange={(event) => {
            const given = day.safeParse(event.target.value);
            if (given.success) onChange(given.data);
          }}
        />
      </span>
      {hint === undefined ? null : <span className={styles.hint}>{hint}</span>}
    </label>
  );
}

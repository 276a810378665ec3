import { useRef } from 'react';
import { Label, Radio, RadioGroup, type RadioProps } from 'react-aria-components';
import styles from './rating.module.css';

const STEPS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
/** A nought within this time of a one means ten. */
const TEN_WITHIN_MS = 800;

type RatingProps = {
  readonly label: string;
  readonly value: number | null;
  /** What the two ends mean, for the ear; the eye has the numbers. */
  readonly ends?: { readonly low: string; readonly high: string };
  /** Has the focus when it comes up. */
  readonly autoFocus?: boolean;
  readonly onChange: (value: number) => void;
};

/** A scale from 0 to 10: by pointer, by arrow keys, or by typing the number. */
export function Rating({ label, value, ends, autoFocus = false, onChange }: RatingProps) {
  const group = useRef<HTMLDivElement>(null);
  const typedOneAt = useRef(-Infinity);

  const choose = (step: number) => {
    onChange(step);
    // Tab goes on from the number that was typed, not from the one beside which it was typed.
    group.current?.querySelectorAll('input')[step]?.focus();
  };

  const type: RadioProps['onKeyDown'] = (event) => {
    if (!/^\d$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) {
      return event.continuePropagation();
    }
    // By when the keys were struck: a slow computer may come to them later, and further apart.
    const isTen = event.key === '0' && event.timeStamp - typedOneAt.current < TEN_WITHIN_MS;
    typedOneAt.current = event.key === '1' ? event.timeStamp : -Infinity;
    choose(isTen ? 10 : Number(event.key));
  };

  return (
    <RadioGroup
      ref={group}
      className={styles.rating ?? ''}
      orientation="horizontal"
      value={value === null ? null : String(value)}
      onChange={(chosen) => onChange(Number(chosen))}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <span className={styles.steps}>
        {STEPS.map((step) => (
          <Radio
            key={step}
            value={String(step)}
            className={styles.step ?? ''}
            aria-label={nameOf(step, ends)}
            autoFocus={autoFocus && step === (value ?? 0)}
            onKeyDown={type}
          >
            {step}
          </Radio>
        ))}
      </span>
    </RadioGroup>
  );
}

function nameOf(step: number, ends: RatingProps['ends']): string {
  if (ends && step === 0) return `0, ${ends.low}`;
  if (ends && step === 10) return `10, ${ends.high}`;
  return String(step);
}

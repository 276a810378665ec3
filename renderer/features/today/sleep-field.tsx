import { Minus, Plus } from 'lucide-react';
import { Button, Group, Input, Label, NumberField } from 'react-aria-components';
import { todayWords } from '../../words/today.ts';
import styles from './check-ins.module.css';

const USUAL_HOURS = 7;

type SleepFieldProps = {
  readonly hours: number | null;
  readonly onChange: (hours: number | null) => void;
};

/** Hours slept, in halves; empty when left out. */
export function SleepField({ hours, onChange }: SleepFieldProps) {
  return (
    <NumberField
      className={styles.sleep ?? ''}
      minValue={0}
      maxValue={24}
      step={0.5}
      value={hours ?? Number.NaN}
      onChange={(value) => onChange(Number.isNaN(value) ? null : value)}
    >
      <Label className={styles.label ?? ''}>{todayWords.slept}</Label>
      <Group className={styles.stepper ?? ''}>
        <Button
          slot={hours === null ? null : 'decrement'}
          aria-label={todayWords.sleptLess}
          className={styles.step ?? ''}
          {...(hours === null ? { onPress: () => onChange(USUAL_HOURS) } : {})}
        >
          <Minus size={14} aria-hidden />
        </Button>
        <Input className={styles.hours ?? ''} />
        <Button
          slot={hours === null ? null : 'increment'}
          aria-label={todayWords.sleptMore}
          className={styles.step ?? ''}
          {...(hours === null ? { onPress: () => onChange(USUAL_HOURS) } : {})}
        >
          <Plus size={14} aria-hidden />
        </Button>
      </Group>
    </NumberField>
  );
}

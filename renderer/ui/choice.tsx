import { Label, Radio, RadioGroup } from 'react-aria-components';
import styles from './choice.module.css';

type ChoiceProps<Value extends string> = {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  /** Null while none is chosen. */
  readonly value: Value | null;
  readonly hint?: string;
  /** For a label that the eye already has from what stands around it. */
  readonly isLabelHidden?: boolean;
  readonly onChange: (value: Value) => void;
};

/** One of a few, all of them in sight. */
export function Choice<Value extends string>({
  label,
  options,
  value,
  hint,
  isLabelHidden = false,
  onChange,
}: ChoiceProps<Value>) {
  const choose = (chosen: string) => {
    const option = options.find((each) => each.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <RadioGroup
      className={styles.choice ?? ''}
      orientation="horizontal"
      value={value}
      onChange={choose}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      {isLabelHidden ? null : <Label className={styles.label ?? ''}>{label}</Label>}
      <span className={styles.options}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className={styles.option ?? ''}>
            {option.text}
          </Radio>
        ))}
      </span>
      {hint === undefined ? null : <p className={styles.hint}>{hint}</p>}
    </RadioGroup>
  );
}

import { Input, Label, Text, TextField } from 'react-aria-components';
import styles from './field.module.css';

type TextLineProps = {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly placeholder?: string;
  /** For a label that the eye already has from what stands around it. */
  readonly isLabelHidden?: boolean;
  readonly maxLength?: number;
  readonly autoFocus?: boolean;
  readonly onChange: (value: string) => void;
};

/** One line of text. */
export function TextLine({
  label,
  hint,
  placeholder,
  isLabelHidden = false,
  ...rest
}: TextLineProps) {
  return (
    <TextField
      {...rest}
      className={styles.field ?? ''}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      {isLabelHidden ? null : <Label className={styles.label ?? ''}>{label}</Label>}
      <span className={styles.box}>
        <Input
          className={styles.input ?? ''}
          autoComplete="off"
          spellCheck={false}
          {...(placeholder === undefined ? {} : { placeholder })}
        />
      </span>
      {hint === undefined ? null : (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      )}
    </TextField>
  );
}

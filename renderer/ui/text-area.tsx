import { Label, Text, TextArea as AriaTextArea, TextField } from 'react-aria-components';
import styles from './field.module.css';

type TextAreaProps = {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly maxLength?: number;
  readonly autoFocus?: boolean;
  readonly onChange: (value: string) => void;
};

/** A few lines of text. */
export function TextArea({ label, hint, ...rest }: TextAreaProps) {
  return (
    <TextField {...rest} className={styles.field ?? ''}>
      <Label className={styles.label ?? ''}>{label}</Label>
      <span className={styles.box}>
        <AriaTextArea className={styles.input ?? ''} rows={3} spellCheck={false} />
      </span>
      {hint === undefined ? null : (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      )}
    </TextField>
  );
}

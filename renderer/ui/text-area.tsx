import { Label, Text, TextArea as AriaTextArea, TextField } from 'react-aria-components';
import { frameWords } from '../words/frame.ts';
import styles from './field.module.css';

type TextAreaProps = {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly maxLength?: number;
  /** As tall as what is in it, from one line on. */
  readonly grows?: boolean;
  /** For a label that the eye already has from what stands around it. */
  readonly isLabelHidden?: boolean;
  readonly autoFocus?: boolean;
  readonly onChange: (value: string) => void;
};

/** A few lines of text. */
export function TextArea({
  label,
  hint,
  grows = false,
  isLabelHidden = false,
  ...rest
}: TextAreaProps) {
  // What was pasted may have been cut off here: nobody is to find that out later.
  const isFull = rest.maxLength !== undefined && rest.value.length >= rest.maxLength;
  return (
    <TextField
      {...rest}
      className={styles.field ?? ''}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      {isLabelHidden ? null : <Label className={styles.label ?? ''}>{label}</Label>}
      <span className={styles.box}>
        <AriaTextArea
          className={styles.input ?? ''}
          rows={grows ? 1 : 3}
          spellCheck={false}
          {...(grows ? { 'data-grows': '' } : {})}
        />
      </span>
      {hint === undefined ? null : (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      )}
      {isFull ? (
        <p role="status" className={styles.hint}>
          {frameWords.fieldFull}
        </p>
      ) : null}
    </TextField>
  );
}

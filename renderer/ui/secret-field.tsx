import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { Input, Label, Text, TextField, ToggleButton } from 'react-aria-components';
import { lockedWords } from '../words/locked.ts';
import styles from './field.module.css';

type SecretFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly autoFocus?: boolean;
  readonly isDisabled?: boolean;
  /** Shown from the start: for a passphrase that was just suggested and must be copied by hand. */
  readonly startsShown?: boolean;
  readonly onChange: (value: string) => void;
};

/** A field for a passphrase: hidden, shown on wish, never remembered or corrected by the browser. */
export function SecretField({ label, hint, startsShown = false, ...rest }: SecretFieldProps) {
  const [isShown, setIsShown] = useState(startsShown);
  const name = isShown ? lockedWords.hide : lockedWords.show;
  return (
    <TextField {...rest} className={styles.field ?? ''} maxLength={1024}>
      <Label className={styles.label ?? ''}>{label}</Label>
      <span className={styles.box}>
        <Input
          className={styles.input ?? ''}
          type={isShown ? 'text' : 'password'}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
        />
        <ToggleButton
          className={styles.reveal ?? ''}
          aria-label={name}
          isSelected={isShown}
          onChange={setIsShown}
        >
          {isShown ? <EyeOff size={18} aria-hidden /> : <Eye size={18} aria-hidden />}
        </ToggleButton>
      </span>
      {hint === undefined ? null : (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      )}
    </TextField>
  );
}

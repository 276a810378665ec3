import { type FormEvent, useState } from 'react';
import { FieldError, Form, Input, Label, Text, TextField } from 'react-aria-components';
import { typedLinkAddress } from '../../shared/logic/link-address.ts';
import { Button } from '../ui/button.tsx';
import { linkWords } from '../words/editor.ts';
import styles from './link-dialog.module.css';

type LinkFormProps = {
  /** Of the link there is, or null where there is none yet. */
  readonly address: string | null;
  readonly onSave: (address: string) => void;
  readonly onRemove: () => void;
  readonly onCancel: () => void;
};

export function LinkForm({ address, onSave, onRemove, onCancel }: LinkFormProps) {
  const [typed, setTyped] = useState(address ?? '');
  const [isRefused, setRefused] = useState(false);

  function save(event: FormEvent) {
    event.preventDefault();
    const safe = typedLinkAddress(typed);
    if (safe === null) setRefused(true);
    else onSave(safe);
  }

  function type(text: string) {
    setTyped(text);
    setRefused(false);
  }

  return (
    <Form className={styles['form'] ?? ''} onSubmit={save}>
      <TextField
        className={styles['field'] ?? ''}
        autoFocus
        value={typed}
        onChange={type}
        isInvalid={isRefused}
        validationBehavior="aria"
        spellCheck="false"
        autoComplete="off"
      >
        <Label className={styles['label'] ?? ''}>{linkWords.address}</Label>
        <Input className={styles['input'] ?? ''} />
        <Text slot="description" className={styles['explanation'] ?? ''}>
          {linkWords.explanation}
        </Text>
        <FieldError className={styles['refused'] ?? ''}>{linkWords.refused}</FieldError>
      </TextField>
      <div className={styles['actions']}>
        <Button type="submit">{linkWords.save}</Button>
        {address !== null && (
          <Button kind="plain" onPress={onRemove}>
            {linkWords.remove}
          </Button>
        )}
        <Button kind="quiet" onPress={onCancel}>
          {linkWords.cancel}
        </Button>
      </div>
    </Form>
  );
}

import type { KeyboardEvent } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import styles from './field.module.css';

type ChoosingLineProps = {
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  /** The id of the list, and of the one in it that is chosen now; undefined while the list is empty. */
  readonly listId: string;
  readonly chosenId: string | undefined;
  readonly onChange: (value: string) => void;
  /** Up and down, to go by so many in the list. */
  readonly onMove: (by: 1 | -1) => void;
  /** Enter. */
  readonly onChoose: () => void;
};

/** One line of text above a list: the focus stays in the line, while its keys go through the list. */
export function ChoosingLine(props: ChoosingLineProps) {
  const { label, listId, chosenId, onMove, onChoose, ...field } = props;
  const press = (event: KeyboardEvent) => {
    // Enter while a word is being composed ends the word.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') onChoose();
    else if (event.key === 'ArrowDown') onMove(1);
    else if (event.key === 'ArrowUp') onMove(-1);
    else return;
    event.preventDefault();
  };
  return (
    <TextField {...field} className={styles.field ?? ''} autoFocus>
      <Label className={styles.label ?? ''}>{label}</Label>
      <span className={styles.box}>
        <Input
          className={styles.input ?? ''}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={chosenId !== undefined}
          aria-controls={listId}
          {...(chosenId === undefined ? {} : { 'aria-activedescendant': chosenId })}
          autoComplete="off"
          spellCheck={false}
          onKeyDown={press}
        />
      </span>
    </TextField>
  );
}

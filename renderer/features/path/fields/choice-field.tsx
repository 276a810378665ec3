import { answerOf } from '../../../../shared/logic/worksheet-pages.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { pathWords } from '../../../words/path.ts';
import styles from '../path.module.css';
import type { FieldProps } from './field-props.ts';

/** One of a few, with what is said to it, and a way to choose none again. */
export function ChoiceField({ field, answers, onAnswer }: FieldProps<'choice'>) {
  const { id, label, hint, options } = field;
  const chosen = answerOf(answers, id, 'choice')?.option;
  const reply = options.find((option) => option.id === chosen)?.reply;
  return (
    <div className={styles.field}>
      <Choice
        label={label}
        {...(hint === undefined ? {} : { hint })}
        options={options.map((option) => ({ value: option.id, text: option.label }))}
        value={chosen ?? null}
        onChange={(option) => onAnswer({ kind: 'choice', field: id, option })}
      />
      <p className={styles.reply} role="status">
        {reply}
      </p>
      {chosen === undefined ? null : (
        <div>
          <Button kind="quiet" label={pathWords.clear(label)} onPress={() => onAnswer(undefined)}>
            {pathWords.takeOut}
          </Button>
        </div>
      )}
    </div>
  );
}

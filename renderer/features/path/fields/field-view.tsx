import type { Field } from '../../../../shared/content/steps/field.ts';
import { answerOf, type SheetPage } from '../../../../shared/logic/worksheet-pages.ts';
import type { FieldAnswer } from '../../../../shared/model/path-pages.ts';
import { MAX_FIELD_LENGTH } from '../../../../shared/model/page-base.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { Tick } from '../../../ui/tick.tsx';
import styles from '../path.module.css';
import { ChoiceField } from './choice-field.tsx';
import type { FieldProps } from './field-props.ts';
import { ListField } from './list-field.tsx';
import { LongTextField } from './long-text-field.tsx';
import { PairsField } from './pairs-field.tsx';
import { ScaleField } from './scale-field.tsx';

type FieldViewProps = {
  readonly field: Field;
  readonly answers: readonly FieldAnswer[];
  readonly pages: readonly SheetPage[];
  readonly onAnswer: (answer: FieldAnswer | undefined) => void;
};

/** Any field of any worksheet, to be filled in or left. */
export function FieldView({ field, answers, pages, onAnswer }: FieldViewProps) {
  const rest = { answers, onAnswer };
  switch (field.kind) {
    case 'text':
      return <TextField field={field} {...rest} />;
    case 'longText':
      return <LongTextField field={field} {...rest} />;
    case 'scale':
      return <ScaleField field={field} {...rest} />;
    case 'choice':
      return <ChoiceField field={field} {...rest} />;
    case 'checklist':
      return <ChecklistField field={field} {...rest} />;
    case 'list':
      return <ListField field={field} pages={pages} {...rest} />;
    case 'pairs':
      return <PairsField field={field} {...rest} />;
    case 'date':
      return <DateField field={field} {...rest} />;
  }
}

function TextField({ field: { id, label, hint }, answers, onAnswer }: FieldProps<'text'>) {
  return (
    <TextArea
      label={label}
      {...(hint === undefined ? {} : { hint })}
      grows
      value={answerOf(answers, id, 'text')?.text ?? ''}
      maxLength={MAX_FIELD_LENGTH}
      onChange={(text) => onAnswer({ kind: 'text', field: id, text })}
    />
  );
}

function ChecklistField({ field, answers, onAnswer }: FieldProps<'checklist'>) {
  const { id, label, hint, items } = field;
  const ticked = answerOf(answers, id, 'checklist')?.ticked ?? [];
  const tick = (item: string, isTicked: boolean) => {
    const others = ticked.filter((each) => each !== item);
    onAnswer({ kind: 'checklist', field: id, ticked: isTicked ? [...others, item] : others });
  };
  return (
    <fieldset className={styles.field}>
      <legend className={styles.legend}>{label}</legend>
      {hint === undefined ? null : <p className={styles.hint}>{hint}</p>}
      {items.map((item) => (
        <Tick
          key={item.id}
          isTicked={ticked.includes(item.id)}
          onChange={(isTicked) => tick(item.id, isTicked)}
        >
          {item.label}
        </Tick>
      ))}
    </fieldset>
  );
}

function DateField({ field: { id, label, hint }, answers, onAnswer }: FieldProps<'date'>) {
  return (
    <DayField
      label={label}
      {...(hint === undefined ? {} : { hint })}
      value={answerOf(answers, id, 'date')?.date ?? null}
      onChange={(date) => onAnswer({ kind: 'date', field: id, date })}
      onClear={() => onAnswer(undefined)}
    />
  );
}

import { answerOf, cellText, withCell } from '../../../../shared/logic/worksheet-pages.ts';
import { MAX_FIELD_LENGTH } from '../../../../shared/model/page-base.ts';
import { TextArea } from '../../../ui/text-area.tsx';
import styles from '../path.module.css';
import type { FieldProps } from './field-props.ts';

/** Two or three columns side by side. */
export function PairsField({ field, answers, onAnswer }: FieldProps<'pairs'>) {
  const { id, label, hint, columns } = field;
  const sides = answerOf(answers, id, 'pairs')?.sides ?? [];
  return (
    <fieldset className={styles.field}>
      <legend className={styles.legend}>{label}</legend>
      {hint === undefined ? null : <p className={styles.hint}>{hint}</p>}
      <div className={styles.sides}>
        {columns.map((column) =>
          column === undefined ? null : (
            <TextArea
              key={column.id}
              label={column.label}
              value={cellText(sides, column.id)}
              maxLength={MAX_FIELD_LENGTH}
              onChange={(text) =>
                onAnswer({ kind: 'pairs', field: id, sides: [...withCell(sides, column.id, text)] })
              }
            />
          ),
        )}
      </div>
    </fieldset>
  );
}

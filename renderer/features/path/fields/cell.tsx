import type { Column } from '../../../../shared/content/steps/field.ts';
import { rating } from '../../../../shared/model/check-in.ts';
import { day } from '../../../../shared/model/day.ts';
import { MAX_FIELD_LENGTH } from '../../../../shared/model/page-base.ts';
import { Choice } from '../../../ui/choice.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { Rating } from '../../../ui/rating.tsx';
import { TextArea } from '../../../ui/text-area.tsx';

type CellProps = {
  readonly column: Column;
  readonly text: string;
  /** Has the focus when it comes up, where it is one to write in. */
  readonly autoFocus: boolean;
  /** Empty where the cell is emptied. */
  readonly onChange: (text: string) => void;
};

/** One cell of a line in a list. Whatever its kind, it is kept as text. */
export function Cell({ column, text, autoFocus, onChange }: CellProps) {
  switch (column.kind) {
    case 'text':
      return (
        <TextArea
          label={column.label}
          grows
          autoFocus={autoFocus}
          value={text}
          maxLength={MAX_FIELD_LENGTH}
          onChange={onChange}
        />
      );
    case 'date':
      return (
        <DayField
          label={column.label}
          value={day.safeParse(text).data ?? null}
          onChange={onChange}
          onClear={() => onChange('')}
        />
      );
    case 'choice':
      return (
        <Choice
          label={column.label}
          options={column.options.map(({ id, label }) => ({ value: id, text: label }))}
          value={text === '' ? null : text}
          onChange={onChange}
        />
      );
    case 'scale':
      return (
        <Rating
          label={column.label}
          value={text === '' ? null : (rating.safeParse(Number(text)).data ?? null)}
          ends={{ low: column.lowestWords, high: column.highestWords }}
          onChange={(value) => onChange(String(value))}
        />
      );
  }
}

import { useState } from 'react';
import {
  answerOf,
  answersWith,
  carriedTexts,
  withCell,
  type Cells,
} from '../../../../shared/logic/worksheet-pages.ts';
import { Button } from '../../../ui/button.tsx';
import { Row } from '../../../ui/card.tsx';
import { frameWords } from '../../../words/frame.ts';
import { pathWords } from '../../../words/path.ts';
import styles from '../path.module.css';
import { Cell } from './cell.tsx';
import type { FieldOf, ListProps } from './field-props.ts';

const MOST_ROWS = 100;

type Removed = { readonly at: number; readonly row: Cells; readonly turn: number };

/** Lines the person adds, each with a cell for every column. */
export function ListField({ field, answers, pages, onAnswer }: ListProps) {
  const { id, label, hint, columns } = field;
  const rows = answerOf(answers, id, 'list')?.rows ?? [];
  // A line is known by its place: nothing of it is kept in what draws it.
  const lines = rows.map((row, at) => ({ row, at }));
  const [removed, setRemoved] = useState<Removed>();
  const [added, setAdded] = useState<number>();
  const keep = (next: readonly Cells[]) =>
    onAnswer({ kind: 'list', field: id, rows: next.map((row) => [...row]) });

  const add = () => {
    setAdded(rows.length);
    keep([...rows, []]);
  };
  const remove = (at: number, row: Cells) => {
    keep(rows.toSpliced(at, 1));
    setRemoved({ at, row, turn: (removed?.turn ?? 0) + 1 });
  };
  const carry = (texts: readonly string[]) => {
    const first = columns[0]?.id ?? '';
    keep([...rows, ...texts.map((text) => [{ column: first, text }])].slice(0, MOST_ROWS));
  };
  const putBack = ({ at, row }: Removed) => {
    keep(rows.toSpliced(at, 0, [...row]));
    setRemoved(undefined);
  };

  return (
    <fieldset className={styles.field}>
      <legend className={styles.legend}>{label}</legend>
      {hint === undefined ? null : <p className={styles.hint}>{hint}</p>}
      {lines.map(({ row, at }) => (
        <ListRow
          key={at}
          field={field}
          number={at + 1}
          isNew={at === added}
          row={row}
          onChange={(next) => keep(rows.with(at, [...next]))}
          onRemove={() => remove(at, row)}
        />
      ))}
      {removed === undefined || rows.length >= MOST_ROWS ? null : (
        // A new one for each removal, so that it takes the focus each time.
        <RemovedRow key={removed.turn} onPutBack={() => putBack(removed)} />
      )}
      <AddRow isFull={rows.length >= MOST_ROWS} label={label} onAdd={add} />
      <CarryOver field={field} rows={rows} pages={pages} onCarry={carry} />
    </fieldset>
  );
}

function RemovedRow({ onPutBack }: { readonly onPutBack: () => void }) {
  return (
    <Row>
      <p role="status">{pathWords.rowRemoved}</p>
      <Button kind="quiet" autoFocus onPress={onPutBack}>
        {frameWords.undo}
      </Button>
    </Row>
  );
}

type AddRowProps = {
  readonly isFull: boolean;
  readonly label: string;
  readonly onAdd: () => void;
};

function AddRow({ isFull, label, onAdd }: AddRowProps) {
  if (isFull) return <p className={styles.hint}>{pathWords.rowsFull}</p>;
  return (
    <div>
      <Button kind="plain" label={pathWords.addRowTo(label)} onPress={onAdd}>
        {pathWords.addRow}
      </Button>
    </div>
  );
}

type ListRowProps = {
  readonly field: FieldOf<'list'>;
  readonly number: number;
  /** It was just added: it is written in at once. */
  readonly isNew: boolean;
  readonly row: Cells;
  readonly onChange: (row: Cells) => void;
  readonly onRemove: () => void;
};

function ListRow({ field, number, isNew, row, onChange, onRemove }: ListRowProps) {
  const { label, columns } = field;
  return (
    <div className={styles.line} role="group" aria-label={pathWords.row(number)}>
      <div className={styles.cells}>
        {columns.map((column, at) => (
          <Cell
            key={column.id}
            column={column}
            text={row.find((cell) => cell.column === column.id)?.text ?? ''}
            autoFocus={isNew && at === 0}
            onChange={(text) => onChange(withCell(row, column.id, text))}
          />
        ))}
      </div>
      <Button kind="quiet" label={pathWords.removeRowOf(number, label)} onPress={onRemove}>
        {pathWords.removeRow}
      </Button>
    </div>
  );
}

type CarryOverProps = Pick<ListProps, 'field' | 'pages'> & {
  readonly rows: readonly Cells[];
  readonly onCarry: (texts: readonly string[]) => void;
};

/** Offers to begin with what stands elsewhere and not here yet. */
function CarryOver({ field: { columns, carriesFrom }, rows, pages, onCarry }: CarryOverProps) {
  if (carriesFrom === undefined) return null;
  const there = answerOf(answersWith(pages, carriesFrom), carriesFrom.field, 'list');
  const texts = carriedTexts(
    { rows: there?.rows ?? [], column: carriesFrom.column },
    { rows, column: columns[0]?.id ?? '' },
  );
  if (texts.length === 0) return null;
  return (
    <Row>
      <p className={styles.hint}>{pathWords.carry(texts.length)}</p>
      <Button kind="quiet" onPress={() => onCarry(texts)}>
        {pathWords.carryOver(texts.length)}
      </Button>
    </Row>
  );
}

import { useState } from 'react';
import type { TableText } from '../words/chart-text.ts';
import { Button } from './button.tsx';
import styles from './data-table.module.css';

type DataTableProps = {
  readonly table: TableText;
  /** What asks for more rows. */
  readonly moreText: string;
};

const ROWS_AT_ONCE = 120;

/** Words and numbers in rows, a long table a piece at a time. */
export function DataTable({ table: { caption, columns, rows }, moreText }: DataTableProps) {
  const [shown, setShown] = useState(ROWS_AT_ONCE);
  return (
    // A wide table scrolls, and what scrolls must be reached by the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.box} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {named(rows.slice(0, shown)).map(({ key, name, cells }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {shown < rows.length && (
        <Button kind="quiet" onPress={() => setShown(shown + ROWS_AT_ONCE)}>
          {moreText}
        </Button>
      )}
    </div>
  );
}

/** Each row with a name of its own, also where two are about the same: the second `7 November`. */
function named(rows: TableText['rows']) {
  const seen = new Map<string, number>();
  return rows.map(([name = '', ...cells]) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { key: `${name} ${count}`, name, cells };
  });
}

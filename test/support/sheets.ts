import type { SheetPage } from '../../shared/logic/worksheet-pages.ts';
import type { FieldAnswer } from '../../shared/model/path-pages.ts';
import { aPage } from './pages.ts';

/** A filled worksheet of a step. */
export function aSheet(
  step: string,
  answers: readonly FieldAnswer[],
  given: Record<string, unknown> = {},
): SheetPage {
  const page = aPage({ kind: 'worksheet', step, worksheet: 'any', answers, ...given });
  if (page.kind !== 'worksheet') throw new TypeError('A worksheet was to be made.');
  return page;
}

/** The answer to a list, each row by its columns. */
export function rowsOf(
  field: string,
  ...rows: readonly Readonly<Record<string, string>>[]
): FieldAnswer {
  return {
    kind: 'list',
    field,
    rows: rows.map((row) => Object.entries(row).map(([column, text]) => ({ column, text }))),
  };
}

import type { Column, Field } from '../../shared/content/steps/field.ts';
import { cellText, isBlank, type Cells } from '../../shared/logic/worksheet-pages.ts';
import { day } from '../../shared/model/day.ts';
import type { EntryId } from '../../shared/model/ids.ts';
import type { FieldAnswer } from '../../shared/model/path-pages.ts';
import { formatDayWithYear } from '../words/dates.ts';
import { pathWords } from '../words/path.ts';

/** What was answered to one field, as it is read. */
export type AnswerLine = {
  readonly field: string;
  readonly label: string;
  readonly texts: readonly string[];
  /** Where it was written as an entry of its own. */
  readonly entry?: EntryId;
};

/** The answers in the order of their fields; a field that was left empty is left out. */
export function answerLines(
  fields: readonly Field[],
  answers: readonly FieldAnswer[],
): readonly AnswerLine[] {
  return fields.flatMap((field) => {
    const answer = answers.find((each) => each.field === field.id);
    if (answer === undefined) return [];
    const line = { field: field.id, label: field.label };
    if (answer.kind === 'longText') return [{ ...line, texts: [], entry: answer.entry }];
    const texts = textsOf(field, answer);
    return texts.length === 0 ? [] : [{ ...line, texts }];
  });
}

/** The filled cells of a row, named where there is more than one column. */
export function rowTexts(columns: readonly Column[], row: Cells): readonly string[] {
  return columns.flatMap((column) => {
    const text = cellText(row, column.id).trim();
    if (text === '') return [];
    const shown = columnText(column, text);
    return [columns.length === 1 ? shown : named(column.label, shown)];
  });
}

function textsOf(field: Field, answer: FieldAnswer): readonly string[] {
  if (field.kind === 'list' && answer.kind === 'list') {
    const rows = answer.rows.filter((row) => !isBlank(row));
    return rows.map((row) => rowTexts(field.columns, row).join(' · '));
  }
  if (field.kind === 'pairs' && answer.kind === 'pairs') {
    return field.columns.flatMap((column) => {
      const text = column === undefined ? '' : cellText(answer.sides, column.id).trim();
      return column === undefined || text === '' ? [] : [named(column.label, text)];
    });
  }
  if (field.kind === 'checklist' && answer.kind === 'checklist') {
    return field.items.filter(({ id }) => answer.ticked.includes(id)).map(({ label }) => label);
  }
  if (field.kind === 'choice' && answer.kind === 'choice') {
    return field.options.filter(({ id }) => id === answer.option).map(({ label }) => label);
  }
  if (answer.kind === 'text') return answer.text.trim() === '' ? [] : [answer.text.trim()];
  if (answer.kind === 'scale') return [pathWords.outOfTen(answer.rating)];
  return answer.kind === 'date' ? [formatDayWithYear(answer.date)] : [];
}

function columnText(column: Column, text: string): string {
  switch (column.kind) {
    case 'text':
      return text;
    case 'scale':
      return pathWords.outOfTen(Number(text));
    case 'choice':
      return column.options.find(({ id }) => id === text)?.label ?? text;
    case 'date': {
      const date = day.safeParse(text);
      return date.success ? formatDayWithYear(date.data) : text;
    }
  }
}

/** A label that asks needs no colon after it. */
function named(label: string, text: string): string {
  return label.endsWith('?') ? `${label} ${text}` : `${label}: ${text}`;
}

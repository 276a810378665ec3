import { stepById } from '../content/steps/steps.ts';
import type { Page } from '../model/page.ts';
import type { FieldAnswer, WorksheetPage } from '../model/path-pages.ts';
import type { Cells } from './worksheet-pages.ts';

/** What the person wrote into a page, in its order: no answer that was only chosen, no id, no number on a scale. */
export function ownWords(page: Page): readonly string[] {
  return written(page).filter((text) => text !== '');
}

function written(page: Page): readonly string[] {
  switch (page.kind) {
    case 'sitting':
      return page.sentences;
    case 'moment':
      return [page.words];
    case 'new-use':
      return [page.ownUse, page.note];
    case 'weekly':
      return Object.values(page.lines).flatMap((text) => text ?? []);
    case 'worksheet':
      return page.answers.flatMap((answer) => answerWords(page, answer));
    case 'decision':
      return [page.words];
    case 'hard-moments':
      return Object.values(page.boxes).flatMap((text) => text ?? []);
    case 'own-number':
      return [page.name, page.number];
    case 'strength':
    case 'questionnaire':
    case 'spane':
    case 'step-state':
      return [];
  }
}

function answerWords(page: WorksheetPage, answer: FieldAnswer): readonly string[] {
  switch (answer.kind) {
    case 'text':
      return [answer.text];
    case 'list':
      return answer.rows.flatMap((cells) => cellWords(cells, chosenColumns(page, answer.field)));
    case 'pairs':
      return cellWords(answer.sides, new Set());
    // What is written apart is an entry of its own.
    case 'longText':
    case 'scale':
    case 'choice':
    case 'checklist':
    case 'date':
      return [];
  }
}

function cellWords(cells: Cells, left: ReadonlySet<string>): readonly string[] {
  return cells.filter(({ column }) => !left.has(column)).map(({ text }) => text);
}

/** The columns of a list whose cells hold an answer that was chosen, and not words. */
function chosenColumns({ step }: WorksheetPage, field: string): ReadonlySet<string> {
  const found = stepById[step].worksheets
    .flatMap(({ fields }) => fields)
    .find(({ id }) => id === field);
  const columns = found?.kind === 'list' ? found.columns : [];
  return new Set(columns.filter(({ kind }) => kind !== 'text').map(({ id }) => id));
}

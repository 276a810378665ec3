import type { FieldRef } from '../content/steps/field.ts';
import type { StepId } from '../content/steps/step-ids.ts';
import { weeklyLines, weeklySlider } from '../content/weekly-page.ts';
import { weeklyPage, type Page, type WeeklyPage } from '../model/page.ts';
import type { FieldAnswer, WorksheetPage } from '../model/path-pages.ts';

/** What a worksheet was filled into. The weekly page of step 5 is a kind of its own, kept once for all who show it. */
export type SheetPage = WorksheetPage | WeeklyPage;

/** Names a worksheet of a step. */
export type SheetRef = { readonly step: StepId; readonly worksheet: string };

type Answer<Kind extends FieldAnswer['kind']> = Extract<FieldAnswer, { readonly kind: Kind }>;
export type Cells = Answer<'list'>['rows'][number];

const WEEKLY: SheetRef = { step: 'come-back-to-yourself', worksheet: 'weekly-page' };

export function isWeeklyPageSheet({ step, worksheet }: SheetRef): boolean {
  return step === WEEKLY.step && worksheet === WEEKLY.worksheet;
}

export function sheetOf(page: SheetPage): SheetRef {
  return page.kind === 'weekly' ? WEEKLY : { step: page.step, worksheet: page.worksheet };
}

/** The pages of one worksheet, in the order they are given. */
export function pagesOfSheet(pages: readonly SheetPage[], sheet: SheetRef): readonly SheetPage[] {
  return pages.filter((page) => isOfSheet(page, sheet));
}

/** Whether `page` is one of a worksheet, and of this one. */
export function isOfSheet(page: Page, { step, worksheet }: SheetRef): page is SheetPage {
  if (page.kind !== 'worksheet' && page.kind !== 'weekly') return false;
  const sheet = sheetOf(page);
  return sheet.step === step && sheet.worksheet === worksheet;
}

/** What was filled in, field by field. */
export function answersOf(page: SheetPage): readonly FieldAnswer[] {
  if (page.kind === 'worksheet') return page.answers;
  const lines = weeklyLines.flatMap(({ id }): readonly FieldAnswer[] => {
    const text = page.lines[id];
    return text === undefined ? [] : [{ kind: 'text', field: id, text }];
  });
  if (page.clarity === null) return lines;
  return [...lines, { kind: 'scale', field: weeklySlider.id, rating: page.clarity }];
}

/** The page with `answers` in it and nothing else. */
export function withAnswers(page: SheetPage, answers: readonly FieldAnswer[]): SheetPage {
  if (page.kind === 'worksheet') return { ...page, answers: [...answers] };
  const texts = answers.flatMap((answer) =>
    answer.kind === 'text' ? [[answer.field, answer.text] as const] : [],
  );
  return {
    ...page,
    lines: weeklyPage.shape.lines.parse(Object.fromEntries(texts)),
    clarity: answers.find((answer) => answer.kind === 'scale')?.rating ?? null,
  };
}

/** The answers with the one of `field` put in, or taken out when it says nothing. */
export function withAnswer(
  answers: readonly FieldAnswer[],
  field: string,
  answer: FieldAnswer | undefined,
): readonly FieldAnswer[] {
  const others = answers.filter((each) => each.field !== field);
  return answer === undefined || saysNothing(answer) ? others : [...others, answer];
}

/** The answer to `field`, if it is of the kind that is asked for. */
export function answerOf<Kind extends FieldAnswer['kind']>(
  answers: readonly FieldAnswer[],
  field: string,
  kind: Kind,
): Answer<Kind> | undefined {
  return answers.find(
    (answer): answer is Answer<Kind> => answer.field === field && answer.kind === kind,
  );
}

/** The newest page of the step in which `field` was answered, as its answers; none of them when there is none. */
export function answersWith(
  pages: readonly SheetPage[],
  { step, field }: FieldRef,
): readonly FieldAnswer[] {
  const newest = pages.findLast(
    (page) => sheetOf(page).step === step && answersOf(page).some((each) => each.field === field),
  );
  return newest ? answersOf(newest) : [];
}

export function cellText(cells: Cells, column: string): string {
  return cells.find((cell) => cell.column === column)?.text ?? '';
}

/** The cells with one of them filled in anew, or emptied. */
export function withCell(cells: Cells, column: string, text: string): Cells {
  const others = cells.filter((cell) => cell.column !== column);
  return text === '' ? others : [...others, { column, text }];
}

export function isBlank(cells: Cells): boolean {
  return cells.every(({ text }) => text.trim() === '');
}

/** What stands in the column `from` and not yet in `taken`: each once, in its order. */
export function carriedTexts(
  from: { readonly rows: readonly Cells[]; readonly column: string },
  taken: { readonly rows: readonly Cells[]; readonly column: string },
): readonly string[] {
  const textsIn = ({ rows, column }: typeof from) =>
    rows.map((row) => cellText(row, column).trim()).filter((text) => text !== '');
  const known = new Set(textsIn(taken));
  return [...new Set(textsIn(from))].filter((text) => !known.has(text));
}

function saysNothing(answer: FieldAnswer): boolean {
  switch (answer.kind) {
    case 'text':
      return answer.text === '';
    case 'checklist':
      return answer.ticked.length === 0;
    case 'list':
      return answer.rows.length === 0;
    case 'pairs':
      return answer.sides.length === 0;
    case 'longText':
    case 'scale':
    case 'choice':
    case 'date':
      return false;
  }
}

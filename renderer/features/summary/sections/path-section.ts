import type { Column, Field } from '../../../../shared/content/steps/field.ts';
import { stepById } from '../../../../shared/content/steps/steps.ts';
import type { Flags } from '../../../../shared/logic/flags.ts';
import { isWorksheetShown } from '../../../../shared/logic/step-view.ts';
import type { FieldAnswer, StepState, WorksheetPage } from '../../../../shared/model/path-pages.ts';
import type { PrintSection } from '../../../../shared/model/print-document.ts';
import { paperWords as words } from '../../../words/summary-paper.ts';

/**
 * The chosen worksheets, one section a step in the order of the steps, and where the person stands with it. A step
 * that is put away is left out, with all that was filled in there.
 */
export function pathSections(
  worksheets: readonly WorksheetPage[],
  states: readonly StepState[],
  flags: Flags,
): readonly PrintSection[] {
  const byStep = Map.groupBy(
    worksheets.filter(({ step, worksheet }) => isWorksheetShown(step, worksheet, flags)),
    ({ step }) => step,
  );
  return [...byStep]
    .toSorted(([one], [other]) => stepById[one].number - stepById[other].number)
    .flatMap(([step, pages]) => {
      const facts = pages.flatMap(worksheetFacts);
      if (facts.length === 0) return [];
      const state = states.findLast((each) => each.step === step)?.state;
      const { title } = stepById[step];
      const heading = state === undefined ? title : `${title} (${words.pathState[state]})`;
      return [{ kind: 'facts' as const, heading, facts }];
    });
}

type Fact = { readonly label: string; readonly value: string };

function worksheetFacts({ step, worksheet, answers }: WorksheetPage): readonly Fact[] {
  const fields = stepById[step].worksheets.find(({ id }) => id === worksheet)?.fields ?? [];
  return fields.flatMap((field) => {
    const answer = answers.find((each) => each.field === field.id);
    return answer === undefined ? [] : factsOf(field, answer);
  });
}

function factsOf(field: Field, answer: FieldAnswer): readonly Fact[] {
  return textsOf(field, answer)
    .map((value) => ({ label: field.label, value: value.trim() }))
    .filter(({ value }) => value !== '');
}

/** What was filled in, in the words of the field's own options and columns. */
function textsOf(field: Field, answer: FieldAnswer): readonly string[] {
  switch (answer.kind) {
    case 'text':
      return [answer.text];
    case 'scale':
      return [words.scale(answer)];
    case 'choice':
      return field.kind === 'choice' ? labelsOf(field.options, [answer.option]) : [];
    case 'checklist':
      return field.kind === 'checklist' ? labelsOf(field.items, answer.ticked) : [];
    case 'list':
      return field.kind === 'list' ? answer.rows.map((row) => rowText(field.columns, row)) : [];
    case 'pairs':
      return answer.sides.map(({ text }) => text);
    case 'date':
      return [answer.date];
    case 'longText':
      // An entry of its own, chosen among the entries.
      return [];
  }
}

/** The cells of a row in the order of the columns; a choice is said in its own words. */
function rowText(
  columns: readonly Column[],
  cells: readonly { readonly column: string; readonly text: string }[],
): string {
  return columns
    .flatMap((column) => {
      const text = cells.find((cell) => cell.column === column.id)?.text ?? '';
      const said = column.kind === 'choice' ? labelsOf(column.options, [text]).join('') : text;
      return said.trim() === '' ? [] : [said.trim()];
    })
    .join(' · ');
}

function labelsOf(
  options: readonly { readonly id: string; readonly label: string }[],
  ids: readonly string[],
): readonly string[] {
  return options.filter(({ id }) => ids.includes(id)).map(({ label }) => label);
}

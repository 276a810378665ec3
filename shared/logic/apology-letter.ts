import type { Worksheet } from '../content/steps/step.ts';
import type { Day } from '../model/day.ts';
import type { FieldAnswer } from '../model/path-pages.ts';

/** The first part is for the writer alone. */
const KEPT_BACK = 'value';
const NO_LAST_LINE = 'none';

/**
 * The parts of an apology as one letter, a paragraph each, in the order of the worksheet; what matters to the writer
 * is no part of it. `sayBy` tells by when something is put right.
 */
export function apologyLetter(
  { fields }: Worksheet,
  answers: readonly FieldAnswer[],
  sayBy: (date: Day) => string,
): readonly string[] {
  return fields.flatMap((field) => {
    const answer = answers.find((each) => each.field === field.id);
    if (answer === undefined || field.id === KEPT_BACK) return [];
    if (answer.kind === 'text') return answer.text.trim() === '' ? [] : [answer.text.trim()];
    if (answer.kind === 'date') return [sayBy(answer.date)];
    if (answer.kind !== 'choice' || field.kind !== 'choice' || answer.option === NO_LAST_LINE) {
      return [];
    }
    return field.options.filter(({ id }) => id === answer.option).map(({ label }) => label);
  });
}

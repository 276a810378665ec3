import { afraidSign } from '../content/flag-questions.ts';
import type { Field, Flag } from '../content/steps/field.ts';
import type { FieldAnswer } from '../model/path-pages.ts';

/** The flag that the person is to be asked about, as `field` is answered now; undefined when there is none to ask. */
export function flagOffered(field: Field, answer: FieldAnswer | undefined): Flag | undefined {
  if (field.kind === 'choice' && answer?.kind === 'choice') {
    return field.options.find(({ id }) => id === answer.option)?.offersFlag;
  }
  if (field.kind === 'checklist' && answer?.kind === 'checklist' && answer.ticked.length > 0) {
    return field.offersFlag;
  }
  return undefined;
}

/**
 * The signs of abuse once `field` is answered so: its own are told anew, those told elsewhere stay. Undefined where the
 * field tells of none, so that nothing has to be kept.
 */
export function signsAfter(
  known: readonly string[],
  field: Field,
  answer: FieldAnswer | undefined,
): readonly string[] | undefined {
  const own = ownSigns(field);
  if (own.length === 0) return undefined;
  return [...known.filter((sign) => !own.includes(sign)), ...toldSigns(field, answer)];
}

function ownSigns(field: Field): readonly string[] {
  if (field.kind === 'checklist' && field.offersFlag === 'unsafe') {
    return field.items.map(({ id }) => id);
  }
  const asksIt =
    field.kind === 'choice' && field.options.some((each) => each.offersFlag === 'unsafe');
  return asksIt ? [afraidSign.id] : [];
}

function toldSigns(field: Field, answer: FieldAnswer | undefined): readonly string[] {
  if (flagOffered(field, answer) !== 'unsafe') return [];
  return answer?.kind === 'checklist' ? answer.ticked : [afraidSign.id];
}

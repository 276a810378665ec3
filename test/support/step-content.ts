import type { Field, Option } from '../../shared/content/steps/field.ts';
import type { StepId } from '../../shared/content/steps/step-ids.ts';
import type { Step } from '../../shared/content/steps/step.ts';
import { stepById } from '../../shared/content/steps/steps.ts';
import { stringsIn } from './plain-words.ts';

/**
 * What the Path never says (`evidence.md`, a to k): promises about the other person, odds, orders, blame, praise, and
 * words that make a lapse of a day, or of a person.
 */
export const wordsOfPressure =
  /\b(soul ?mates?|meant to be|(win|won|get|got|have|want) (your ex|someone|them|him|her) back|lost|you (must|have to) (?!solve)|should|why didn[’']t|move on|get over (it|them)|closure|toxic|narcissis\w*|broken|victims?|weak(ness)?|heal(s|ed|ing)?|second chance|silver lining|everything happens|well done|proud|congratulations|in love with you|moving forward|percent|odds|chances? (of|that)|guarantee\w*|always works?)\b|\d ?%/i;

/** What would make the journal a file on the other person (`evidence.md`, e). */
export const wordsThatWatch =
  /\b(their|his|her) (page|posts?|profiles?|photos?|story|stories|friends|family|street|address|flat|house|work|job|shifts?|schedule|plans|week|new \w+|numbers?|passwords?|accounts?)\b|\blast seen\b|\bonline\b|\bwho(m)? (they|she|he)\b|\bwhere (they|she|he) (are|is|live|lives|go|goes)\b|\bwhat (they|she|he) (do|does|are|is)\b/i;

export function fieldsOf(step: Step): readonly Field[] {
  return step.worksheets.flatMap(({ fields }) => fields);
}

export function fieldOf(step: Step, id: string): Field | undefined {
  return fieldsOf(step).find((field) => field.id === id);
}

/** The field of that step, for tests that know it is there. */
export function aField(step: StepId, id: string): Field {
  const field = fieldOf(stepById[step], id);
  if (!field) throw new TypeError('The step has no such field.');
  return field;
}

/** What a field lets a person choose or tick. */
export function optionsOf(field: Field): readonly Option[] {
  if (field.kind === 'choice') return field.options;
  if (field.kind === 'checklist') return field.items;
  return [];
}

export function columnIdsOf(field: Field | undefined): readonly string[] {
  if (field?.kind !== 'list' && field?.kind !== 'pairs') return [];
  return field.columns.flatMap((column) => (column === undefined ? [] : [column.id]));
}

/** Each field by the ids that are kept with its answer, and those of its parts: columns, or what can be chosen. */
export function fieldLinesOf(step: Step): readonly { field: string; parts: readonly string[] }[] {
  return step.worksheets.flatMap((worksheet) =>
    worksheet.fields.map((field) => ({
      field: `${step.id} ${worksheet.id} ${field.id} ${field.kind}`,
      parts: partIdsOf(field),
    })),
  );
}

function partIdsOf(field: Field): readonly string[] {
  const ofColumns =
    field.kind === 'list'
      ? field.columns.flatMap((column) => (column.kind === 'choice' ? column.options : []))
      : [];
  return [...columnIdsOf(field), ...[...optionsOf(field), ...ofColumns].map(({ id }) => id)];
}

/** All that is read while a flag is set: of a gated step nothing, of an open one all but its hidden worksheets. */
export function textsUnderFlags(step: Step): readonly string[] {
  if (step.gate === 'contact') return [];
  const reading = step.readingUnderFlags ?? step.reading;
  const worksheets = step.worksheets.filter(({ whenGated }) => whenGated !== 'hidden');
  return stringsIn([step.title, reading, step.prompts, worksheets]);
}

export function sentencesOf(paragraphs: readonly string[]): readonly string[] {
  return paragraphs.flatMap((text) => text.split(/(?<=[.?][”]?)\s+(?=[\p{Lu}“])/u));
}

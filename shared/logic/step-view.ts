import type { StepId } from '../content/steps/step-ids.ts';
import type { Link, Opening, Step, Worksheet } from '../content/steps/step.ts';
import { stepById } from '../content/steps/steps.ts';
import type { Flags } from './flags.ts';
import { mayLeadToContact, stepShown, treatAsNewShown, type StepShown } from './gates.ts';
import { answerOf, answersWith, cellText, isBlank, type SheetPage } from './worksheet-pages.ts';

/** What of an opening is there already; both together open the step. */
export type OpeningGround = { readonly hasWrittenCauses: boolean; readonly bothSaidYes: boolean };

/** What is shown of `step` now. To be asked whenever it is drawn: flags and answers change while it is open. */
export function shownOf(step: Step, flags: Flags, pages: readonly SheetPage[]): StepShown {
  if (step.opening === undefined) return stepShown(step.number, flags);
  return treatAsNewShown(flags, openingGround(step, step.opening, pages));
}

export function openingGround(
  { id }: Step,
  { written, answered }: Opening,
  pages: readonly SheetPage[],
): OpeningGround {
  const list = answerOf(answersWith(pages, written), written.field, 'list');
  const rows = (list?.rows ?? []).filter((row) => !isBlank(row));
  const own = { step: id, field: answered.field };
  const choice = answerOf(answersWith(pages, own), answered.field, 'choice');
  return {
    hasWrittenCauses:
      rows.length > 0 &&
      rows.every((row) => written.columns.every((column) => cellText(row, column).trim() !== '')),
    bothSaidYes: choice?.option === answered.option,
  };
}

/** What is read of a step that `hasReading`: under a flag without the parts that would lead to the other person. */
export function readingOf({ reading, readingUnderFlags }: Step, flags: Flags): readonly string[] {
  return mayLeadToContact(flags) ? reading : (readingUnderFlags ?? reading);
}

/** The worksheets that are left of a step. */
export function worksheetsShown(step: Step, shown: StepShown): readonly Worksheet[] {
  switch (shown) {
    case 'open':
      return step.worksheets;
    case 'private-only':
      return step.worksheets.filter(({ whenGated }) => whenGated !== 'hidden');
    case 'letter-only':
      return step.worksheets.filter(({ whenGated }) => whenGated === 'unsent-letter');
    case 'not-yet':
      return step.worksheets.filter(({ fields }) =>
        fields.some(({ id }) => id === step.opening?.answered.field),
      );
    case 'card':
      return [];
  }
}

/** Whether a worksheet is shown at all while `flags` are as they are; what is put away is not printed either. */
export function isWorksheetShown(stepId: StepId, worksheet: string, flags: Flags): boolean {
  const step = stepById[stepId];
  const shown = stepShown(step.number, flags);
  return shown === 'open' || worksheetsShown(step, shown).some(({ id }) => id === worksheet);
}

/** The links that lead nowhere a flag has put away. */
export function linksShown(links: readonly Link[], flags: Flags): readonly Link[] {
  return links.filter(
    (link) => link.kind === 'screen' || stepShown(stepById[link.step].number, flags) !== 'card',
  );
}

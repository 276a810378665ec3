import { stepIds, type StepId } from '../content/steps/step-ids.ts';
import { stepById } from '../content/steps/steps.ts';
import type { Instant } from '../model/day.ts';
import type { StepState } from '../model/path-pages.ts';
import type { Flags } from './flags.ts';
import { stepShown } from './gates.ts';
import { sheetOf, type SheetPage } from './worksheet-pages.ts';

/** Where the person said that they stand with a step; the newest of what they said counts. */
export function stateOf(states: readonly StepState[], step: StepId): StepState['state'] {
  return newest(states.filter((state) => state.step === step))?.state ?? 'open';
}

/** The step that was last filled in or spoken of, of those that are not put away; undefined before the first. */
export function leftOff(
  pages: readonly SheetPage[],
  states: readonly StepState[],
  flags: Flags,
): StepId | undefined {
  const touched = [
    ...pages.map((page) => ({ step: sheetOf(page).step, editedAt: page.editedAt })),
    ...states,
  ];
  return newest(touched.filter(({ step }) => isStepLeft(step, flags)))?.step;
}

/** The steps of which the person last said `state`, none that is put away, in the order of the path. */
export function stepsSaid(
  state: StepState['state'],
  states: readonly StepState[],
  flags: Flags,
): readonly StepId[] {
  return stepIds.filter((step) => stateOf(states, step) === state && isStepLeft(step, flags));
}

function isStepLeft(step: StepId, flags: Flags): boolean {
  const shown = stepShown(stepById[step].number, flags);
  return shown === 'open' || shown === 'private-only';
}

function newest<Row extends { readonly editedAt: Instant }>(rows: readonly Row[]): Row | undefined {
  return rows.toSorted((one, other) => one.editedAt - other.editedAt).at(-1);
}

import { stepById } from '../../../../shared/content/steps/steps.ts';
import type { Flags } from '../../../../shared/logic/flags.ts';
import { stepsSaid } from '../../../../shared/logic/path-standing.ts';
import { isWorksheetShown } from '../../../../shared/logic/step-view.ts';
import type { StepState, WorksheetPage } from '../../../../shared/model/path-pages.ts';
import type { PrintSection } from '../../../../shared/model/print-document.ts';
import { answerLines } from '../../../frame/answer-lines.ts';
import { paperWords as words } from '../../../words/summary-paper.ts';

/**
 * The steps begun and done for now, and the chosen worksheets, one section a step in the order of the steps, with where
 * the person stands with it. A step that is put away is left out, with all that was filled in there.
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
  const sheets = [...byStep]
    .toSorted(([one], [other]) => stepById[one].number - stepById[other].number)
    .flatMap(([step, pages]) => {
      const facts = pages.flatMap(worksheetFacts);
      if (facts.length === 0) return [];
      const state = states.findLast((each) => each.step === step)?.state;
      const { title } = stepById[step];
      const heading = state === undefined ? title : `${title} (${words.pathState[state]})`;
      return [{ kind: 'facts' as const, heading, facts }];
    });
  return [...standingSection(states, flags), ...sheets];
}

/** One line of the steps begun and one of those done, whether or not a worksheet of them is printed. */
function standingSection(states: readonly StepState[], flags: Flags): readonly PrintSection[] {
  const facts = (['begun', 'done-for-now'] as const).flatMap((state) => {
    const steps = stepsSaid(state, states, flags);
    const value = steps.map((step) => stepById[step].title).join('; ');
    return steps.length === 0 ? [] : [{ label: words.stepsSaid[state], value }];
  });
  return facts.length === 0 ? [] : [{ kind: 'facts', heading: words.path, facts }];
}

type Fact = { readonly label: string; readonly value: string };

/** What was written as an entry of its own is chosen among the entries. */
function worksheetFacts({ step, worksheet, answers }: WorksheetPage): readonly Fact[] {
  const fields = stepById[step].worksheets.find(({ id }) => id === worksheet)?.fields ?? [];
  return answerLines(fields, answers).flatMap(({ label, texts }) =>
    texts.map((value) => ({ label, value })),
  );
}

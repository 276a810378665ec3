import { stepById } from '../../../../shared/content/steps/steps.ts';
import type { Flags } from '../../../../shared/logic/flags.ts';
import { isWorksheetShown } from '../../../../shared/logic/step-view.ts';
import type { StepState, WorksheetPage } from '../../../../shared/model/path-pages.ts';
import type { PrintSection } from '../../../../shared/model/print-document.ts';
import { answerLines } from '../../../frame/answer-lines.ts';
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

/** What was written as an entry of its own is chosen among the entries. */
function worksheetFacts({ step, worksheet, answers }: WorksheetPage): readonly Fact[] {
  const fields = stepById[step].worksheets.find(({ id }) => id === worksheet)?.fields ?? [];
  return answerLines(fields, answers).flatMap(({ label, texts }) =>
    texts.map((value) => ({ label, value })),
  );
}

import { planBoxes, planTitle } from '../../../shared/content/help/hard-moments-plan.ts';
import type { HardMomentsPage, OwnNumber } from '../../../shared/model/path-pages.ts';
import type { PrintDocument, PrintSection } from '../../../shared/model/print-document.ts';
import { helpWords } from '../../words/help.ts';

export type PlanBoxes = HardMomentsPage['boxes'];

/** What stands beside a text on paper holds no more. */
const LONGEST_NAME = 100;

/** The boxes that hold something, in the plan's own order. */
export function filledBoxes(
  boxes: PlanBoxes,
): readonly { readonly id: string; readonly title: string; readonly text: string }[] {
  return planBoxes.flatMap(({ id, title }) => {
    const text = boxes[id]?.trim() ?? '';
    return text === '' ? [] : [{ id, title, text }];
  });
}

/** The plan as it goes on paper, with the person's own numbers below it. A section without anything in it is left out. */
export function planDocument(boxes: PlanBoxes, numbers: readonly OwnNumber[]): PrintDocument {
  const plan = filledBoxes(boxes).map(({ title, text }) => ({ when: title, text }));
  const own = numbers.map(({ name, number }) => ({
    when: name.slice(0, LONGEST_NAME),
    text: number,
  }));
  return {
    title: planTitle,
    subtitle: '',
    sections: [...section('', plan), ...section(helpWords.ownTitle, own)],
  };
}

type Notes = Extract<PrintSection, { readonly kind: 'notes' }>['notes'];

function section(heading: string, notes: Notes): readonly PrintSection[] {
  return notes.length === 0 ? [] : [{ kind: 'notes', heading, notes }];
}

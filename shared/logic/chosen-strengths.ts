import { strengthIds, type StrengthId } from '../content/strength-ids.ts';
import type { ChosenStrength } from '../model/page.ts';

/** As many qualities as a person may hold closest. */
export const MOST_TOP_STRENGTHS = 5;

export type Chosen = {
  readonly strength: StrengthId;
  readonly isTop: boolean;
  /** Usually one. A card that was put back, chosen anew and then taken back by undo has more. */
  readonly pages: readonly ChosenStrength[];
};

/**
 * The chosen qualities, each once, in the order of the cards. At most five are top ones: should more be marked, those
 * chosen first are.
 */
export function chosenStrengths(pages: readonly ChosenStrength[]): readonly Chosen[] {
  const marked = pages.filter(({ isTop }) => isTop).toSorted((a, b) => a.at - b.at);
  const everyTop = new Set(marked.map(({ strength }) => strength));
  const top = new Set([...everyTop].slice(0, MOST_TOP_STRENGTHS));
  return strengthIds.flatMap((strength) => {
    const own = pages.filter((page) => page.strength === strength);
    return own.length === 0 ? [] : [{ strength, isTop: top.has(strength), pages: own }];
  });
}

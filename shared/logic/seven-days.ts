import type { StrengthId } from '../content/strength-ids.ts';
import { newUses } from '../content/strength-uses/new-uses.ts';
import type { NewUse } from '../model/page.ts';

type CardNumber = NewUse['number'];

const CARDS: readonly CardNumber[] = [1, 2, 3, 4, 5, 6, 7];

const NEXT: Readonly<Record<CardNumber, CardNumber>> = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 7, 7: 1 };

/**
 * The card of `strength` that comes after the last one that was done, however long ago that is; after the seventh they
 * begin anew.
 */
export function nextCard(uses: readonly NewUse[], strength: StrengthId): CardNumber {
  const last = lastOf(uses.filter((use) => use.strength === strength));
  return last === undefined ? 1 : NEXT[last.number];
}

/**
 * The quality whose seven cards are under way: the one used last, unless its seven are done or it is not among `chosen`
 * any more. Undefined when one is to be chosen.
 */
export function strengthUnderWay(
  uses: readonly NewUse[],
  chosen: readonly StrengthId[],
): StrengthId | undefined {
  const last = lastOf(uses);
  if (last === undefined || last.number === 7 || !chosen.includes(last.strength)) return undefined;
  return last.strength;
}

/** The seven cards of `strength` in their order, with what was done of them since the first card was last begun. */
export function presentSeven(
  uses: readonly NewUse[],
  strength: StrengthId,
): readonly { readonly number: CardNumber; readonly use: NewUse | undefined }[] {
  const own = uses.filter((use) => use.strength === strength).toSorted((a, b) => a.at - b.at);
  const round = own.slice(
    Math.max(
      0,
      own.findLastIndex(({ number }) => number === 1),
    ),
  );
  return CARDS.map((number) => ({ number, use: round.findLast((use) => use.number === number) }));
}

/** The idea that is offered on a card. */
export function ideaOf({ strength, number }: Pick<NewUse, 'strength' | 'number'>): string {
  return newUses[strength][number - 1] ?? '';
}

function lastOf(uses: readonly NewUse[]): NewUse | undefined {
  return uses.toSorted((a, b) => a.at - b.at).at(-1);
}

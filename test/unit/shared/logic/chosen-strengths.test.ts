import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strengthIds } from '../../../../shared/content/strength-ids.ts';
import { chosenStrengths } from '../../../../shared/logic/chosen-strengths.ts';
import { chosenStrength } from '../../../../shared/model/page.ts';
import { aPage } from '../../../support/pages.ts';

const aChoice = (strength: string, isTop = false, at = 0) =>
  chosenStrength.parse({ ...aPage({ kind: 'strength', strength, isTop }), at });

const anyChoices = () =>
  fc.array(
    fc
      .tuple(fc.constantFrom(...strengthIds), fc.boolean(), fc.nat())
      .map(([strength, isTop, at]) => aChoice(strength, isTop, at)),
  );

describe('the chosen strengths', () => {
  it('are there once each, in the order of the cards, with at most five on top', () => {
    fc.assert(
      fc.property(anyChoices(), (pages) => {
        const chosen = chosenStrengths(pages);

        const named = new Set<string>(pages.map(({ strength }) => strength));
        expect(chosen.map(({ strength }) => strength)).toEqual(
          strengthIds.filter((id) => named.has(id)),
        );
        expect(chosen.filter(({ isTop }) => isTop).length).toBeLessThanOrEqual(5);
        expect(chosen.flatMap((each) => each.pages)).toHaveLength(pages.length);
      }),
    );
  });

  it('keep the five that were chosen first on top', () => {
    const pages = strengthIds.slice(0, 6).map((id, index) => aChoice(id, true, 10 - index));

    const top = chosenStrengths(pages).filter(({ isTop }) => isTop);

    expect(top.map(({ strength }) => strength)).toEqual(strengthIds.slice(1, 6));
  });
});

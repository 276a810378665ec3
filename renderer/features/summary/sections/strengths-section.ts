import { strengths } from '../../../../shared/content/strengths.ts';
import type { ChosenStrength, StrengthMoment } from '../../../../shared/model/page.ts';
import type { PrintSection } from '../../../../shared/model/print-document.ts';
import { momentLines } from '../../../frame/moment-lines.ts';
import { paperWords as words } from '../../../words/summary-paper.ts';

/** The chosen qualities in the order of the cards, the five closest ones first, each with its moments. */
export function strengthsSection(
  chosen: readonly ChosenStrength[],
  moments: readonly StrengthMoment[],
): readonly PrintSection[] {
  const named = strengths
    .flatMap(({ id, name }) => {
      const found = chosen.find(({ strength }) => strength === id);
      return found ? [{ id, name, isTop: found.isTop }] : [];
    })
    .toSorted((one, other) => Number(other.isTop) - Number(one.isTop));
  const notes = named.map(({ id, name }) => ({
    when: name,
    text: momentLines(id, moments).join('\n') || words.chosen,
  }));
  return notes.length === 0 ? [] : [{ kind: 'notes', heading: words.strengths, notes }];
}

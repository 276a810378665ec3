import type { StrengthId } from '../../shared/content/strength-ids.ts';
import type { StrengthMoment } from '../../shared/model/page.ts';
import { paperWords } from '../words/summary-paper.ts';

/** The moments of one quality as they are read on paper, in their order; a friend's view says that it is one. */
export function momentLines(
  strength: StrengthId,
  moments: readonly StrengthMoment[],
): readonly string[] {
  return moments
    .filter((moment) => moment.strength === strength)
    .map(({ saidBy, words }) => (saidBy === 'friend' ? paperWords.friend(words) : words));
}

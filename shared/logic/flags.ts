import type { FirstRunQuestionId } from '../content/flag-questions.ts';
import type { FirstRunCheck, FlagAnswers } from '../model/flag-answers.ts';

/** The two answers that put away what leads toward contact. Neither is ever read out of what a person writes. */
export type Flags = {
  /** They were, or are, not safe with the other person. */
  readonly unsafe: boolean;
  /** The other person said no. */
  readonly theirNo: boolean;
};

export const NO_FLAGS: Flags = { unsafe: false, theirNo: false };

/** What the first-run check changes. Deep writing is never taken away: whoever looks for it finds it. */
type FirstRunAdvice = {
  /** Short and concrete tasks come first, and deep writing is not suggested. */
  readonly beginsGently: boolean;
  readonly help: 'as-always' | 'offered' | 'first';
};

/**
 * The flags that follow from the answers alone. A sign of abuse counts until the person decides otherwise about it, so
 * that nobody who leaves at the question is led toward harm; a decision stands until it is made anew.
 */
export function flagsFrom(answers: FlagAnswers): Flags {
  return {
    unsafe: answers.decision?.keepsAway === true || undecidedSigns(answers).length > 0,
    theirNo: answers.theirNo.length > 0,
  };
}

/** The signs about which the person is still to be asked, after Help was shown. */
export function undecidedSigns({ firstRun, abuseSigns, decision }: FlagAnswers): readonly string[] {
  const frightening: FirstRunQuestionId = 'frightening-event';
  const told = firstRun?.[frightening] === true ? [frightening, ...abuseSigns] : abuseSigns;
  return told.filter((sign) => decision?.about.includes(sign) !== true);
}

/** Being unsafe with oneself brings Help to the front; it is no answer about the other person and sets no flag. */
export function adviceAfterFirstRun(check: FirstRunCheck): FirstRunAdvice {
  const beginsGently = Object.values(check).includes(true);
  if (check['frightening-event'] === true || check['unsafe-with-myself'] === true) {
    return { beginsGently, help: 'first' };
  }
  return { beginsGently, help: beginsGently ? 'offered' : 'as-always' };
}

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
export type FirstRunAdvice = {
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
export function undecidedSigns(answers: FlagAnswers): readonly string[] {
  return toldSigns(answers).filter((sign) => answers.decision?.about.includes(sign) !== true);
}

/** Every sign of abuse that is ticked, decided about or not. */
export function toldSigns({ firstRun, abuseSigns }: FlagAnswers): readonly string[] {
  const frightening: FirstRunQuestionId = 'frightening-event';
  return firstRun?.[frightening] === true ? [frightening, ...abuseSigns] : abuseSigns;
}

/** The answers once the person has decided about every sign they ticked so far. */
export function decidedAbout(answers: FlagAnswers, keepsAway: boolean): FlagAnswers {
  const about = new Set([...(answers.decision?.about ?? []), ...toldSigns(answers)]);
  return { ...answers, decision: { keepsAway, about: [...about] } };
}

/** Being unsafe with oneself brings Help to the front; it is no answer about the other person and sets no flag. */
export function adviceAfterFirstRun(check: FirstRunCheck): FirstRunAdvice {
  const beginsGently = Object.values(check).includes(true);
  if (check['frightening-event'] === true || check['unsafe-with-myself'] === true) {
    return { beginsGently, help: 'first' };
  }
  return { beginsGently, help: beginsGently ? 'offered' : 'as-always' };
}

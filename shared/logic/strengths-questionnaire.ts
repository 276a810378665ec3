import { questionnaireItems } from '../content/questionnaire.ts';
import { strengthIds, type StrengthId } from '../content/strength-ids.ts';
import { strengthName } from '../content/strengths.ts';
import type { StrengthsQuestionnaire } from '../model/page.ts';

type Answers = StrengthsQuestionnaire['answers'];

/** Of the four sentences about a quality, as many must be answered before anything is said of it. */
const ANSWERS_NEEDED = 3;
/** “quite like me” on the whole. */
const CLEARLY_LIKE_ME = 4;
/** “in between”: what does not lie above it did not come up. */
const IN_BETWEEN = 3;
/** When few are clearly like them, the ones they answered warmest are shown. */
const SHOWN_AT_LEAST = 5;
/** An answer runs from 1 to 5; a sentence against a quality counts the other way round. */
const REVERSED_FROM = 6;

/**
 * How well a quality fits by the answers, from 1 to 5; undefined with fewer than three answers to its four sentences.
 * Never shown: it is too rough to compare anything by.
 */
export function meanAnswer(answers: Answers, strength: StrengthId): number | undefined {
  const given = questionnaireItems
    .filter((item) => item.strength === strength)
    .flatMap(({ id, isReversed }) => {
      const answer = answers[id];
      return answer === undefined ? [] : [isReversed ? REVERSED_FROM - answer : answer];
    });
  if (given.length < ANSWERS_NEEDED) return undefined;
  return given.reduce((sum, answer) => sum + answer, 0) / given.length;
}

/**
 * The qualities that came up, by the alphabet and so in no order that means anything: those that are clearly like the
 * person, or else the ones they answered warmest, as long as these lie above “in between”. Undefined while there are
 * too few answers to say anything of any quality.
 */
export function whatCameUp(answers: Answers): readonly StrengthId[] | undefined {
  const means = strengthIds.flatMap((strength) => {
    const mean = meanAnswer(answers, strength);
    return mean === undefined ? [] : [{ strength, mean }];
  });
  if (means.length === 0) return undefined;
  const highestFirst = means.map(({ mean }) => mean).toSorted((a, b) => b - a);
  const atLeast = Math.min(CLEARLY_LIKE_ME, highestFirst[SHOWN_AT_LEAST - 1] ?? 0);
  return means
    .filter(({ mean }) => mean >= atLeast && mean > IN_BETWEEN)
    .map(({ strength }) => strength)
    .toSorted((a, b) => strengthName(a).localeCompare(strengthName(b), 'en'));
}

/** The place of the next sentence after `place` that has no answer; undefined when all of them have one. */
export function nextUnanswered(answers: Answers, place: number): number | undefined {
  const next = questionnaireItems.findIndex(
    ({ id }, index) => index > place && answers[id] === undefined,
  );
  return next === -1 ? undefined : next;
}

/** The place of the last sentence that has an answer; -1 when none has. What was left out before it stays left out. */
export function lastAnswered(answers: Answers): number {
  return questionnaireItems.findLastIndex(({ id }) => answers[id] !== undefined);
}

/** How many of the sentences have an answer. */
export function countAnswers(answers: Answers): number {
  return questionnaireItems.filter(({ id }) => answers[id] !== undefined).length;
}

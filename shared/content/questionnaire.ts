import type { QuestionnaireScale } from './questionnaire/scale.ts';
import { scalesFromBeautyToJudgment } from './questionnaire/scales-beauty-to-judgment.ts';
import { scalesFromKindnessToZest } from './questionnaire/scales-kindness-to-zest.ts';
import type { StrengthId } from './strength-ids.ts';

type QuestionnaireItem = {
  /** Stored with the answer, so it never changes once released. */
  readonly id: string;
  readonly strength: StrengthId;
  readonly text: string;
  /** A reversed item counts 6 minus the answer. */
  readonly isReversed: boolean;
};

/**
 * The 96 sentences and their key are the public-domain short scales of
 * ipip.ori.org/IPIP-VIA-R_Key.html. Changed by us: “I” in front, British spelling, typographic
 * quotes, and “the pros and the cons” without the stray apostrophes.
 */
export const questionnaireScales: readonly QuestionnaireScale[] = [
  ...scalesFromBeautyToJudgment,
  ...scalesFromKindnessToZest,
];

const ORDINALS = ['one', 'two'] as const;

/** All 96 in four rounds through the qualities, so that no two about the same one are neighbours. */
export const questionnaireItems: readonly QuestionnaireItem[] = [
  ...questionnaireScales.map((scale) => itemFor(scale, 0)),
  ...questionnaireScales.map((scale) => itemAgainst(scale, 0)),
  ...questionnaireScales.map((scale) => itemFor(scale, 1)),
  ...questionnaireScales.map((scale) => itemAgainst(scale, 1)),
];

/** The five answers of the item pool, in our own plain words. */
export const questionnaireAnswers = [
  { value: 1, words: 'not like me at all' },
  { value: 2, words: 'not much like me' },
  { value: 3, words: 'in between' },
  { value: 4, words: 'quite like me' },
  { value: 5, words: 'very much like me' },
] as const;

/** Shown before the first sentence. */
export const questionnaireNote: readonly string[] = [
  'Here are 96 short sentences about how people can be. For each one, choose how well it fits you in general, not only this week.',
  'Some of them are blunt, and a hard time can colour the answers. Leave out any that you would rather not answer, and stop when you like.',
  'It shows what came up, in no order. It does not compare you with anyone.',
];

export const questionnaireCredit =
  'The sentences come from the International Personality Item Pool (ipip.ori.org) and are in the public domain. They were chosen by Bluemke, Partsch, Saucier and Lechner (2021). We put “I” in front and used British spelling.';

function itemFor(scale: QuestionnaireScale, index: 0 | 1): QuestionnaireItem {
  return {
    id: `${scale.strength}-for-${ORDINALS[index]}`,
    strength: scale.strength,
    text: scale.speaksFor[index],
    isReversed: false,
  };
}

function itemAgainst(scale: QuestionnaireScale, index: 0 | 1): QuestionnaireItem {
  return {
    id: `${scale.strength}-against-${ORDINALS[index]}`,
    strength: scale.strength,
    text: scale.speaksAgainst[index],
    isReversed: true,
  };
}

import type { StrengthId } from '../strength-ids.ts';

/** Four sentences about one quality: two that speak for it and two that speak against it. */
export type QuestionnaireScale = {
  readonly strength: StrengthId;
  readonly speaksFor: readonly [string, string];
  readonly speaksAgainst: readonly [string, string];
};

import { z } from 'zod';
import { firstRunQuestions, theirNoQuestions } from '../content/flag-questions.ts';

/** What a person said at the first start. A question that was left out is not there, and says nothing. */
export const firstRunCheck = z.partialRecord(
  z.enum(firstRunQuestions.map(({ id }) => id)),
  z.boolean(),
);
export type FirstRunCheck = z.infer<typeof firstRunCheck>;

const sign = z.string().max(60);

/** A person's own answers as they stand today. Each replaces the one before it; none of them has an age. */
export const flagAnswers = z.strictObject({
  /** Null unless the person wished to keep it. */
  firstRun: firstRunCheck.nullable(),
  /** Ids of the signs of abuse they ticked in step 21, and `afraidSign`; one of disrespect or cheating is none. */
  abuseSigns: z.array(sign).max(40),
  /** What a person decided when they were asked whether the steps toward contact stay away. */
  decision: z
    .strictObject({
      keepsAway: z.boolean(),
      /** The signs it was decided about, as `undecidedSigns` gave them and those before them. */
      about: z.array(sign).max(40),
    })
    .nullable(),
  /** What of the other person's was a no, as told in step 2 or wherever it is asked. */
  theirNo: z.array(z.enum(theirNoQuestions.map(({ id }) => id))).max(theirNoQuestions.length),
});
export type FlagAnswers = z.infer<typeof flagAnswers>;

export const NO_FLAG_ANSWERS: FlagAnswers = {
  firstRun: null,
  abuseSigns: [],
  decision: null,
  theirNo: [],
};

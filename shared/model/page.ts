import { z } from 'zod';
import { negativeWords, positiveWords } from '../content/exercise-words.ts';
import { questionnaireItems } from '../content/questionnaire.ts';
import { spaneFeelings } from '../content/spane.ts';
import { strengthIds } from '../content/strength-ids.ts';
import { weeklyLines } from '../content/weekly-page.ts';
import { rating } from './check-in.ts';
import { instant } from './day.ts';
import { entryId, roundId } from './ids.ts';
import { field, idsOf, pageBase } from './page-base.ts';
import {
  decisionPage,
  hardMomentsPage,
  ownNumber,
  stepState,
  worksheetPage,
} from './path-pages.ts';

/** The most stretches of writing in one sitting. */
export const MAX_SPANS = 1000;

/** The most sentences kept of one sitting, and the most of one of them, in UTF-16 units. */
export const MAX_SENTENCES = 12;
export const MAX_SENTENCE_LENGTH = 600;

/** The five answers of the questionnaire and of SPANE alike. */
const fiveSteps = z.literal([1, 2, 3, 4, 5]);

/** From 0 to 10 for each word that was rated; a word that was left out is not there. */
export const exerciseRatings = z.strictObject({
  positive: z.partialRecord(z.enum(positiveWords), rating),
  negative: z.partialRecord(z.enum(negativeWords), rating),
});
export type ExerciseRatings = z.infer<typeof exerciseRatings>;

/** What a sitting asks: the three foci, two lists, or what is safer now for someone who does not feel safe. */
export const sittingTask = z.enum(['reframing', 'losses-and-gains', 'safer']);
export type SittingTask = z.infer<typeof sittingTask>;

/** One sitting of the three-day exercise. What was written in it is an entry of its own. */
export const sitting = z.strictObject({
  ...pageBase,
  kind: z.literal('sitting'),
  /** The three sittings of one round share it; doing the exercise again begins another. */
  round: roundId,
  number: z.literal([1, 2, 3]),
  task: sittingTask,
  before: exerciseRatings,
  /** Null until they were asked for, afterwards. */
  after: exerciseRatings.nullable(),
  entry: entryId,
  /**
   * The stretches of writing between two rests. While the person writes, the end of the last one is moved on again and
   * again: one that was cut short ends where it was last seen, however long the page stays closed.
   */
  spans: z.array(z.strictObject({ startedAt: instant, stoppedAt: instant })).max(MAX_SPANS),
  /** When the person closed it; null while it is open, even for a week. */
  endedAt: instant.nullable(),
  /** Sentences of their own that they chose to keep at hand. */
  sentences: z.array(z.string().min(1).max(MAX_SENTENCE_LENGTH)).max(MAX_SENTENCES),
});
export type Sitting = z.infer<typeof sitting>;

/** A quality the person sees in themselves. One page for each that is chosen. */
export const chosenStrength = z.strictObject({
  ...pageBase,
  kind: z.literal('strength'),
  strength: z.enum(strengthIds),
  /** Whether it is one of the five they feel closest to. */
  isTop: z.boolean(),
});
export type ChosenStrength = z.infer<typeof chosenStrength>;

/** A real moment in which a quality showed, told by the person or as a friend would tell it. */
export const strengthMoment = z.strictObject({
  ...pageBase,
  kind: z.literal('moment'),
  strength: z.enum(strengthIds),
  words: field.min(1),
  saidBy: z.enum(['me', 'friend']),
  /** The entry the words were chosen from, if any; it may be gone meanwhile. */
  entry: entryId.nullable(),
});
export type StrengthMoment = z.infer<typeof strengthMoment>;

/** One day's card of seven: a strength used in a new way. */
export const newUse = z.strictObject({
  ...pageBase,
  kind: z.literal('new-use'),
  strength: z.enum(strengthIds),
  number: z.literal([1, 2, 3, 4, 5, 6, 7]),
  /** The person's own idea in place of the one that was offered; empty for that one. */
  ownUse: z.string().max(280),
  felt: rating.nullable(),
  note: field,
});
export type NewUse = z.infer<typeof newUse>;

/** The answers to the 96 sentences, as far as they were given. */
export const strengthsQuestionnaire = z.strictObject({
  ...pageBase,
  kind: z.literal('questionnaire'),
  answers: z.partialRecord(idsOf(questionnaireItems), fiveSteps),
});
export type StrengthsQuestionnaire = z.infer<typeof strengthsQuestionnaire>;

/** A week's page about oneself. */
export const weeklyPage = z.strictObject({
  ...pageBase,
  kind: z.literal('weekly'),
  /** By the id of each line that was filled in. */
  lines: z.partialRecord(idsOf(weeklyLines), field),
  /** “I know who I am right now”, 0 to 10, or left out. */
  clarity: rating.nullable(),
});
export type WeeklyPage = z.infer<typeof weeklyPage>;

/** How often each of the twelve feelings of SPANE was there in the last four weeks. */
export const spanePage = z.strictObject({
  ...pageBase,
  kind: z.literal('spane'),
  answers: z.partialRecord(idsOf(spaneFeelings), fiveSteps),
});
export type SpanePage = z.infer<typeof spanePage>;

export const page = z.discriminatedUnion('kind', [
  sitting,
  chosenStrength,
  strengthMoment,
  newUse,
  strengthsQuestionnaire,
  weeklyPage,
  spanePage,
  worksheetPage,
  stepState,
  decisionPage,
  hardMomentsPage,
  ownNumber,
]);
export type Page = z.infer<typeof page>;
export type PageKind = Page['kind'];

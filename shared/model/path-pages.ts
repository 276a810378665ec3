import { z } from 'zod';
import { planBoxes } from '../content/help/hard-moments-plan.ts';
import { stepIds } from '../content/steps/step-ids.ts';
import { rating } from './check-in.ts';
import { day } from './day.ts';
import { entryId } from './ids.ts';
import { field, idsOf, pageBase } from './page-base.ts';

const stepId = z.enum(stepIds);
/** Names a worksheet, a field, a column or an option of a step; none of them changes once released. */
const partId = z.string().regex(/^[a-z0-9-]{1,60}$/);
const cells = z.array(z.strictObject({ column: partId, text: field })).max(8);

/** What was filled into one field of a worksheet. */
export const fieldAnswer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), field: partId, text: field }),
  /** Written as an entry of kind `step`. */
  z.strictObject({ kind: z.literal('longText'), field: partId, entry: entryId }),
  z.strictObject({ kind: z.literal('scale'), field: partId, rating }),
  z.strictObject({ kind: z.literal('choice'), field: partId, option: partId }),
  z.strictObject({ kind: z.literal('checklist'), field: partId, ticked: z.array(partId).max(60) }),
  /** Rows the person added, each with the cells that were filled in. */
  z.strictObject({ kind: z.literal('list'), field: partId, rows: z.array(cells).max(100) }),
  z.strictObject({ kind: z.literal('pairs'), field: partId, sides: cells }),
  z.strictObject({ kind: z.literal('date'), field: partId, date: day }),
]);
export type FieldAnswer = z.infer<typeof fieldAnswer>;

/** One worksheet of a step. One that repeats has a page for each time it was filled in. */
export const worksheetPage = z.strictObject({
  ...pageBase,
  kind: z.literal('worksheet'),
  step: stepId,
  worksheet: partId,
  answers: z.array(fieldAnswer).max(60),
});
export type WorksheetPage = z.infer<typeof worksheetPage>;

/** Where the person says they stand with a step; the app never says so. The newest page of a step counts. */
export const stepState = z.strictObject({
  ...pageBase,
  kind: z.literal('step-state'),
  step: stepId,
  state: z.enum(['open', 'begun', 'set-aside', 'done-for-now']),
});
export type StepState = z.infer<typeof stepState>;

/** What the person decided for now; each time is a page of its own, and the newest counts. */
export const decisionPage = z.strictObject({
  ...pageBase,
  kind: z.literal('decision'),
  choice: z.enum(['try-again', 'let-go', 'not-yet']),
  words: field,
});
export type DecisionPage = z.infer<typeof decisionPage>;

/** The plan for hard moments, box by box. */
export const hardMomentsPage = z.strictObject({
  ...pageBase,
  kind: z.literal('hard-moments'),
  boxes: z.partialRecord(idsOf(planBoxes), field),
});
export type HardMomentsPage = z.infer<typeof hardMomentsPage>;

/** Someone of their own to ring. */
export const ownNumber = z.strictObject({
  ...pageBase,
  kind: z.literal('own-number'),
  name: z.string().min(1).max(120),
  number: z.string().max(60),
});
export type OwnNumber = z.infer<typeof ownNumber>;

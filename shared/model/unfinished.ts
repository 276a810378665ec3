import { z } from 'zod';

/** A form that is being filled in. */
export const unfinishedName = z.enum([
  'check-in',
  'month-note',
  'month-note-change',
  'month-helper',
  'month-plan',
  'new-use',
  'sitting-topic',
  'summary-questions',
  'wave',
]);
export type UnfinishedName = z.infer<typeof unfinishedName>;

/**
 * What was filled into a form and not kept yet, so that a lock loses none of it. `content` is JSON that only the form
 * itself reads; null when there is nothing any more.
 */
export const unfinished = z.strictObject({
  name: unfinishedName,
  content: z.string().max(20_000).nullable(),
});
export type Unfinished = z.infer<typeof unfinished>;

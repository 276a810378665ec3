import { z } from 'zod';

/** What can be taken out of the journal as readable files. */
export const exported = z.enum(['everything', 'worksheets']);
export type Exported = z.infer<typeof exported>;

/** What is not in the files, in numbers: letters that are sealed, and worksheets that an answer has put away. */
export const leftOut = z.strictObject({
  sealedCount: z.int().min(0),
  putAwayCount: z.int().min(0),
});
export type LeftOut = z.infer<typeof leftOut>;

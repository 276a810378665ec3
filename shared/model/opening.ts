import { z } from 'zod';
import { instant } from './day.ts';

/** A time the journal was opened and how, or a try that failed (TM-5). */
export const opening = z.strictObject({
  at: instant,
  how: z.enum(['passphrase', 'recovery-words', 'keychain', 'failed']),
});
export type Opening = z.infer<typeof opening>;

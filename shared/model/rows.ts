import { z } from 'zod';
import { checkIn } from './check-in.ts';
import { entrySummary } from './entry.ts';
import { attemptId, checkInId, entryId, eventId, helperId, pageId } from './ids.ts';
import { attempt, helper, monthEvent } from './month.ts';
import { page } from './page.ts';
import { settings } from './settings.ts';

/** Rows of the journal as the page's projection holds them: what is now true, and what is gone. */
export const rows = z.strictObject({
  entries: z.array(entrySummary).optional(),
  checkIns: z.array(checkIn).optional(),
  events: z.array(monthEvent).optional(),
  attempts: z.array(attempt).optional(),
  helpers: z.array(helper).optional(),
  pages: z.array(page).optional(),
  settings: settings.optional(),
  removed: z
    .strictObject({
      entries: z.array(entryId).optional(),
      checkIns: z.array(checkInId).optional(),
      events: z.array(eventId).optional(),
      attempts: z.array(attemptId).optional(),
      helpers: z.array(helperId).optional(),
      pages: z.array(pageId).optional(),
    })
    .optional(),
});
export type Rows = z.infer<typeof rows>;

import type { FieldRef } from '../content/steps/field.ts';
import type { StepId } from '../content/steps/step-ids.ts';
import { day, type Day } from '../model/day.ts';
import { daysBetween } from './calendar.ts';
import type { Flags } from './flags.ts';
import { mayLeadToContact } from './gates.ts';
import { answerOf, answersWith, cellText, type SheetPage } from './worksheet-pages.ts';

/** For so many days, the first included, Today says that an agreement is to be looked at. */
const DUE_DAYS = 7;

/** Where days to look again are written down. */
const LOOK_AGAIN: readonly (FieldRef & { readonly column: string })[] = [
  { step: 'remember-why', field: 'agreements', column: 'look-again' },
  { step: 'treat-it-as-new', field: 'pace', column: 'look-again' },
];

/**
 * The steps whose agreements came to their day to be looked at within the last week, one for each agreement. None while
 * a flag is set: what two people agreed is put away then.
 */
export function agreementsDue(
  pages: readonly SheetPage[],
  flags: Flags,
  today: Day,
): readonly StepId[] {
  if (!mayLeadToContact(flags)) return [];
  return LOOK_AGAIN.flatMap((ref) => {
    const rows = answerOf(answersWith(pages, ref), ref.field, 'list')?.rows ?? [];
    return rows.filter((row) => isDue(cellText(row, ref.column), today)).map(() => ref.step);
  });
}

function isDue(written: string, today: Day): boolean {
  const date = day.safeParse(written);
  if (!date.success) return false;
  const sinceDays = daysBetween(date.data, today);
  return sinceDays >= 0 && sinceDays < DUE_DAYS;
}

import type { Day } from '../model/day.ts';
import type { Invitations } from '../model/settings.ts';
import { daysBetween } from './calendar.ts';

/** How many days a week's page stands for. */
const WEEK_DAYS = 7;

type WeeklySituation = {
  readonly today: Day;
  /** The first day with a check-in; null while there is none. */
  readonly firstDay: Day | null;
  /** The day of the newest page; undefined while there is none. */
  readonly lastPageDay: Day | undefined;
  readonly invitation: Invitations['weekly'];
};

/**
 * Whether Today offers the week's page: from the second week on, on one day in seven at most, and not in a week that
 * has its page. Declining ends it for that day; not answering does no more (evidence d: weekly, never daily).
 */
export function isWeeklyPageOffered(situation: WeeklySituation): boolean {
  const { today, firstDay, lastPageDay, invitation } = situation;
  if (firstDay === null || daysBetween(firstDay, today) < WEEK_DAYS) return false;
  if (lastPageDay !== undefined && isSameWeek(lastPageDay, today)) return false;
  if (invitation === null || !isSameWeek(invitation.day, today)) return true;
  return invitation.day === today && !invitation.isDeclined;
}

/** Whether a page of `pageDay` is still the one to write on: fewer than seven days lie between. */
export function isSameWeek(pageDay: Day, today: Day): boolean {
  // A clock that was set back puts a day ahead of today; that must not hide the page for long.
  return Math.abs(daysBetween(pageDay, today)) < WEEK_DAYS;
}

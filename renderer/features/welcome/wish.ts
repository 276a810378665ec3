import type { FirstRunCheck } from '../../../shared/model/flag-answers.ts';
import { attemptId } from '../../../shared/model/ids.ts';
import { attempt, DEFAULT_MONTH_DAYS, type Attempt } from '../../../shared/model/month.ts';
import { DEFAULT_DAY_START_HOUR, type Day } from '../../../shared/model/day.ts';
import type { EndedBy } from '../../../shared/model/settings.ts';
import { now } from '../../bridge/clock.ts';

/** What the person has decided so far on the way to their journal. */
export type Wish = {
  readonly passphrase: string;
  /** The words last shown; they stay the same while pages are turned, for they may be on paper already. */
  readonly shownWords: readonly string[] | null;
  /** Those words once confirmed; null before, and for ever when declined. */
  readonly recoveryWords: readonly string[] | null;
  readonly wantsMonth: boolean;
  readonly startDay: Day;
  readonly lengthDays: number | null;
  readonly dayStartHour: number;
  readonly endedBy: EndedBy;
  readonly firstRun: FirstRunCheck;
  /** Otherwise the answers hold for this opening only. */
  readonly keepsFirstRun: boolean;
};

export function emptyWish(today: Day): Wish {
  return {
    passphrase: '',
    shownWords: null,
    recoveryWords: null,
    wantsMonth: false,
    startDay: today,
    lengthDays: DEFAULT_MONTH_DAYS,
    dayStartHour: DEFAULT_DAY_START_HOUR,
    endedBy: null,
    firstRun: {},
    keepsFirstRun: false,
  };
}

/** What is to be kept of the answers at the beginning; null when nothing is. */
export function keptFirstRun({ firstRun, keepsFirstRun }: Wish): FirstRunCheck | null {
  return keepsFirstRun ? firstRun : null;
}

/** The month that was asked for; null when none was. */
export function attemptOf({ wantsMonth, startDay, lengthDays }: Wish): Attempt | null {
  if (!wantsMonth) return null;
  return attempt.parse({
    id: attemptId.parse(crypto.randomUUID()),
    startDay,
    lengthDays,
    createdAt: now(),
    reasons: '',
    contact: 'none',
    endedDay: null,
    planOf: null,
  });
}

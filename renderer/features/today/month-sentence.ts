import type { Day } from '../../../shared/model/day.ts';
import type { MonthStanding } from '../../../shared/logic/month-days.ts';
import { formatDaySeenFrom } from '../../words/dates.ts';
import { capitalised, inWords, ordinalInWords } from '../../words/numbers.ts';
import { todayWords } from '../../words/today.ts';

/** Where the month stands on `today`, in one sentence. */
export function monthSentence(standing: MonthStanding, today: Day): string {
  if (standing.stage === 'ahead') {
    return todayWords.monthStartsLater(formatDaySeenFrom(today, standing.startDay));
  }
  const { dayNumber, lengthDays, roomDays } = standing;
  // None yet is nothing to be told.
  const room = roomDays === 0 ? null : capitalised(inWords(roomDays));
  // One that was ended early has gone by with as many days as it had.
  if (standing.stage === 'passed') return todayWords.monthPassed(dayNumber, room);
  const length = lengthDays === null ? null : inWords(lengthDays);
  return todayWords.stateMonth(capitalised(ordinalInWords(dayNumber)), length, room);
}

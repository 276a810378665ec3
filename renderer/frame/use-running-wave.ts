import { addDays } from '../../shared/logic/calendar.ts';
import { runningWave } from '../../shared/logic/wave.ts';
import type { Urge } from '../../shared/model/month.ts';
import { now } from '../bridge/clock.ts';
import { useMonthEvents } from '../projection/journal-queries.ts';
import { useToday } from '../projection/use-today.ts';

/** The urge that is being waited out, if one is; also one begun before the night turned. */
export function useRunningWave(): Urge | undefined {
  const today = useToday();
  const events = useMonthEvents(addDays(today, -1), today);
  return events && runningWave(events, now());
}

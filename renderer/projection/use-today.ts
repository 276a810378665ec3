import { useEffect, useState } from 'react';
import { journalDay } from '../../shared/logic/journal-day.ts';
import type { Day } from '../../shared/model/day.ts';
import { now, zone } from '../bridge/clock.ts';
import { useSettings } from './journal-queries.ts';

const LOOK_EVERY_MS = 20_000;

/** The writer's day that it is now; changes by itself when theirs begins. */
export function useToday(): Day {
  const { dayStartHour } = useSettings();
  const [moment, setMoment] = useState(now);

  useEffect(() => {
    const timer = setInterval(() => setMoment(now()), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, []);

  return journalDay(moment, zone(), dayStartHour);
}

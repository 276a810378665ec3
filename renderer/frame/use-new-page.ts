import { useCallback } from 'react';
import { journalDay } from '../../shared/logic/journal-day.ts';
import type { Day, Instant } from '../../shared/model/day.ts';
import { pageId, type PageId } from '../../shared/model/ids.ts';
import { now, zone } from '../bridge/clock.ts';
import { useSettings } from '../projection/journal-queries.ts';

/** What every page has before anything is filled in. */
export type NewPage = {
  readonly id: PageId;
  readonly day: Day;
  readonly at: Instant;
  readonly zone: string;
  readonly editedAt: Instant;
};

/** Begins a page on the writer's day that it is now. It is stored once it is saved. */
export function useNewPage(): () => NewPage {
  const { dayStartHour } = useSettings();
  return useCallback(() => {
    const at = now();
    return {
      id: pageId.parse(crypto.randomUUID()),
      day: journalDay(at, zone(), dayStartHour),
      at,
      zone: zone(),
      editedAt: at,
    };
  }, [dayStartHour]);
}

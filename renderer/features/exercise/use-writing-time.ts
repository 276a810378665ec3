import { useEffect, type RefObject } from 'react';
import { beginSpan, extendSpan } from '../../../shared/logic/writing-time.ts';
import { now } from '../../bridge/clock.ts';
import { isCovered } from '../../frame/cover.ts';
import { beforeLeaving } from '../../saving/leaving.ts';
import { pageSaver } from '../../saving/savers.ts';
import type { ChangeSitting } from './use-sitting.ts';

/** What a crash can take of the time. */
const LOOK_EVERY_MS = 15_000;

/**
 * Counts the time for as long as the page is there to write on: it rests when the page is left, hidden, or the journal
 * locks, and however that came about, only what was last seen of it counts.
 */
export function useWritingTime(page: RefObject<Element | null>, change: ChangeSitting): void {
  useEffect(() => {
    change(({ spans }) => ({ spans: beginSpan(spans, now()) }));
    const goOn = () => change(({ spans }) => ({ spans: extendSpan(spans, now()) }));
    const look = () => {
      if (page.current?.checkVisibility() && !isCovered()) goOn();
    };
    const timer = setInterval(look, LOOK_EVERY_MS);
    const stopListening = beforeLeaving(() => {
      goOn();
      return pageSaver.flush();
    });
    return () => {
      clearInterval(timer);
      stopListening();
      goOn();
    };
  }, [page, change]);
}

import { useCallback, useRef, useState } from 'react';
import type { Sitting } from '../../../shared/model/page.ts';
import { now } from '../../bridge/clock.ts';
import { pageSaver } from '../../saving/savers.ts';

/** Changes a sitting from what it is at that moment, and saves it as everything typed is saved. */
export type ChangeSitting = (change: (sitting: Sitting) => Partial<Sitting>) => void;

type HeldSitting = { readonly sitting: Sitting; readonly change: ChangeSitting };

/** A sitting as it is filled in. It is stored with the first thing that is changed. */
export function useSitting(begun: Sitting): HeldSitting {
  const latest = useRef(begun);
  const [sitting, setSitting] = useState(begun);
  const change = useCallback<ChangeSitting>(
    (ask) => {
      latest.current = { ...latest.current, ...ask(latest.current), editedAt: now() };
      pageSaver.edited(begun.id, () => latest.current);
      setSitting(latest.current);
    },
    [begun.id],
  );
  return { sitting, change };
}

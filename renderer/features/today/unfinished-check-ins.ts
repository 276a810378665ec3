import { z } from 'zod';
import { checkIn } from '../../../shared/model/check-in.ts';
import type { CheckInId } from '../../../shared/model/ids.ts';
import { call } from '../../bridge/bridge.ts';
import { beforeLeaving } from '../../saving/leaving.ts';
import {
  flushForms,
  forgetForm,
  rememberForm,
  unfinishedForm,
} from '../../saving/unfinished-forms.ts';
import { checkInOf, type FilledCheckIn } from './filled-check-in.ts';

const FORM = 'check-in';

const filledCheckIn = checkIn.extend({
  mood: checkIn.shape.mood.nullable(),
  at: z.null(),
  begunAt: checkIn.shape.at,
});

/** What was begun of kept ones and not kept again yet. It outlives its form, as a new one does. */
const changing = new Map<CheckInId, FilledCheckIn>();

export function remember(filled: FilledCheckIn): void {
  if (filled.at === null) rememberForm(FORM, filled);
  else changing.set(filled.id, filled);
}

export function forget(id: CheckInId): void {
  changing.delete(id);
  if (unfinishedNew()?.id === id) forgetForm(FORM);
}

/** The check-in as it was last filled in, if it was begun and not kept. */
export function unfinishedOf(id: CheckInId): FilledCheckIn | undefined {
  return changing.get(id);
}

/** The new check-in that was begun, if one was: here, or before the journal was locked. */
export function unfinishedNew(): FilledCheckIn | undefined {
  const read = filledCheckIn.safeParse(unfinishedForm(FORM));
  return read.success ? read.data : undefined;
}

/** When the journal locks or the window goes, what says at least how the person is is kept as it stands. */
beforeLeaving(async () => {
  const filled = [...changing.values(), unfinishedNew()].filter((each) => each !== undefined);
  const checkIns = filled.flatMap((each) => checkInOf(each) ?? []);
  const results = await Promise.all(
    checkIns.map(async (each) => {
      const result = await call('checkIns.save', each);
      if (result.ok) forget(each.id);
      return result;
    }),
  );
  // What was kept with this must not be found as begun again.
  const isForgotten = await flushForms();
  return isForgotten && results.every(({ ok }) => ok);
});

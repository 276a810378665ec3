import type { CheckInId } from '../../../shared/model/ids.ts';
import { call } from '../../bridge/bridge.ts';
import { beforeLeaving } from '../../saving/leaving.ts';
import { checkInOf, type FilledCheckIn } from './filled-check-in.ts';

/** What was begun and not kept yet. It outlives its form: nothing typed is lost by looking at another screen. */
const unfinished = new Map<CheckInId, FilledCheckIn>();

export function remember(filled: FilledCheckIn): void {
  unfinished.set(filled.id, filled);
}

export function forget(id: CheckInId): void {
  unfinished.delete(id);
}

/** The check-in as it was last filled in, if it was begun and not kept. */
export function unfinishedOf(id: CheckInId): FilledCheckIn | undefined {
  return unfinished.get(id);
}

/** The new check-in that was begun, if one was. */
export function unfinishedNew(): FilledCheckIn | undefined {
  return [...unfinished.values()].find(({ at }) => at === null);
}

/** When the journal locks or the window goes, what says at least how the person is is kept as it stands. */
beforeLeaving(async () => {
  const checkIns = [...unfinished.values()].flatMap((filled) => checkInOf(filled) ?? []);
  const results = await Promise.all(checkIns.map((checkIn) => call('checkIns.save', checkIn)));
  return results.every(({ ok }) => ok);
});

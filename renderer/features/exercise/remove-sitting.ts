import type { Sitting } from '../../../shared/model/page.ts';
import { call } from '../../bridge/bridge.ts';
import { now } from '../../bridge/clock.ts';
import { offerBack } from '../../saving/removals.ts';
import { pageSaver } from '../../saving/savers.ts';
import { exerciseWords } from '../../words/exercise.ts';

/** Removes the sitting and offers it back. What was written in it is an entry of its own and stays in the journal. */
export async function removeSitting({ id }: Sitting): Promise<void> {
  await pageSaver.flush();
  const { ok } = await call('rows.remove', { kind: 'page', id, at: now() });
  if (!ok) return;
  pageSaver.forget(id);
  offerBack({
    text: exerciseWords.removed,
    restore: async () => (await call('rows.restore', { kind: 'page', id })).ok,
  });
}

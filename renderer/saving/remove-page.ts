import type { Failure } from '../../shared/failure.ts';
import type { PageId } from '../../shared/model/ids.ts';
import { call } from '../bridge/bridge.ts';
import { now } from '../bridge/clock.ts';
import { offerBack } from './removals.ts';
import { pageSaver } from './savers.ts';

/** Removes the page and offers it back, saying `text`; what went wrong, if anything did. */
export async function removePage(id: PageId, text: string): Promise<Failure | undefined> {
  // What was typed last is to come back too.
  await pageSaver.flush();
  const result = await call('rows.remove', { kind: 'page', id, at: now() });
  if (!result.ok) return result.failure;
  pageSaver.forget(id);
  offerBack({
    text,
    restore: async () => (await call('rows.restore', { kind: 'page', id })).ok,
  });
  return undefined;
}

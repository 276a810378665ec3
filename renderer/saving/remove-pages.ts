import type { Failure } from '../../shared/failure.ts';
import type { PageId } from '../../shared/model/ids.ts';
import { call } from '../bridge/bridge.ts';
import { now } from '../bridge/clock.ts';
import { offerBack } from './removals.ts';
import { pageSaver } from './savers.ts';

/** Removes the pages and offers them back, saying `text`; what went wrong, if anything did. */
export async function removePages(
  ids: readonly PageId[],
  text: string,
): Promise<Failure | undefined> {
  // What was typed last is to come back too.
  await pageSaver.flush();
  const results = await Promise.all(
    ids.map((id) => call('rows.remove', { kind: 'page', id, at: now() })),
  );
  ids.forEach((id, index) => {
    if (results[index]?.ok === true) pageSaver.forget(id);
  });
  const refused = results.find((result) => !result.ok);
  if (refused && !refused.ok) return refused.failure;
  offerBack({ text, restore: () => restorePages(ids) });
  return undefined;
}

async function restorePages(ids: readonly PageId[]): Promise<boolean> {
  const results = await Promise.all(ids.map((id) => call('rows.restore', { kind: 'page', id })));
  return results.every(({ ok }) => ok);
}

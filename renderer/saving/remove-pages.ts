import type { Failure } from '../../shared/failure.ts';
import type { PageId } from '../../shared/model/ids.ts';
import type { Page } from '../../shared/model/page.ts';
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
  const last = ids.flatMap((id, index) => (results[index]?.ok ? (pageSaver.forget(id) ?? []) : []));
  const refused = results.find((result) => !result.ok);
  if (refused && !refused.ok) return refused.failure;
  offerBack({ text, restore: () => restorePages(ids, last) });
  return undefined;
}

/** `last` is what could not be saved before they were removed: it is newer than what comes back. */
async function restorePages(ids: readonly PageId[], last: readonly Page[]): Promise<boolean> {
  const results = await Promise.all(ids.map((id) => call('rows.restore', { kind: 'page', id })));
  if (!results.every(({ ok }) => ok)) return false;
  for (const page of last) pageSaver.edited(page.id, () => page);
  return true;
}

import type { PageId } from '../../../shared/model/ids.ts';
import type { HardMomentsPage } from '../../../shared/model/path-pages.ts';
import type { NewPage } from '../../frame/use-new-page.ts';
import { pageSaver } from '../../saving/savers.ts';

/** A plan that was begun and is not in the projection yet: going away before that must not begin a second one. */
let begun: NewPage | undefined;

/** The plan as it was last typed, stored or on its way. */
export function lastTyped(stored: readonly HardMomentsPage[]): HardMomentsPage | undefined {
  const newest = stored.at(-1);
  const id = newest?.id ?? begun?.id;
  const unsaved = id === undefined ? undefined : pageSaver.unsaved(id);
  return unsaved?.kind === 'hard-moments' ? unsaved : newest;
}

/** The page that a plan is written on: the one there is, or one that is begun now. */
export function planPage(
  stored: readonly HardMomentsPage[],
  newPage: () => NewPage,
): HardMomentsPage {
  const plan = lastTyped(stored);
  if (plan) return plan;
  begun ??= newPage();
  return { ...begun, kind: 'hard-moments', boxes: {} };
}

/** It was removed: the next one is another page. */
export function planRemoved(id: PageId): void {
  if (begun?.id === id) begun = undefined;
}

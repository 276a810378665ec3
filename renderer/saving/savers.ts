import type { EntryDraft } from '../../shared/model/entry.ts';
import type { EntryId, PageId } from '../../shared/model/ids.ts';
import type { Page } from '../../shared/model/page.ts';
import { call } from '../bridge/bridge.ts';
import { Saver } from './saver.ts';

/** Saves every entry as it is typed. It outlives every screen. */
export const entrySaver = new Saver<EntryId, EntryDraft>((draft) => call('entries.save', draft));

/** Saves every page as it is filled in. It outlives every screen. */
export const pageSaver = new Saver<PageId, Page>((page) => call('pages.save', page));

/** Saves all that was typed and is not on disk yet; whether all of it is then. */
export async function flushSavers(): Promise<boolean> {
  const outcomes = await Promise.all([entrySaver.flush(), pageSaver.flush()]);
  return outcomes.every(Boolean);
}

import type { StepId } from '../../shared/content/steps/step-ids.ts';
import type { DayRange } from '../../shared/logic/present-month.ts';
import type { EntryDraft } from '../../shared/model/entry.ts';
import type { EntryId } from '../../shared/model/ids.ts';

/** What the journal screen has open: an entry that is stored, or one that was just begun. */
export type OpenEntry =
  | { readonly kind: 'stored'; readonly id: EntryId }
  | { readonly kind: 'begun'; readonly draft: EntryDraft };

/** What the month screen is asked to begin with: a fresh month, or another plan for the present one. */
export type MonthAsk = 'fresh' | 'plan';

/** What of the Path is shown: its map without this, one step and perhaps a worksheet of it, or where one decides. */
export type PathPage =
  | { readonly page: 'step'; readonly step: StepId; readonly worksheet?: string }
  | { readonly page: 'decision' };

/** Where in the journal the person is. */
export type Place =
  /** `checkIn` changes with each wish for a new check-in. */
  | { readonly screen: 'today'; readonly checkIn?: number }
  | { readonly screen: 'journal'; readonly open: OpenEntry | null }
  | { readonly screen: 'month'; readonly ask?: MonthAsk }
  | { readonly screen: 'exercise' }
  | { readonly screen: 'strengths' }
  | { readonly screen: 'weekly' }
  | { readonly screen: 'path'; readonly at?: PathPage }
  | { readonly screen: 'insights' }
  /** `of` are the days whose charts are wanted on paper. */
  | { readonly screen: 'summary'; readonly of?: DayRange }
  | { readonly screen: 'help' }
  | { readonly screen: 'settings' };

export type ScreenName = Place['screen'];

/** The screen of the rail that a screen belongs to: the week's page is reached from Month. */
export function railNameOf(screen: ScreenName): Exclude<ScreenName, 'weekly'> {
  return screen === 'weekly' ? 'month' : screen;
}

export function placeOf(screen: ScreenName): Place {
  return screen === 'journal' ? { screen, open: null } : { screen };
}

/** The id of an open entry, stored or begun. */
export function idOf(open: OpenEntry): EntryId {
  return open.kind === 'stored' ? open.id : open.draft.id;
}

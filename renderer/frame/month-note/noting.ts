import type { Day } from '../../../shared/model/day.ts';

/** What the person wants to note: an urge at once, or anything, of today or of the day they look at. */
export type Noting = { readonly what: 'anything' | 'urge'; readonly day?: Day };

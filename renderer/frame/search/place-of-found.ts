import type { Found } from '../../../shared/model/found.ts';
import type { Place } from '../place.ts';

type FoundPage = Extract<Found, { readonly kind: 'page' }>;

/** Where what was found is shown. */
export function placeOfFound(found: Found): Place {
  switch (found.kind) {
    case 'entry':
      return { screen: 'journal', open: { kind: 'stored', id: found.id } };
    case 'page':
      return placeOfPage(found);
    case 'event':
      return { screen: 'month' };
  }
}

function placeOfPage({ pageKind, sheet }: FoundPage): Place {
  switch (pageKind) {
    case 'sitting':
      return { screen: 'exercise' };
    case 'moment':
    case 'new-use':
      return { screen: 'strengths' };
    case 'weekly':
      return { screen: 'weekly' };
    case 'worksheet':
      return sheet ? { screen: 'path', at: { page: 'step', ...sheet } } : { screen: 'path' };
    case 'decision':
      return { screen: 'path', at: { page: 'decision' } };
    case 'hard-moments':
    case 'own-number':
      return { screen: 'help' };
  }
}

import type { PathPage, Place } from '../../frame/place.ts';
import { useFlags, usePages } from '../../projection/journal-queries.ts';
import { DecisionPage } from './decision-page.tsx';
import { PathMap } from './path-map.tsx';
import { StepPage } from './step-page.tsx';
import { useSheetPages } from './use-sheet-pages.ts';

type PathScreenProps = { readonly at?: PathPage; readonly onGo: (place: Place) => void };

/**
 * The Path: its map, one step, or the page where one decides. Until the flags are known nothing is shown, and whatever
 * is shown asks them each time it is drawn: no way into a step goes past its gate.
 */
export function PathScreen({ at, onGo }: PathScreenProps) {
  const flags = useFlags();
  const pages = useSheetPages();
  const states = usePages('step-state');
  if (!flags || !pages || !states) return null;
  if (at === undefined) return <PathMap {...{ flags, pages, states, onGo }} />;
  if (at.page === 'decision') return <DecisionPage {...{ flags, pages, onGo }} />;
  return <StepPage key={at.step} {...{ at, flags, pages, states, onGo }} />;
}

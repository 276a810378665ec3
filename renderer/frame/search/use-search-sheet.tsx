import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { Place } from '../place.ts';
import { useKeys } from '../use-keys.ts';

const SearchSheet = lazy(() =>
  import('./search-sheet.tsx').then(({ SearchSheet: component }) => ({ default: component })),
);

/** The search, one key away from everywhere in the open journal. While the journal is hidden it is gone, and its words. */
export function useSearchSheet(
  isHidden: boolean,
  onGo: (place: Place) => void,
): { readonly open: () => void; readonly sheet: ReactNode } {
  const [isOpen, setIsOpen] = useState(false);
  const open = () => setIsOpen(true);
  useKeys({ 'Ctrl+Shift+f': open });
  if (isOpen && isHidden) setIsOpen(false);
  const sheet = isOpen ? (
    <Suspense fallback={null}>
      <SearchSheet onClose={() => setIsOpen(false)} onGo={onGo} />
    </Suspense>
  ) : null;
  return { open, sheet };
}

import { useMemo } from 'react';
import type { SheetPage } from '../../../shared/logic/worksheet-pages.ts';
import { usePages } from '../../projection/journal-queries.ts';

/** Everything that was filled into worksheets, oldest first; undefined until it is there. */
export function useSheetPages(): readonly SheetPage[] | undefined {
  const worksheets = usePages('worksheet');
  const weekly = usePages('weekly');
  return useMemo(() => worksheets && weekly && [...worksheets, ...weekly], [worksheets, weekly]);
}

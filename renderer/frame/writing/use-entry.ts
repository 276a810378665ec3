import { useEffect, useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import type { EntryDraft } from '../../../shared/model/entry.ts';
import { call } from '../../bridge/bridge.ts';
import { idOf, type OpenEntry } from '../place.ts';
import { entrySaver } from '../../saving/savers.ts';

export type LoadedEntry =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly draft: EntryDraft }
  | { readonly status: 'failed'; readonly failure: Failure };

/** The entry as last typed, whether or not that is on disk already. Ask with one entry only: use a React `key`. */
export function useEntry(open: OpenEntry): LoadedEntry {
  const [loaded, setLoaded] = useState<LoadedEntry>(() => {
    const known =
      entrySaver.unsaved(idOf(open)) ?? (open.kind === 'begun' ? open.draft : undefined);
    return known ? { status: 'ready', draft: known } : { status: 'loading' };
  });
  const id = idOf(open);
  const isLoading = loaded.status === 'loading';

  useEffect(() => {
    if (!isLoading) return undefined;
    let isWanted = true;
    void call('entries.open', { id }).then((result) => {
      if (!isWanted) return;
      setLoaded(
        result.ok
          ? { status: 'ready', draft: result.value }
          : { status: 'failed', failure: result.failure },
      );
    });
    return () => {
      isWanted = false;
    };
  }, [id, isLoading]);

  return loaded;
}

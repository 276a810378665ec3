import { useEffect, useMemo, useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import type { EntryDraft, EntrySummary } from '../../../shared/model/entry.ts';
import type { Result } from '../../../shared/result.ts';
import { call } from '../../bridge/bridge.ts';

export type EntryBodies =
  | { readonly status: 'opening' }
  | { readonly status: 'open'; readonly entries: readonly EntryDraft[] }
  | { readonly status: 'failed'; readonly failure: Failure };

type Opened = ReadonlyMap<string, Result<EntryDraft>>;

/**
 * The whole text of `chosen`, in their order, opened one after another and only when chosen. Held while the screen is
 * there. An entry that was changed is opened again; one removed meanwhile is left out.
 */
export function useEntryBodies(chosen: readonly EntrySummary[]): EntryBodies {
  const [opened, setOpened] = useState<Opened>(new Map());
  const missing = chosen.find((entry) => !opened.has(stateOf(entry)));

  useEffect(() => {
    if (!missing) return undefined;
    let wanted = true;
    void call('entries.open', { id: missing.id }).then((result) => {
      if (wanted) setOpened((known) => new Map(known).set(stateOf(missing), result));
    });
    return () => {
      wanted = false;
    };
  }, [missing]);

  return useMemo(() => bodiesOf(chosen, opened), [chosen, opened]);
}

function bodiesOf(chosen: readonly EntrySummary[], opened: Opened): EntryBodies {
  const results = chosen.flatMap((entry) => opened.get(stateOf(entry)) ?? []);
  if (results.length < chosen.length) return { status: 'opening' };
  const entries: EntryDraft[] = [];
  for (const result of results) {
    if (result.ok) entries.push(result.value);
    else if (result.failure.code !== 'entry/missing') {
      return { status: 'failed', failure: result.failure };
    }
  }
  return { status: 'open', entries };
}

function stateOf({ id, editedAt }: EntrySummary): string {
  return `${id} ${editedAt}`;
}

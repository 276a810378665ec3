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

  useEffect(() => {
    const missing = chosen.filter((entry) => !opened.has(stateOf(entry)));
    if (missing.length === 0) return undefined;
    let isWanted = true;
    // All at once, also what was opened before the wish changed: the screen is not drawn anew for each of a year.
    void openAll(missing, () => isWanted).then((found) => {
      setOpened((known) => new Map([...known, ...found]));
    });
    return () => {
      isWanted = false;
    };
  }, [chosen, opened]);

  return useMemo(() => bodiesOf(chosen, opened), [chosen, opened]);
}

/** As many of `entries` as are opened while they are wanted. */
async function openAll(entries: readonly EntrySummary[], isWanted: () => boolean): Promise<Opened> {
  const found = new Map<string, Result<EntryDraft>>();
  for (const entry of entries) {
    if (!isWanted()) break;
    found.set(stateOf(entry), await call('entries.open', { id: entry.id }));
  }
  return found;
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

import { useEffect, useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import type { Found } from '../../../shared/model/found.ts';
import type { Result } from '../../../shared/result.ts';
import { call } from '../../bridge/bridge.ts';
import { useFlags } from '../../projection/journal-queries.ts';

/** More than anyone reads; one more word leaves fewer. */
const MOST_SHOWN = 50;

/** What a search has come to. While the next answer is on its way the last one stays, and is not `isAnswer`. */
export type Search =
  | { readonly status: 'nothing-sought' }
  | { readonly status: 'failed'; readonly failure: Failure }
  | {
      readonly status: 'found';
      readonly found: readonly Found[];
      readonly isAnswer: boolean;
      /** Whether there may be more. */
      readonly isFull: boolean;
    };

type Answer = { readonly text: string; readonly result: Result<{ readonly found: Found[] }> };

/** Everything with the words of `text` in it, sought anew with every letter; nothing that a gate has put away. */
export function useSearch(text: string): Search {
  const flags = useFlags();
  const [answer, setAnswer] = useState<Answer>();
  const sought = text.trim();

  useEffect(() => {
    if (sought === '' || flags === undefined) return undefined;
    let isWanted = true;
    void call('search.find', { text: sought, limit: MOST_SHOWN, flags }).then((result) => {
      if (isWanted) setAnswer({ text: sought, result });
    });
    return () => {
      isWanted = false;
    };
  }, [sought, flags]);

  if (sought === '' || answer === undefined) return { status: 'nothing-sought' };
  if (!answer.result.ok) return { status: 'failed', failure: answer.result.failure };
  const { found } = answer.result.value;
  const isFull = found.length === MOST_SHOWN;
  return { status: 'found', found, isAnswer: answer.text === sought, isFull };
}

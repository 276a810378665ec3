import { useCallback, useEffect, useState } from 'react';
import type { Failure } from '../../shared/failure.ts';
import type { Output } from '../../shared/ipc/contract.ts';
import type { Result } from '../../shared/result.ts';
import { call } from '../bridge/bridge.ts';

/** What the vault answered last; the earlier answer stays while it is asked again. */
export type Answer<T> =
  | { readonly status: 'asking' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly failure: Failure };

type Asked<T> = { readonly answer: Answer<T>; readonly askAgain: () => void };

/** What opens the journal, and when it was opened. */
export function useCare(): Asked<Output<'vault.care'>> {
  return useAnswer(askCare);
}

/** The backups there are, and where else they are kept. */
export function useBackups(): Asked<Output<'backups.list'>> {
  return useAnswer(askBackups);
}

const askCare = () => call('vault.care', {});
const askBackups = () => call('backups.list', {});

function useAnswer<T>(ask: () => Promise<Result<T>>): Asked<T> {
  const [answer, setAnswer] = useState<Answer<T>>({ status: 'asking' });
  const askAgain = useCallback(
    () =>
      void ask().then((result) => {
        if (result.ok) setAnswer({ status: 'ready', value: result.value });
        else setAnswer({ status: 'failed', failure: result.failure });
      }),
    [ask],
  );
  useEffect(askAgain, [askAgain]);
  return { answer, askAgain };
}

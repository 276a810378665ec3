import { useEffect, useState } from 'react';
import type { Failure } from '../../shared/failure.ts';
import type { MoreFound } from '../../shared/ipc/vault-commands.ts';
import { call } from '../bridge/bridge.ts';

/** How far it is with what more can be read of the files as they were found; `more` is null where there are none. */
export type Finding =
  | { readonly at: 'looking' }
  | { readonly at: 'found'; readonly more: MoreFound | null }
  | { readonly at: 'putting-back' }
  | { readonly at: 'back'; readonly more: MoreFound }
  | { readonly at: 'failed'; readonly failure: Failure };

type Found = { readonly finding: Finding; readonly putBack: () => Promise<void> };

/** Looks, as soon as it is shown, and puts back what was found. `onPutBack` is called when that is on disk. */
export function useMoreFound(onPutBack: () => void): Found {
  const [finding, setFinding] = useState<Finding>({ at: 'looking' });
  useEffect(() => {
    void call('vault.lookForMore', {}).then((result) =>
      setFinding(
        result.ok
          ? { at: 'found', more: result.value.more }
          : { at: 'failed', failure: result.failure },
      ),
    );
  }, []);

  const putBack = async () => {
    setFinding({ at: 'putting-back' });
    const result = await call('vault.putBack', {});
    if (!result.ok) return setFinding({ at: 'failed', failure: result.failure });
    const { more } = result.value;
    setFinding(more ? { at: 'back', more } : { at: 'found', more });
    onPutBack();
  };
  return { finding, putBack };
}

import { useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import type { Attempt } from '../../../shared/model/month.ts';
import { call } from '../../bridge/bridge.ts';
import { now } from '../../bridge/clock.ts';
import { useIsReadOnly } from '../../frame/read-only.tsx';
import { offerBack } from '../../saving/removals.ts';
import { Button } from '../../ui/button.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { failureSentence } from '../../words/failures.ts';
import { monthWords } from '../../words/month.ts';

/** Removes the month, or the plan that changed it, and offers it back. What was noted on its days stays. */
export function RemoveMonth({ attempt: { id } }: { readonly attempt: Attempt }) {
  const isReadOnly = useIsReadOnly();
  const [failure, setFailure] = useState<Failure>();
  const remove = async () => {
    const result = await call('rows.remove', { kind: 'attempt', id, at: now() });
    setFailure(result.ok ? undefined : result.failure);
    if (!result.ok) return;
    offerBack({
      text: monthWords.monthRemoved,
      restore: async () => (await call('rows.restore', { kind: 'attempt', id })).ok,
    });
  };
  if (isReadOnly) return null;
  return (
    <>
      <Button kind="quiet" onPress={() => void remove()}>
        {monthWords.removeMonth}
      </Button>
      {failure === undefined ? null : (
        <Sentence kind="trouble">{failureSentence(failure)}</Sentence>
      )}
    </>
  );
}

import { useState } from 'react';
import type { StepId } from '../../../shared/content/steps/step-ids.ts';
import type { Failure } from '../../../shared/failure.ts';
import { stateOf } from '../../../shared/logic/path-standing.ts';
import type { StepState } from '../../../shared/model/path-pages.ts';
import { call } from '../../bridge/bridge.ts';
import { now } from '../../bridge/clock.ts';
import { useNewPage } from '../../frame/use-new-page.ts';
import { Choice } from '../../ui/choice.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { failureSentence } from '../../words/failures.ts';
import { pathWords } from '../../words/path.ts';

const STATES = ['open', 'begun', 'set-aside', 'done-for-now'] as const;

type StateControlProps = { readonly step: StepId; readonly states: readonly StepState[] };

/** Where the person says they stand with a step. Only they ever say so. */
export function StateControl({ step, states }: StateControlProps) {
  const newPage = useNewPage();
  const [failure, setFailure] = useState<Failure>();
  const say = async (state: StepState['state']) => {
    const kept = states.findLast((each) => each.step === step);
    const base = kept ?? { ...newPage(), kind: 'step-state' as const, step };
    const result = await call('pages.save', { ...base, state, editedAt: now() });
    setFailure(result.ok ? undefined : result.failure);
  };
  return (
    <div>
      <Choice
        label={pathWords.stateLabel}
        options={STATES.map((value) => ({ value, text: pathWords.states[value] }))}
        value={stateOf(states, step)}
        onChange={(state) => void say(state)}
      />
      {failure === undefined ? null : (
        <Sentence kind="trouble">{failureSentence(failure)}</Sentence>
      )}
    </div>
  );
}

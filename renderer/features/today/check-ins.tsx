import { useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import { checkInId } from '../../../shared/model/ids.ts';
import type { CheckIn } from '../../../shared/model/check-in.ts';
import type { Day } from '../../../shared/model/day.ts';
import { call } from '../../bridge/bridge.ts';
import { now } from '../../bridge/clock.ts';
import { useCheckIns } from '../../projection/journal-queries.ts';
import { Button } from '../../ui/button.tsx';
import { offerBack } from '../../saving/removals.ts';
import { Sentence } from '../../ui/sentence.tsx';
import { failureSentence } from '../../words/failures.ts';
import { todayWords } from '../../words/today.ts';
import { CheckInForm } from './check-in-form.tsx';
import { CheckInLine } from './check-in-line.tsx';
import { forget, unfinishedNew, unfinishedOf } from './unfinished-check-ins.ts';

type CheckInsProps = {
  readonly today: Day;
  /** Whether a new one was asked for by key. */
  readonly isWanted: boolean;
};

/** What is being filled in: a new check-in, one that is kept already, or none. */
type Filling =
  | { readonly kind: 'new'; readonly key: string }
  | { readonly kind: 'kept'; readonly checkIn: CheckIn }
  | { readonly kind: 'none' };

/** Tonight's check-ins: what was kept, and the form for the next one. */
export function CheckIns({ today, isWanted }: CheckInsProps) {
  const kept = useCheckIns(today, today);
  const [filling, setFilling] = useState<Filling | undefined>(() =>
    isWanted ? freshOne() : undefined,
  );
  const [failure, setFailure] = useState<Failure>();
  const shown = filling ?? leftBehind(kept ?? []);

  const remove = async ({ id }: CheckIn) => {
    const result = await call('rows.remove', { kind: 'check-in', id, at: now() });
    setFailure(result.ok ? undefined : result.failure);
    if (!result.ok) return;
    forget(id);
    offerBack({
      text: todayWords.removed,
      restore: async () => (await call('rows.restore', { kind: 'check-in', id })).ok,
    });
  };

  if (!kept) return null;
  return (
    <>
      {kept
        .filter(({ id }) => shown.kind !== 'kept' || id !== shown.checkIn.id)
        .map((checkIn) => (
          <CheckInLine
            key={checkIn.id}
            checkIn={checkIn}
            onChange={() => setFilling({ kind: 'kept', checkIn })}
            onRemove={() => void remove(checkIn)}
          />
        ))}
      {shown.kind === 'none' ? (
        <div>
          <Button kind="quiet" onPress={() => setFilling(freshOne())}>
            {todayWords.again}
          </Button>
        </div>
      ) : (
        <CheckInForm
          key={shown.kind === 'new' ? shown.key : shown.checkIn.id}
          today={today}
          isAskedFor={filling !== undefined}
          {...(shown.kind === 'kept' ? { kept: shown.checkIn } : {})}
          onDone={() => setFilling({ kind: 'none' })}
        />
      )}
      {failure === undefined ? null : (
        <Sentence kind="trouble">{failureSentence(failure)}</Sentence>
      )}
    </>
  );
}

/** What was being filled in when the screen was left; on an evening without a check-in, a new one. */
function leftBehind(kept: readonly CheckIn[]): Filling {
  const changing = kept.find(({ id }) => unfinishedOf(id));
  if (changing) return { kind: 'kept', checkIn: changing };
  return unfinishedNew() || kept.length === 0 ? aNewOne : { kind: 'none' };
}

const aNewOne: Filling = { kind: 'new', key: 'first' };

function freshOne(): Filling {
  return { kind: 'new', key: checkInId.parse(crypto.randomUUID()) };
}

import { useCallback, useState } from 'react';
import { checkInId } from '../../../shared/model/ids.ts';
import type { CheckIn } from '../../../shared/model/check-in.ts';
import type { Day } from '../../../shared/model/day.ts';
import { call } from '../../bridge/bridge.ts';
import { now } from '../../bridge/clock.ts';
import { useCheckIns } from '../../projection/journal-queries.ts';
import { Button } from '../../ui/button.tsx';
import { UndoBar } from '../../ui/undo-bar.tsx';
import { todayWords } from '../../words/today.ts';
import { CheckInForm } from './check-in-form.tsx';
import { CheckInLine } from './check-in-line.tsx';

type CheckInsProps = { readonly today: Day };

/** What is being filled in: a new check-in, one that is kept already, or none. */
type Filling =
  | { readonly kind: 'new'; readonly key: string }
  | { readonly kind: 'kept'; readonly checkIn: CheckIn }
  | { readonly kind: 'none' };

/** Tonight's check-ins: what was kept, and the form for the next one. */
export function CheckIns({ today }: CheckInsProps) {
  const kept = useCheckIns(today, today);
  const [filling, setFilling] = useState<Filling>();
  const [removed, setRemoved] = useState<CheckIn>();
  const shown: Filling = filling ?? (kept?.length === 0 ? aNewOne : { kind: 'none' });

  const remove = async (checkIn: CheckIn) => {
    const result = await call('checkIns.remove', { id: checkIn.id, at: now() });
    if (result.ok) setRemoved(checkIn);
  };
  const forgetRemoved = useCallback(() => setRemoved(undefined), []);
  const restore = async () => {
    if (removed) await call('checkIns.restore', { id: removed.id });
    setRemoved(undefined);
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
          {...(shown.kind === 'kept' ? { kept: shown.checkIn } : {})}
          onDone={() => setFilling({ kind: 'none' })}
        />
      )}
      {removed === undefined ? null : (
        <UndoBar text={todayWords.removed} onUndo={() => void restore()} onGone={forgetRemoved} />
      )}
    </>
  );
}

const aNewOne: Filling = { kind: 'new', key: 'first' };

function freshOne(): Filling {
  return { kind: 'new', key: checkInId.parse(crypto.randomUUID()) };
}

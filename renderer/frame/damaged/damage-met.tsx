import { useEffect, useState } from 'react';
import { call, onDamageMet } from '../../bridge/bridge.ts';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/card.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { damageWords } from '../../words/damage.ts';
import { useIsReadOnly } from '../read-only.tsx';

type DamageMetProps = {
  /** It is to be looked at later; until then the journal can only be read. */
  readonly onLater: () => void;
};

/**
 * Says once that part of the open journal cannot be read, and leads to where all of it is looked at: the next unlock.
 * Nothing where the person knows it already.
 */
export function DamageMet({ onLater }: DamageMetProps) {
  const isReadOnly = useIsReadOnly();
  const [isMet, setIsMet] = useState(false);
  useEffect(() => onDamageMet(() => setIsMet(true)), []);
  return (
    <Sheet title={damageWords.title} isOpen={isMet && !isReadOnly}>
      <p>{damageWords.met}</p>
      <Row>
        <Button onPress={() => void call('app.lock', {})}>{damageWords.lockAndLook}</Button>
        <Button kind="quiet" onPress={onLater}>
          {damageWords.later}
        </Button>
      </Row>
    </Sheet>
  );
}

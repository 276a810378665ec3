import { useEffect, useState } from 'react';
import { call, onDamageMet } from '../../bridge/bridge.ts';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/card.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { damageWords } from '../../words/damage.ts';
import { useIsReadOnly } from '../read-only.tsx';

/**
 * Says once that part of the open journal cannot be read, and leads to where all of it is looked at: the next unlock.
 * Nothing where the person knows it already.
 */
export function DamageMet() {
  const isReadOnly = useIsReadOnly();
  const [said, setSaid] = useState<'nothing' | 'now' | 'before'>('nothing');
  useEffect(() => onDamageMet(() => setSaid((known) => (known === 'nothing' ? 'now' : known))), []);
  return (
    <Sheet title={damageWords.title} isOpen={said === 'now' && !isReadOnly}>
      <p>{damageWords.met}</p>
      <Row>
        <Button onPress={() => void call('app.lock', {})}>{damageWords.lockAndLook}</Button>
        <Button kind="quiet" onPress={() => setSaid('before')}>
          {damageWords.later}
        </Button>
      </Row>
    </Sheet>
  );
}

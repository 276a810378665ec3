import { useState } from 'react';
import { addDays } from '../../../../shared/logic/calendar.ts';
import { canSealUntil } from '../../../../shared/logic/letters.ts';
import type { EntryId } from '../../../../shared/model/ids.ts';
import { call } from '../../../bridge/bridge.ts';
import { useToday } from '../../../projection/use-today.ts';
import { entrySaver } from '../../../saving/savers.ts';
import { Button } from '../../../ui/button.tsx';
import { Row } from '../../../ui/card.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { Sentence } from '../../../ui/sentence.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { failureSentence } from '../../../words/failures.ts';
import { letterWords } from '../../../words/letters.ts';

/** What is put into the field at first; the person's own day is what counts. */
const DAYS_OFFERED = 30;

type SealSheetProps = {
  readonly id: EntryId;
  readonly onClose: () => void;
  readonly onSealed: () => void;
};

/** Asks until when a letter is to stay closed, and seals it with its last words saved. */
export function SealSheet({ id, onClose, onSealed }: SealSheetProps) {
  const today = useToday();
  const [until, setUntil] = useState(() => addDays(today, DAYS_OFFERED));
  const [trouble, setTrouble] = useState<string>();

  const seal = async () => {
    if (!canSealUntil(until, today)) return setTrouble(letterWords.sealTooEarly);
    await entrySaver.flush();
    if (entrySaver.unsaved(id)) return setTrouble(letterWords.notSaved);
    const result = await call('letters.seal', { id, until });
    if (!result.ok) return setTrouble(failureSentence(result.failure));
    onSealed();
  };

  return (
    <Sheet title={letterWords.sealTitle} isOpen onClose={onClose}>
      <p>{letterWords.sealText}</p>
      <DayField
        label={letterWords.sealUntil}
        value={until}
        autoFocus
        onChange={(day) => {
          setUntil(day);
          setTrouble(undefined);
        }}
      />
      {trouble === undefined ? null : <Sentence kind="trouble">{trouble}</Sentence>}
      <Row>
        <Button onPress={() => void seal()}>{letterWords.seal}</Button>
        <Button kind="quiet" onPress={onClose}>
          {letterWords.leave}
        </Button>
      </Row>
    </Sheet>
  );
}

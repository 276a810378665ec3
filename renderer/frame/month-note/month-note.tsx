import { useToday } from '../../projection/use-today.ts';
import type { Place } from '../place.ts';
import type { NextStep } from './next-step.ts';
import { NoteSheet } from './note-sheet.tsx';
import type { Noting } from './noting.ts';

type MonthNoteProps = {
  readonly noting: Noting;
  readonly onDone: () => void;
  readonly onGo: (place: Place) => void;
};

/** The sheet on which something is noted, over whatever screen is shown. */
export function MonthNote({ noting, onDone, onGo }: MonthNoteProps) {
  const today = useToday();
  const goTo = (place: Place) => {
    onDone();
    onGo(place);
  };
  const next = (step: NextStep) =>
    step === 'continue' ? onDone() : goTo({ screen: 'month', ask: step });
  return (
    <NoteSheet
      today={today}
      day={noting.day ?? today}
      isUrge={noting.what === 'urge'}
      onClose={onDone}
      onWait={() => goTo({ screen: 'month' })}
      onNext={next}
    />
  );
}

import { useState } from 'react';
import {
  askingWhyNote,
  beforeStarting,
  endedByNotes,
  gentleNote,
  pauseNote,
  saferNote,
  saferStanding,
} from '../../../shared/content/exercise.ts';
import { daysBetween } from '../../../shared/logic/calendar.ts';
import { nextNumber, type Round } from '../../../shared/logic/exercise-rounds.ts';
import type { Day } from '../../../shared/model/day.ts';
import { useFirstRunAdvice } from '../../projection/journal-queries.ts';
import { useToday } from '../../projection/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Reading, Row } from '../../ui/card.tsx';
import { formatDay } from '../../words/dates.ts';
import { exerciseWords } from '../../words/exercise.ts';
import styles from './exercise.module.css';
import type { ExerciseSettings } from './begin-sitting.ts';

type BeginCardProps = {
  /** The newest round, whole or not. */
  readonly round: Round | undefined;
  readonly isPauseKinder: boolean;
  readonly settings: ExerciseSettings;
  /** The next sitting of the given round is begun, or the first of another one. */
  readonly onBegin: (round: Round | undefined) => void;
};

/** What to know before a sitting, and its beginning. A round that is whole is left in peace until another is wanted. */
export function BeginCard({ round, isPauseKinder, settings, onBegin }: BeginCardProps) {
  const [isAnother, setIsAnother] = useState(false);
  const { beginsGently } = useFirstRunAdvice();
  const number = isAnother ? 1 : nextNumber(round);

  if (number === undefined) {
    return (
      <div className={styles.present}>
        {isPauseKinder ? <PauseCard /> : null}
        <Row>
          <Button kind="plain" onPress={() => setIsAnother(true)}>
            {exerciseWords.beginAgain}
          </Button>
        </Row>
      </div>
    );
  }
  const title = number === 1 && round ? exerciseWords.again : exerciseWords.nextTitle(number);
  const going = isAnother ? undefined : round;
  return (
    <div className={styles.present}>
      {isPauseKinder ? <PauseCard /> : null}
      <Card label={title}>
        <h2 className={styles.heading}>{title}</h2>
        {going === undefined ? null : <WhereItStands round={going} />}
        {notesFor(settings, beginsGently).map((note) => (
          <Reading key={note}>{note}</Reading>
        ))}
        <Row>
          <Button
            kind={isPauseKinder || beginsGently ? 'plain' : 'main'}
            onPress={() => onBegin(going)}
          >
            {exerciseWords.begin}
          </Button>
          {isAnother ? (
            <Button kind="quiet" onPress={() => setIsAnother(false)}>
              {exerciseWords.leave}
            </Button>
          ) : null}
          {going === undefined ? null : (
            <Button kind="quiet" onPress={() => setIsAnother(true)}>
              {exerciseWords.freshRound}
            </Button>
          )}
        </Row>
      </Card>
    </div>
  );
}

function PauseCard() {
  return (
    <Card label={exerciseWords.pauseTitle}>
      <h2 className={styles.heading}>{exerciseWords.pauseTitle}</h2>
      <Reading>{pauseNote}</Reading>
    </Card>
  );
}

/** When the last sitting was, and what the days are so far: told, never asked for. */
function WhereItStands({ round: { sittings } }: { readonly round: Round }) {
  const today = useToday();
  const last = sittings.at(-1);
  if (!last) return null;
  const ago = daysBetween(last.day, today);
  const when = exerciseWords.lastWas(last.number, formatDay(last.day));
  return (
    <p className={styles.soft}>
      {ago < 0 ? when : `${when}, ${exerciseWords.daysAgo(ago)}`}.{' '}
      {daysSentence(
        sittings.map(({ day }) => day),
        today,
      )}
    </p>
  );
}

function daysSentence(days: readonly Day[], today: Day): string {
  const all = [...days, today];
  const steps = days.map((day, index) => daysBetween(day, all[index + 1] ?? today));
  if (steps.at(-1) === 0) return exerciseWords.sameDay;
  return steps.every((step) => step === 1) ? exerciseWords.nextInRow : exerciseWords.ownDays;
}

function notesFor({ flags, endedBy }: ExerciseSettings, beginsGently: boolean): readonly string[] {
  const first = beginsGently ? [gentleNote] : [];
  if (flags.unsafe) return [...first, saferNote, saferStanding];
  const note = endedBy === null || endedBy === 'unclear' ? undefined : endedByNotes[endedBy];
  return [
    ...first,
    ...beforeStarting,
    ...(beginsGently ? [] : [askingWhyNote]),
    ...(note === undefined ? [] : [note]),
  ];
}

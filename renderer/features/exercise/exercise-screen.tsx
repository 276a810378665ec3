import { useState } from 'react';
import {
  closedSitting,
  exerciseRounds,
  isPauseKinder,
  nextNumber,
  openSitting,
  type Round,
} from '../../../shared/logic/exercise-rounds.ts';
import type { EntryId } from '../../../shared/model/ids.ts';
import type { Flags } from '../../../shared/logic/flags.ts';
import type { Sitting } from '../../../shared/model/page.ts';
import { now } from '../../bridge/clock.ts';
import { useIsReadOnly } from '../../frame/read-only.tsx';
import { useFlags, usePages, useSettings } from '../../projection/journal-queries.ts';
import { pageSaver } from '../../saving/savers.ts';
import { Screen } from '../../ui/screen.tsx';
import { exerciseWords } from '../../words/exercise.ts';
import { BeginCard } from './begin-card.tsx';
import { beginSitting, type ExerciseSettings } from './begin-sitting.ts';
import { EarlierRounds } from './earlier-rounds.tsx';
import styles from './exercise.module.css';
import { OpenCard } from './open-card.tsx';
import { RoundCard } from './round-card.tsx';
import { SittingFlow } from './sitting-flow.tsx';

type ExerciseScreenProps = {
  /** What was written in a sitting is to be read in the journal. */
  readonly onRead: (entry: EntryId) => void;
};

/** The exercise of three sittings: where it stands, the sitting that comes next, and every round there was. */
export function ExerciseScreen({ onRead }: ExerciseScreenProps) {
  const stored = usePages('sitting');
  const flags = useFlags();
  const [doing, setDoing] = useState<Sitting>();
  const [left, setLeft] = useState<Sitting>();

  const done = (sitting: Sitting) => {
    setLeft(sitting);
    setDoing(undefined);
  };
  if (doing) return <SittingFlow key={doing.id} begun={doing} onDone={done} />;
  // Nothing is offered before it is known what it has to go by.
  if (!stored || !flags) return null;
  return (
    <Overview sittings={asLastSeen(stored, left)} flags={flags} onDo={setDoing} onRead={onRead} />
  );
}

type OverviewProps = ExerciseScreenProps & {
  /** Every sitting there is, the oldest first. */
  readonly sittings: readonly Sitting[];
  readonly flags: Flags;
  readonly onDo: (sitting: Sitting) => void;
};

function Overview({ sittings, flags, onDo, onRead }: OverviewProps) {
  const isReadOnly = useIsReadOnly();
  const settings = { ...useSettings(), flags };
  const rounds = exerciseRounds(sittings);
  const last = rounds.at(-1);
  const isWide = rounds.some(({ standing }) => standing !== 'under-way');
  const isWhole = last !== undefined && last.standing !== 'under-way';
  const begin = (round: Round | undefined) =>
    onDo(beginSitting(nextNumber(round) ?? 1, round?.round, settings));
  const next = isReadOnly ? null : (
    <NextStep {...{ sittings, last, settings }} onBegin={begin} onGoOn={onDo} />
  );
  return (
    <Screen
      title={exerciseWords.title}
      subtitle={exerciseWords.subtitle}
      width={isWide ? 'wide' : 'column'}
    >
      {/* A whole round is read first; what is under way is gone on with first. */}
      <div className={styles.present} data-beside={isWide && !isWhole}>
        {isWhole ? null : next}
        {last === undefined ? null : <RoundCard round={last} onRead={onRead} />}
        {isWhole ? next : null}
      </div>
      <EarlierRounds
        rounds={rounds.slice(0, -1)}
        onRead={onRead}
        onGoOn={isReadOnly || openSitting(sittings) ? undefined : begin}
      />
      {isReadOnly && rounds.length === 0 ? <p>{exerciseWords.readOnlyNothing}</p> : null}
    </Screen>
  );
}

type NextStepProps = {
  readonly sittings: readonly Sitting[];
  readonly last: Round | undefined;
  readonly settings: ExerciseSettings;
  readonly onBegin: (round: Round | undefined) => void;
  readonly onGoOn: (open: Sitting) => void;
};

/** What can be done now: go on with what is open, begin what comes next, or another round. */
function NextStep({ sittings, last, settings, onBegin, onGoOn }: NextStepProps) {
  const open = openSitting(sittings);
  if (!open) {
    const isPause = isPauseKinder(sittings);
    return <BeginCard round={last} isPauseKinder={isPause} settings={settings} onBegin={onBegin} />;
  }
  return (
    <OpenCard
      sitting={open}
      // What they said since then holds from now on.
      onGoOn={() => onGoOn(settings.flags.unsafe ? { ...open, task: 'safer' } : open)}
      onClose={() => close(open)}
    />
  );
}

function close(open: Sitting): void {
  const closed = closedSitting(open, now());
  pageSaver.edited(open.id, () => closed);
  pageSaver.release(open.id);
}

/** The stored sittings as they were last filled in: the last change to one may still be on its way. */
function asLastSeen(stored: readonly Sitting[], left: Sitting | undefined): readonly Sitting[] {
  return stored.map((sitting) => {
    const typed = pageSaver.unsaved(sitting.id);
    if (typed?.kind === 'sitting') return typed;
    return left?.id === sitting.id && left.editedAt > sitting.editedAt ? left : sitting;
  });
}

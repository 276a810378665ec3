import { useState, type ReactNode } from 'react';
import { afterNote } from '../../../shared/content/exercise.ts';
import { ratingNote } from '../../../shared/content/exercise-words.ts';
import { closedSitting, sittingStage } from '../../../shared/logic/exercise-rounds.ts';
import type { ExerciseRatings, Sitting } from '../../../shared/model/page.ts';
import { now } from '../../bridge/clock.ts';
import { pageSaver } from '../../saving/savers.ts';
import { useSaveState } from '../../saving/use-save-state.ts';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/card.tsx';
import { Screen } from '../../ui/screen.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { formatDay } from '../../words/dates.ts';
import { exerciseWords } from '../../words/exercise.ts';
import { failureSentence } from '../../words/failures.ts';
import { RatingLists } from './rating-lists.tsx';
import { SentencesStep } from './sentences-step.tsx';
import { forgetTopic } from './topics.ts';
import { useSitting } from './use-sitting.ts';
import { WritingStep } from './writing-step.tsx';

type SittingFlowProps = {
  /** A sitting that is open: just begun, or left in the midst. */
  readonly begun: Sitting;
  /** It was left or closed; it is now as given. */
  readonly onDone: (sitting: Sitting) => void;
};

type Step = 'before' | 'writing' | 'after' | 'sentences';

const NOT_RATED: ExerciseRatings = { positive: {}, negative: {} };

/** One sitting from the first rating to its close. Every part of it is kept as it is filled in. */
export function SittingFlow({ begun, onDone }: SittingFlowProps) {
  const { sitting, change } = useSitting(begun);
  const [step, setStep] = useState<Step>(() => firstStep(begun));

  const stop = () => {
    change(({ after }) => ({ after: after ?? NOT_RATED }));
    setStep('after');
  };
  const close = async () => {
    const closed = closedSitting(sitting, now());
    change(() => closed);
    forgetTopic();
    await pageSaver.flush();
    onDone(closed);
  };

  switch (step) {
    case 'before':
      return (
        <RatingStep
          key={step}
          sitting={sitting}
          title={exerciseWords.beforeTitle}
          note={ratingNote}
          ratings={sitting.before}
          onRate={(before) => change(() => ({ before }))}
          next={{ text: exerciseWords.goWrite, go: () => setStep('writing') }}
          other={{ text: exerciseWords.leave, go: () => onDone(sitting) }}
        />
      );
    case 'writing':
      return <WritingStep sitting={sitting} onChange={change} onStop={stop} />;
    case 'after':
      return (
        <RatingStep
          key={step}
          sitting={sitting}
          title={exerciseWords.afterTitle}
          note={afterNote}
          ratings={sitting.after ?? NOT_RATED}
          onRate={(after) => change(() => ({ after }))}
          next={{ text: exerciseWords.toSentences, go: () => setStep('sentences') }}
          other={{ text: exerciseWords.writeOn, go: () => setStep('writing') }}
        />
      );
    case 'sentences':
      return (
        <StepScreen
          key={step}
          sitting={sitting}
          title={exerciseWords.sentencesTitle}
          next={{ text: exerciseWords.close, go: () => void close() }}
          other={{ text: exerciseWords.back, go: () => setStep('after') }}
        >
          <SentencesStep
            sitting={sitting}
            onChoose={(sentences) => change(() => ({ sentences: [...sentences] }))}
          />
        </StepScreen>
      );
  }
}

type RatingStepProps = Omit<StepScreenProps, 'children'> & {
  readonly note: string;
  readonly ratings: ExerciseRatings;
  readonly onRate: (ratings: ExerciseRatings) => void;
};

function RatingStep({ note, ratings, onRate, ...screen }: RatingStepProps) {
  return (
    <StepScreen {...screen}>
      <p>{note}</p>
      <RatingLists ratings={ratings} onRate={onRate} />
    </StepScreen>
  );
}

type Way = { readonly text: string; readonly go: () => void };

type StepScreenProps = {
  readonly sitting: Sitting;
  readonly title: string;
  readonly next: Way;
  readonly other: Way;
  readonly children: ReactNode;
};

function StepScreen({
  sitting: { id, number, day },
  title,
  next,
  other,
  children,
}: StepScreenProps) {
  const state = useSaveState(pageSaver, id);
  return (
    <Screen title={title} subtitle={exerciseWords.sittingOn(number, formatDay(day))}>
      {state.status === 'failing' ? (
        <Sentence kind="trouble">{failureSentence(state.failure)}</Sentence>
      ) : null}
      {children}
      <Row>
        <Button onPress={next.go}>{next.text}</Button>
        <Button kind="quiet" onPress={other.go}>
          {other.text}
        </Button>
      </Row>
    </Screen>
  );
}

function firstStep(sitting: Sitting): Step {
  const stage = sittingStage(sitting);
  return stage === 'closed' ? 'after' : stage;
}

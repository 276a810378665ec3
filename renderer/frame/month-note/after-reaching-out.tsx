import { useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import { runningMonth } from '../../../shared/logic/present-month.ts';
import type { Day } from '../../../shared/model/day.ts';
import { helperId } from '../../../shared/model/ids.ts';
import type { MonthEvent } from '../../../shared/model/month.ts';
import { call } from '../../bridge/bridge.ts';
import { now } from '../../bridge/clock.ts';
import { useOneAtATime } from '../use-one-at-a-time.ts';
import { useAttempts } from '../../projection/journal-queries.ts';
import { rememberWords, unfinishedWords } from '../../saving/unfinished-words.ts';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/card.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { TextLine } from '../../ui/text-line.tsx';
import { failureSentence } from '../../words/failures.ts';
import { noteWords } from '../../words/month.ts';
import type { NextStep } from './next-step.ts';

type AfterReachingOutProps = {
  readonly event: MonthEvent;
  readonly today: Day;
  readonly onClose: () => void;
  readonly onNext: (step: NextStep) => void;
};

/** After the person reached out: the situation, never the person, and three ways on of which going on is the first. */
export function AfterReachingOut({ event, today, onClose, onNext }: AfterReachingOutProps) {
  // After a lock what was typed here stands where helpers are added.
  const [words, setWords] = useState(() => unfinishedWords('month-helper'));
  const [failure, setFailure] = useState<Failure>();
  const attempts = useAttempts() ?? [];
  const hasMonth = attempts.length > 0;
  const isRunning = runningMonth(attempts, today) !== undefined;

  const type = (typed: string) => {
    setWords(typed);
    rememberWords('month-helper', typed);
  };
  const go = useOneAtATime(async (step: NextStep) => {
    if (words.trim() !== '') {
      const id = helperId.parse(crypto.randomUUID());
      const result = await call('helpers.save', { id, words: words.trim(), madeAt: now() });
      if (!result.ok) return setFailure(result.failure);
      type('');
    }
    onNext(step);
  });

  return (
    <Sheet title={noteWords.reachedTitle} isOpen onClose={onClose}>
      <p>{textFor(event, hasMonth)}</p>
      <TextLine
        label={noteWords.nextTime}
        hint={noteWords.nextTimeHint}
        value={words}
        maxLength={120}
        onChange={type}
      />
      {failure === undefined ? null : (
        <Sentence kind="trouble">{failureSentence(failure)}</Sentence>
      )}
      <Row>
        <Button autoFocus onPress={() => void go('continue')}>
          {noteWords.continue}
        </Button>
        {hasMonth ? (
          <Button kind="quiet" onPress={() => void go('fresh')}>
            {noteWords.fresh}
          </Button>
        ) : null}
        {isRunning ? (
          <Button kind="quiet" onPress={() => void go('plan')}>
            {noteWords.plan}
          </Button>
        ) : null}
      </Row>
    </Sheet>
  );
}

/** Nothing is said of days with room to someone who counts none. */
function textFor({ kind }: MonthEvent, hasMonth: boolean): string {
  if (kind === 'online') return hasMonth ? noteWords.lookedText : noteWords.lookedWithoutMonth;
  return hasMonth ? noteWords.reachedText : noteWords.reachedWithoutMonth;
}

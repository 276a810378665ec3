import { useEffect, useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import { waveMinutes, WAVE_MINUTES } from '../../../shared/logic/wave.ts';
import type { Urge } from '../../../shared/model/month.ts';
import { call } from '../../bridge/bridge.ts';
import { now } from '../../bridge/clock.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Row } from '../../ui/card.tsx';
import { Rating } from '../../ui/rating.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { TextLine } from '../../ui/text-line.tsx';
import { failureSentence } from '../../words/failures.ts';
import { waveWords } from '../../words/month.ts';
import { Breath } from './breath.tsx';
import { HelperList } from './helper-list.tsx';
import styles from './month.module.css';
import { forgetWaveAnswers, useWaveAnswers } from './wave-answers.ts';

const LOOK_EVERY_MS = 10_000;

type WaveCardProps = {
  readonly wave: Urge;
  /** Begins a letter that is never sent. */
  readonly onLetter: () => void;
};

/**
 * An urge that is being waited out: how long so far, never how long still. It goes on while other screens are looked at
 * and while the journal is locked, for it is kept with the moment it began.
 */
export function WaveCard({ wave, onLetter }: WaveCardProps) {
  const minutes = useMinutes(wave);
  const { answers, answer } = useWaveAnswers(wave);
  const { after, helped } = answers;
  const [failure, setFailure] = useState<Failure>();

  const finish = async () => {
    const ended = { ...wave, after, helped: helped.trim(), waitEndedAt: now() };
    const result = await call('events.save', ended);
    if (!result.ok) return setFailure(result.failure);
    forgetWaveAnswers();
  };

  return (
    <Card label={waveWords.title}>
      <h2 className={styles.heading}>{waveWords.title}</h2>
      <p>{minutes >= WAVE_MINUTES ? waveWords.enough : waveWords.text}</p>
      <Breath />
      <p className={styles.soft} role="status">
        {waveWords.minutes(minutes)}
      </p>
      <HelperList chosen={helped} onChoose={(words) => answer({ helped: words })} />
      <Rating
        label={waveWords.howNow}
        value={after}
        onChange={(value) => answer({ after: value })}
      />
      <TextLine
        label={waveWords.whatHelped}
        value={helped}
        maxLength={500}
        onChange={(words) => answer({ helped: words })}
      />
      {failure === undefined ? null : (
        <Sentence kind="trouble">{failureSentence(failure)}</Sentence>
      )}
      <Row>
        <Button onPress={() => void finish()}>{waveWords.done}</Button>
        <Button kind="quiet" onPress={onLetter}>
          {waveWords.writeLetter}
        </Button>
      </Row>
    </Card>
  );
}

/** Whole minutes since the wait began, by the clock on the wall: a lock in between does not stop it. */
function useMinutes(wave: Urge): number {
  const [minutes, setMinutes] = useState(() => waveMinutes(wave, now()));
  useEffect(() => {
    const timer = setInterval(() => setMinutes(waveMinutes(wave, now())), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [wave]);
  return minutes;
}

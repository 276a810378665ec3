import { useState } from 'react';
import { z } from 'zod';
import { rating } from '../../../shared/model/check-in.ts';
import { eventId } from '../../../shared/model/ids.ts';
import { MAX_NOTE_LENGTH, type Urge } from '../../../shared/model/month.ts';
import { forgetForm, rememberForm, unfinishedForm } from '../../saving/unfinished-forms.ts';

const FORM = 'wave';

const waveAnswers = z.object({
  after: rating.nullable(),
  helped: z.string().max(MAX_NOTE_LENGTH),
});
type WaveAnswers = z.infer<typeof waveAnswers>;
const leftWave = waveAnswers.extend({ wave: eventId });

/** What is said of an urge while it is waited out; it is there again after another screen, or a lock. */
export function useWaveAnswers({ id, helped }: Urge) {
  const [answers, setAnswers] = useState<WaveAnswers>(() => {
    const left = leftWave.safeParse(unfinishedForm(FORM)).data;
    return left?.wave === id ? left : { after: null, helped };
  });
  const answer = (part: Partial<WaveAnswers>) => {
    const next = { ...answers, ...part };
    setAnswers(next);
    rememberForm(FORM, { wave: id, ...next });
  };
  return { answers, answer };
}

/** The wait is over, and what was said is kept with the urge. */
export function forgetWaveAnswers(): void {
  forgetForm(FORM);
}

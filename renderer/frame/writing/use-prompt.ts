import { useEffect, useState } from 'react';
import { isFitFor, promptWithId } from '../../../shared/logic/choose-prompt.ts';
import { hasReading, stepShown, type StepNumber } from '../../../shared/logic/gates.ts';
import { useFlags } from '../../projection/journal-queries.ts';

type ShownPrompt = { readonly text: string };
type StepPrompt = ShownPrompt & { readonly id: string; readonly number: StepNumber };

/**
 * What an entry was written to, unless a flag has put it away: a prompt of an evening that is not for someone unsafe, or
 * one of a step that stays closed. The entry keeps it, and shows it again once the flag is gone.
 */
export function usePrompt(id: string | null): ShownPrompt | undefined {
  const flags = useFlags();
  const [ofStep, setOfStep] = useState<StepPrompt>();
  const ofEvening = id === null ? undefined : promptWithId(id);
  const sought = ofEvening === undefined ? id : null;

  useEffect(() => {
    if (sought === null) return undefined;
    let isWanted = true;
    void stepPrompt(sought).then((found) => {
      if (isWanted) setOfStep(found);
    });
    return () => {
      isWanted = false;
    };
  }, [sought]);

  if (flags === undefined) return undefined;
  if (ofEvening !== undefined) return isFitFor(ofEvening, flags.unsafe) ? ofEvening : undefined;
  if (ofStep === undefined || ofStep.id !== id) return undefined;
  return hasReading(stepShown(ofStep.number, flags)) ? ofStep : undefined;
}

/** The steps are many words, and few entries need them: they are fetched when one does. */
async function stepPrompt(id: string): Promise<StepPrompt | undefined> {
  const { steps } = await import('../../../shared/content/steps/steps.ts');
  const step = steps.find(({ prompts }) => prompts.some((prompt) => prompt.id === id));
  const prompt = step?.prompts.find((each) => each.id === id);
  return step && prompt && { ...prompt, number: step.number };
}

import { useState } from 'react';
import type { Prompt } from '../../../shared/content/prompts/prompt.ts';
import type { Failure } from '../../../shared/failure.ts';
import { chosenStrengths } from '../../../shared/logic/chosen-strengths.ts';
import { choosePrompt } from '../../../shared/logic/choose-prompt.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { Settings } from '../../../shared/model/settings.ts';
import type { OpenEntry } from '../../frame/place.ts';
import {
  useAttempts,
  useChangeSettings,
  useCheckIns,
  useFirstRunAdvice,
  useFlags,
  usePages,
  useStoredSettings,
} from '../../projection/journal-queries.ts';
import { offerBack } from '../../saving/removals.ts';
import { Button } from '../../ui/button.tsx';
import { Card, CardIntro, Reading, Row } from '../../ui/card.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { failureSentence } from '../../words/failures.ts';
import { todayWords } from '../../words/today.ts';
import { useNewEntry } from '../../frame/use-new-entry.ts';

type PromptCardProps = { readonly today: Day; readonly onWrite: (open: OpenEntry) => void };

/** Tonight's invitation: one prompt, with another and none. */
export function PromptCard({ today, onWrite }: PromptCardProps) {
  const [skipped, setSkipped] = useState(0);
  const [isWanted, setIsWanted] = useState(true);
  const newEntry = useNewEntry();
  const attempts = useAttempts();
  const checkIns = useCheckIns(today, today);
  const settings = useStoredSettings();
  const strengths = usePages('strength');
  const { refuse, failure } = useRefusing();
  const flags = useFlags();
  const { beginsGently } = useFirstRunAdvice();
  // Nothing is offered before all that decides about it is known.
  if (!attempts || !checkIns || !settings || !strengths || !flags) return null;
  const situation = {
    day: today,
    attempt: attempts.at(-1),
    lastCheckIn: checkIns.at(-1),
    endedBy: settings.endedBy ?? undefined,
    isUnsafe: flags.unsafe,
    beginsGently,
    strengths: chosenStrengths(strengths).map(({ strength }) => strength),
    notAgain: settings.notAgain,
  };
  const prompt = choosePrompt(situation, skipped);

  if (!isWanted || !prompt) {
    return (
      <Card>
        <Reading>{todayWords.writeFreelyText}</Reading>
        <Row>
          <Button onPress={() => onWrite(newEntry())}>{todayWords.writeFreely}</Button>
        </Row>
      </Card>
    );
  }
  return (
    <Card>
      <CardIntro>{todayWords.promptIntro}</CardIntro>
      <Reading>{prompt.text}</Reading>
      <Row>
        <Button onPress={() => onWrite(newEntry({ promptId: prompt.id }))}>
          {todayWords.writeAboutThis}
        </Button>
        <Button kind="quiet" onPress={() => setSkipped(skipped + 1)}>
          {todayWords.another}
        </Button>
        <Button kind="quiet" onPress={() => setIsWanted(false)}>
          {todayWords.none}
        </Button>
        <Button kind="quiet" onPress={() => onWrite(newEntry())}>
          {todayWords.writeFreely}
        </Button>
        <Button kind="quiet" onPress={() => void refuse(prompt)}>
          {todayWords.notAgain}
        </Button>
      </Row>
      {failure === undefined ? null : (
        <Sentence kind="trouble">{failureSentence(failure)}</Sentence>
      )}
    </Card>
  );
}

/** Refuses a prompt for good; it is offered back, and Settings bring it back later. */
function useRefusing() {
  const changeSettings = useChangeSettings();
  const [failure, setFailure] = useState<Failure>();
  const refuse = async ({ id }: Prompt) => {
    const result = await changeSettings((known) => ({
      ...known,
      notAgain: [...known.notAgain.filter((each) => each !== id), id],
    }));
    setFailure(result.ok ? undefined : result.failure);
    if (!result.ok) return;
    const takeBack = (known: Settings): Settings => ({
      ...known,
      notAgain: known.notAgain.filter((each) => each !== id),
    });
    offerBack({
      text: todayWords.notAgainDone,
      restore: async () => (await changeSettings(takeBack)).ok,
    });
  };
  return { refuse, failure };
}

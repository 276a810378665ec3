import { useState } from 'react';
import { choosePrompt } from '../../../shared/logic/choose-prompt.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { OpenEntry } from '../../frame/place.ts';
import { useAttempts, useCheckIns, useFirstRunAdvice } from '../../projection/journal-queries.ts';
import { Button } from '../../ui/button.tsx';
import { Card, CardIntro, Reading, Row } from '../../ui/card.tsx';
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
  const { beginsGently } = useFirstRunAdvice();
  if (!attempts || !checkIns) return null;
  const situation = {
    day: today,
    attempt: attempts.at(-1),
    lastCheckIn: checkIns.at(-1),
    // Not asked for yet.
    endedBy: undefined,
    isUnsafe: false,
    beginsGently,
    strengths: [],
    notAgain: [],
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
        <Button onPress={() => onWrite(newEntry(prompt.id))}>{todayWords.writeAboutThis}</Button>
        <Button kind="quiet" onPress={() => setSkipped(skipped + 1)}>
          {todayWords.another}
        </Button>
        <Button kind="quiet" onPress={() => setIsWanted(false)}>
          {todayWords.none}
        </Button>
        <Button kind="quiet" onPress={() => onWrite(newEntry())}>
          {todayWords.writeFreely}
        </Button>
      </Row>
    </Card>
  );
}

import { useState } from 'react';
import type { StrengthId } from '../../../shared/content/strength-ids.ts';
import { strengthName } from '../../../shared/content/strengths.ts';
import type { Failure } from '../../../shared/failure.ts';
import { ideaOf } from '../../../shared/logic/seven-days.ts';
import type { NewUse } from '../../../shared/model/page.ts';
import { call } from '../../bridge/bridge.ts';
import { useNewPage } from '../../frame/use-new-page.ts';
import { useOneAtATime } from '../../frame/use-one-at-a-time.ts';
import { Button } from '../../ui/button.tsx';
import { Card, CardIntro, Reading, Row } from '../../ui/card.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { failureSentence } from '../../words/failures.ts';
import { sevenDayWords } from '../../words/strengths.ts';
import { keptUseOf, type UseParts } from './filled-use.ts';
import { SevenDaysOnPaper } from './on-paper.tsx';
import styles from './strengths.module.css';
import { UseFields } from './use-fields.tsx';

type CardOfTodayProps = {
  readonly card: Pick<NewUse, 'strength' | 'number'>;
  readonly filled: UseParts;
  readonly onFill: (part: Partial<UseParts>) => void;
  readonly onAnother: () => void;
  readonly onKept: () => void;
};

/** The next of the seven cards: an idea, or one's own, and how it was. */
export function CardOfToday({ card, filled, onFill, onAnother, onKept }: CardOfTodayProps) {
  const newPage = useNewPage();
  const [failure, setFailure] = useState<Failure>();
  const keep = useOneAtATime(async () => {
    const result = await call('pages.save', keptUseOf(filled, card, newPage()));
    if (!result.ok) return setFailure(result.failure);
    onKept();
  });
  const title = sevenDayWords.card(card.number, strengthName(card.strength));
  return (
    <Card label={title}>
      <CardIntro>{title}</CardIntro>
      <Reading>{ideaOf(card)}</Reading>
      <UseFields use={filled} onFill={onFill} />
      {failure === undefined ? null : (
        <Sentence kind="trouble">{failureSentence(failure)}</Sentence>
      )}
      <Row>
        <Button onPress={() => void keep()}>{sevenDayWords.keep}</Button>
        <Button kind="quiet" onPress={onAnother}>
          {sevenDayWords.another}
        </Button>
        <SevenDaysOnPaper strength={card.strength} />
      </Row>
    </Card>
  );
}

type WhichOneProps = {
  readonly ids: readonly StrengthId[];
  /** The one whose seven cards are done, if that is why it is asked. */
  readonly finished: StrengthId | undefined;
  readonly onChoose: (strength: StrengthId) => void;
};

/** Asks which of the chosen qualities the next cards are about. */
export function WhichOne({ ids, finished, onChoose }: WhichOneProps) {
  return (
    <Card label={sevenDayWords.whichOne}>
      {finished === undefined ? null : (
        <Reading>{sevenDayWords.allSeven(strengthName(finished))}</Reading>
      )}
      <h2 className={styles.heading}>{sevenDayWords.whichOne}</h2>
      <Row>
        {ids.map((id) => (
          <Button key={id} kind="plain" onPress={() => onChoose(id)}>
            {strengthName(id)}
          </Button>
        ))}
      </Row>
    </Card>
  );
}

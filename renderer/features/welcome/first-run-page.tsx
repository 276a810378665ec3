import { firstRunNote, firstRunQuestions } from '../../../shared/content/flag-questions.ts';
import { adviceAfterFirstRun, type FirstRunAdvice } from '../../../shared/logic/flags.ts';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/card.tsx';
import { TickList } from '../../ui/tick-list.tsx';
import { Tick } from '../../ui/tick.tsx';
import { toldWords } from '../../words/told.ts';
import { WelcomePage, type Turn } from './welcome-page.tsx';
import styles from './welcome.module.css';
import type { Wish } from './wish.ts';

type FirstRunPageProps = {
  readonly turn: Turn;
  readonly wish: Wish;
  readonly onDecide: (part: Partial<Wish>) => void;
  readonly onHelp: () => void;
};

/** Four sentences to tap or to leave, and at once what follows from them. */
export function FirstRunPage({ turn, wish, onDecide, onHelp }: FirstRunPageProps) {
  const { firstRun } = wish;
  const advice = adviceAfterFirstRun(firstRun);
  return (
    <WelcomePage title={toldWords.firstRunTitle} turn={turn}>
      <div className={styles.reading}>
        <p>{firstRunNote}</p>
      </div>
      <TickList
        label={toldWords.firstRunTitle}
        questions={firstRunQuestions}
        isTicked={(id) => firstRun[id] === true}
        onChange={(id, isTicked) => onDecide({ firstRun: { ...firstRun, [id]: isTicked } })}
      />
      <div role="status">
        <WhatFollows advice={advice} onHelp={onHelp} />
      </div>
      {advice.beginsGently ? (
        <Tick
          isTicked={wish.keepsFirstRun}
          onChange={(keepsFirstRun) => onDecide({ keepsFirstRun })}
        >
          {toldWords.keepFirstRun}
        </Tick>
      ) : null}
    </WelcomePage>
  );
}

type WhatFollowsProps = { readonly advice: FirstRunAdvice; readonly onHelp: () => void };

function WhatFollows({ advice, onHelp }: WhatFollowsProps) {
  if (advice.help === 'as-always') return null;
  const isFirst = advice.help === 'first';
  return (
    <div className={styles.follows}>
      <p>{isFirst ? toldWords.helpFirst : toldWords.helpOffered}</p>
      <Row>
        <Button kind={isFirst ? 'main' : 'plain'} onPress={onHelp}>
          {toldWords.showHelp}
        </Button>
      </Row>
      <p className={styles.soft}>{toldWords.gently}</p>
    </div>
  );
}

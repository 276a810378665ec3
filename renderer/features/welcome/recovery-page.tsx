import { useState } from 'react';
import { call } from '../../bridge/bridge.ts';
import { RecoveryCheck } from '../../frame/recovery-words/recovery-check.tsx';
import { TwelveWords } from '../../frame/recovery-words/twelve-words.tsx';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/card.tsx';
import { welcomeWords } from '../../words/welcome.ts';
import { WelcomePage, type Turn } from './welcome-page.tsx';
import styles from './welcome.module.css';
import type { Wish } from './wish.ts';

type RecoveryPageProps = {
  readonly turn: Turn;
  readonly wish: Wish;
  readonly onDecide: (part: Partial<Wish>) => void;
};

/** Twelve words for the day the passphrase is forgotten, or the plain wish to do without (KD-5). */
export function RecoveryPage({ turn, wish, onDecide }: RecoveryPageProps) {
  const { shownWords: words, recoveryWords } = wish;

  const show = async () => {
    const result = await call('vault.suggestRecoveryWords', {});
    if (!result.ok) return;
    onDecide({ shownWords: result.value.words, recoveryWords: null });
  };
  const decline = () => {
    onDecide({ shownWords: null, recoveryWords: null });
    turn.onNext();
  };

  return (
    <WelcomePage
      title={welcomeWords.recoveryTitle}
      turn={turn}
      isNextDisabled={recoveryWords === null}
      aside={
        <Button kind="quiet" onPress={decline}>
          {welcomeWords.decline}
        </Button>
      }
    >
      <div className={styles.reading}>
        <p>{welcomeWords.recoveryText}</p>
        <p>{welcomeWords.recoveryCautious}</p>
      </div>
      {words === null ? (
        <Row>
          <Button kind="plain" onPress={() => void show()}>
            {welcomeWords.showWords}
          </Button>
        </Row>
      ) : (
        <ShownWords
          key={words.join(' ')}
          words={words}
          areRight={recoveryWords !== null}
          onOthers={() => void show()}
          onChecked={(isRight) => onDecide({ recoveryWords: isRight ? words : null })}
        />
      )}
    </WelcomePage>
  );
}

type ShownWordsProps = {
  readonly words: readonly string[];
  /** Three of them were typed rightly. */
  readonly areRight: boolean;
  readonly onOthers: () => void;
  readonly onChecked: (areRight: boolean) => void;
};

/** The words, and then three of them from the sheet alone: what is on the screen as well would prove nothing. */
function ShownWords({ words, areRight, onOthers, onChecked }: ShownWordsProps) {
  const [areOnPaper, setAreOnPaper] = useState(areRight);
  if (!areOnPaper) {
    return (
      <>
        <TwelveWords words={words} onOthers={onOthers} />
        <Row>
          <Button kind="plain" onPress={() => setAreOnPaper(true)}>
            {welcomeWords.areOnPaper}
          </Button>
        </Row>
      </>
    );
  }
  return (
    <>
      <RecoveryCheck words={words} isAlreadyRight={areRight} onChecked={onChecked} />
      <Row>
        <Button kind="quiet" onPress={() => setAreOnPaper(false)}>
          {welcomeWords.showAgain}
        </Button>
      </Row>
    </>
  );
}

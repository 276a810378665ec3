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
        <>
          <TwelveWords words={words} onOthers={() => void show()} />
          <RecoveryCheck
            key={words.join(' ')}
            words={words}
            isAlreadyRight={recoveryWords !== null}
            onChecked={(isRight) => onDecide({ recoveryWords: isRight ? words : null })}
          />
        </>
      )}
    </WelcomePage>
  );
}

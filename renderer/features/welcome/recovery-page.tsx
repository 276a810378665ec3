import { usualPaper } from '../../../shared/logic/usual-paper.ts';
import type { PrintDocument } from '../../../shared/model/print-document.ts';
import { call } from '../../bridge/bridge.ts';
import { usePreferences } from '../../frame/preferences.tsx';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/card.tsx';
import { welcomeWords } from '../../words/welcome.ts';
import { RecoveryCheck } from './recovery-check.tsx';
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
          <Words words={words} onOthers={() => void show()} />
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

type WordsProps = { readonly words: readonly string[]; readonly onOthers: () => void };

function Words({ words, onOthers }: WordsProps) {
  const { capabilities } = usePreferences();
  const print = () =>
    void call('print.print', { document: sheetOf(words), paper: usualPaper(navigator.language) });
  return (
    <>
      <ol className={styles.words}>
        {words.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ol>
      <p>{welcomeWords.othersVoid}</p>
      <Row>
        <Button kind="quiet" onPress={onOthers}>
          {welcomeWords.otherWords}
        </Button>
        {capabilities.print ? (
          <Button kind="quiet" onPress={print}>
            {welcomeWords.printWords}
          </Button>
        ) : null}
      </Row>
    </>
  );
}

/** A sheet with the words and nothing that says what they open. */
function sheetOf(words: readonly string[]): PrintDocument {
  const notes = words.map((text, index) => ({ when: String(index + 1), text }));
  return {
    title: welcomeWords.printTitle,
    subtitle: '',
    sections: [{ kind: 'notes', heading: welcomeWords.printTitle, notes }],
  };
}

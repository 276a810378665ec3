import { useState } from 'react';
import { call } from '../../bridge/bridge.ts';
import { usePassphraseVerdict } from '../../frame/passphrase-verdict.ts';
import { Button } from '../../ui/button.tsx';
import { SecretField } from '../../ui/secret-field.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { welcomeWords } from '../../words/welcome.ts';
import { WelcomePage, type Turn } from './welcome-page.tsx';
import styles from './welcome.module.css';
import type { Wish } from './wish.ts';

type PassphrasePageProps = {
  readonly turn: Turn;
  readonly wish: Wish;
  readonly onDecide: (part: Partial<Wish>) => void;
};

/** The one thing that must be chosen, with what a good one is like and six words on offer. */
export function PassphrasePage({ turn, wish, onDecide }: PassphrasePageProps) {
  const [again, setAgain] = useState('');
  const [suggested, setSuggested] = useState('');
  const verdict = usePassphraseVerdict(wish.passphrase);
  const isGood = verdict === 'good' || verdict === 'strong';
  const isSame = again === wish.passphrase;

  const suggest = async () => {
    const result = await call('vault.suggestPassphrase', {});
    if (!result.ok) return;
    const { passphrase } = result.value;
    setSuggested(passphrase);
    onDecide({ passphrase });
    setAgain('');
  };

  return (
    <WelcomePage
      title={welcomeWords.passphraseTitle}
      turn={turn}
      isNextDisabled={!isGood || !isSame}
      aside={
        <Button kind="quiet" onPress={() => void suggest()}>
          {welcomeWords.suggest}
        </Button>
      }
    >
      <div className={styles.reading}>
        <p>{welcomeWords.passphraseText}</p>
        <p className={styles.important}>{welcomeWords.passphraseLost}</p>
      </div>
      <SecretField
        key={suggested}
        autoFocus
        startsShown={suggested !== ''}
        label={welcomeWords.passphrase}
        value={wish.passphrase}
        {...(suggested !== '' && wish.passphrase === suggested
          ? { hint: welcomeWords.suggestedHint }
          : {})}
        onChange={(passphrase) => onDecide({ passphrase })}
      />
      <Sentence kind="note">{verdict === undefined ? '' : welcomeWords.verdicts[verdict]}</Sentence>
      <SecretField label={welcomeWords.passphraseAgain} value={again} onChange={setAgain} />
      <Sentence kind="note">{again !== '' && !isSame ? welcomeWords.notTheSame : ''}</Sentence>
    </WelcomePage>
  );
}

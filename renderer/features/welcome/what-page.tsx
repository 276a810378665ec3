import { Button } from '../../ui/button.tsx';
import { lockedWords } from '../../words/locked.ts';
import { restoreWords } from '../../words/restore.ts';
import { welcomeWords } from '../../words/welcome.ts';
import { WelcomePage, type Turn } from './welcome-page.tsx';
import styles from './welcome.module.css';

type WhatPageProps = {
  readonly turn: Turn;
  readonly onHelp: () => void;
  readonly onRestore: () => void;
};

/** What Evenfall is, and what it is not; from here also the way back for someone who has a backup. */
export function WhatPage({ turn, onHelp, onRestore }: WhatPageProps) {
  return (
    <WelcomePage
      title={welcomeWords.whatTitle}
      turn={turn}
      aside={
        <>
          <Button kind="quiet" onPress={onRestore}>
            {restoreWords.offer}
          </Button>
          <Button kind="quiet" onPress={onHelp}>
            {lockedWords.help}
          </Button>
        </>
      }
    >
      <div className={styles.reading}>
        {welcomeWords.what.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
    </WelcomePage>
  );
}

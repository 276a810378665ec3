import { Button } from '../../ui/button.tsx';
import { lockedWords } from '../../words/locked.ts';
import { welcomeWords } from '../../words/welcome.ts';
import { WelcomePage, type Turn } from './welcome-page.tsx';
import styles from './welcome.module.css';

type WhatPageProps = { readonly turn: Turn; readonly onHelp: () => void };

/** What Evenfall is, and what it is not. */
export function WhatPage({ turn, onHelp }: WhatPageProps) {
  return (
    <WelcomePage
      title={welcomeWords.whatTitle}
      turn={turn}
      aside={
        <Button kind="quiet" onPress={onHelp}>
          {lockedWords.help}
        </Button>
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

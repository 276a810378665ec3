import { useState } from 'react';
import { planTitle } from '../../../shared/content/help/hard-moments-plan.ts';
import { notWantingToLive } from '../../../shared/content/help/safety-notes.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Screen } from '../../ui/screen.tsx';
import { frameWords } from '../../words/frame.ts';
import { helpWords } from '../../words/help.ts';
import { HelpNumbers } from './help-numbers.tsx';
import { HelpPages } from './help-pages.tsx';
import { OwnNumbers } from './own-numbers.tsx';
import { PlanCard } from './plan-card.tsx';
import { PlanPage } from './plan-page.tsx';
import styles from './help.module.css';

type HelpScreenProps = {
  /** The person's own numbers and their plan lie in it. */
  readonly isJournalOpen: boolean;
  /** Shown over another page it has a way back; inside the journal the rail is that. */
  readonly onBack?: () => void;
};

type Shown = 'help' | 'plan' | 'help-after-plan';

/** Numbers and plain advice: offline, leaving no trace; and, in an open journal, what the person put there themselves. */
export function HelpScreen({ isJournalOpen, onBack }: HelpScreenProps) {
  const [shown, setShown] = useState<Shown>('help');
  if (shown === 'plan') {
    return (
      <Screen key="plan" title={planTitle}>
        <Back onBack={() => setShown('help-after-plan')} />
        <PlanPage onRemoved={() => setShown('help-after-plan')} />
      </Screen>
    );
  }
  return (
    <Screen key="help" title={helpWords.title} subtitle={helpWords.intro}>
      {onBack === undefined ? null : <Back onBack={onBack} />}
      <p>{helpWords.always}</p>
      <InDanger />
      <HelpNumbers />
      {isJournalOpen ? (
        <>
          <OwnNumbers />
          <PlanCard takesFocus={shown === 'help-after-plan'} onOpen={() => setShown('plan')} />
        </>
      ) : (
        <Card>
          <h2 className={styles.heading}>{helpWords.closedTitle}</h2>
          <p>{helpWords.closed}</p>
        </Card>
      )}
      <HelpPages />
    </Screen>
  );
}

function Back({ onBack }: { readonly onBack: () => void }) {
  return (
    <div>
      <Button kind="plain" onPress={onBack} autoFocus>
        {frameWords.back}
      </Button>
    </div>
  );
}

function InDanger() {
  return (
    <Card>
      <div className={styles.part}>
        <h2 className={styles.heading}>{helpWords.dangerTitle}</h2>
        <p>{helpWords.danger}</p>
      </div>
      <div className={styles.part}>
        <h2 className={styles.heading}>{notWantingToLive.title}</h2>
        {notWantingToLive.text.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </Card>
  );
}

import type { FormEvent, ReactNode } from 'react';
import styles from '../../frame/quiet-page.module.css';
import { Button } from '../../ui/button.tsx';
import { welcomeWords } from '../../words/welcome.ts';
import own from './welcome.module.css';

/** Where a page stands in the row, and the ways on from it. */
export type Turn = {
  readonly step: number;
  readonly count: number;
  readonly onBack: () => void;
  readonly onNext: () => void;
};

type WelcomePageProps = {
  readonly title: string;
  readonly turn: Turn;
  readonly nextText?: string;
  readonly isNextDisabled?: boolean;
  /** What else may be done from here, beside Next. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

/** One page of the way in: a title, what it says, back and next. */
export function WelcomePage(props: WelcomePageProps) {
  const { title, turn, nextText = welcomeWords.next, isNextDisabled = false } = props;
  const go = (event: FormEvent) => {
    event.preventDefault();
    if (!isNextDisabled) turn.onNext();
  };
  return (
    <main className={styles.page}>
      <form key={title} className={styles.column} data-width="reading" onSubmit={go}>
        <header>
          <p className={own.step}>{welcomeWords.step(turn.step, turn.count)}</p>
          <h1 className={styles.title}>{title}</h1>
        </header>
        {props.children}
        <div className={own.ways}>
          <Button type="submit" isDisabled={isNextDisabled}>
            {nextText}
          </Button>
          {turn.step === 1 ? null : (
            <Button kind="quiet" onPress={turn.onBack}>
              {welcomeWords.back}
            </Button>
          )}
          {props.aside}
        </div>
      </form>
    </main>
  );
}

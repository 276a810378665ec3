import { Button } from '../../ui/button.tsx';
import { welcomeWords } from '../../words/welcome.ts';
import { PlaceNote } from './place-note.tsx';
import { WelcomePage, type Turn } from './welcome-page.tsx';
import styles from './welcome.module.css';

type SafePageProps = { readonly turn: Turn; readonly onHelp: () => void };

/** What is protected, what is not, and when another device is the safer one (TM-6). */
export function SafePage({ turn, onHelp }: SafePageProps) {
  return (
    <WelcomePage
      title={welcomeWords.safeTitle}
      turn={turn}
      aside={
        <Button kind="quiet" onPress={onHelp}>
          {welcomeWords.showHelp}
        </Button>
      }
    >
      <div className={styles.reading}>
        <p>{welcomeWords.safe}</p>
        <p>{welcomeWords.cannotIntro}</p>
        <ul className={styles.list}>
          {welcomeWords.cannot.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <p className={styles.important}>{welcomeWords.watched}</p>
        <p>{welcomeWords.disk}</p>
        <PlaceNote />
      </div>
    </WelcomePage>
  );
}

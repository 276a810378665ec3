import {
  BookOpen,
  CalendarDays,
  ChartLine,
  EyeOff,
  LifeBuoy,
  Lock,
  PenLine,
  Printer,
  Search,
  Settings,
  Signpost,
  Sprout,
  Sunset,
  type LucideIcon,
} from 'lucide-react';
import { Button } from 'react-aria-components';
import { frameWords } from '../words/frame.ts';
import type { ScreenName } from './place.ts';
import styles from './rail.module.css';

type RailItem = { readonly screen: ScreenName; readonly text: string; readonly icon: LucideIcon };

const SCREENS: readonly RailItem[] = [
  { screen: 'today', text: frameWords.today, icon: Sunset },
  { screen: 'journal', text: frameWords.journal, icon: BookOpen },
  { screen: 'month', text: frameWords.month, icon: CalendarDays },
  { screen: 'exercise', text: frameWords.exercise, icon: PenLine },
  { screen: 'strengths', text: frameWords.strengths, icon: Sprout },
  { screen: 'path', text: frameWords.path, icon: Signpost },
  { screen: 'insights', text: frameWords.insights, icon: ChartLine },
  { screen: 'summary', text: frameWords.summary, icon: Printer },
];
const HELP: RailItem = { screen: 'help', text: frameWords.help, icon: LifeBuoy };
const SETTINGS: RailItem = { screen: 'settings', text: frameWords.settings, icon: Settings };

type RailProps = {
  readonly shown: ScreenName;
  readonly onGo: (screen: ScreenName) => void;
  readonly onSearch: () => void;
  readonly onLock: () => void;
  readonly onHide: () => void;
};

/** The way to every screen, folded to icons where the window is narrow. */
export function Rail({ shown, onGo, onSearch, onLock, onHide }: RailProps) {
  const link = (item: RailItem) => (
    <RailLink key={item.screen} item={item} isShown={item.screen === shown} onGo={onGo} />
  );
  return (
    <nav className={styles.rail} aria-label={frameWords.navigation}>
      <span className={styles.name} aria-hidden>
        {frameWords.appName}
      </span>
      {SCREENS.map(link)}
      <span className={styles.gap} />
      <Button className={styles.link ?? ''} onPress={onSearch}>
        <Search size={18} aria-hidden />
        <span className={styles.text}>{frameWords.search}</span>
      </Button>
      {link(HELP)}
      <Button className={styles.link ?? ''} onPress={onLock}>
        <Lock size={18} aria-hidden />
        <span className={styles.text}>{frameWords.lock}</span>
      </Button>
      {link(SETTINGS)}
      <Button className={styles.link ?? ''} onPress={onHide}>
        <EyeOff size={18} aria-hidden />
        <span className={styles.text}>{frameWords.hide}</span>
      </Button>
    </nav>
  );
}

type RailLinkProps = {
  readonly item: RailItem;
  readonly isShown: boolean;
  readonly onGo: (screen: ScreenName) => void;
};

function RailLink({ item: { screen, text, icon: Icon }, isShown, onGo }: RailLinkProps) {
  return (
    <Button
      className={styles.link ?? ''}
      onPress={() => onGo(screen)}
      {...(isShown ? { 'aria-current': 'page' } : {})}
    >
      <Icon size={18} aria-hidden />
      <span className={styles.text}>{text}</span>
    </Button>
  );
}

import { lazy, useState } from 'react';
import type { ChosenDays } from '../features/insights/insights-range.ts';
import { JournalScreen } from '../features/journal/journal-screen.tsx';
import { TodayScreen } from '../features/today/today-screen.tsx';
import { useIsBegun } from '../projection/projection-context.tsx';
import type { DayRange } from '../../shared/logic/present-month.ts';
import type { EntryId } from '../../shared/model/ids.ts';
import { Screen } from '../ui/screen.tsx';
import { damageWords } from '../words/damage.ts';
import { frameWords } from '../words/frame.ts';
import type { Noting } from './month-note/noting.ts';
import { railNameOf, type Place } from './place.ts';
import { usePreferences } from './preferences.tsx';
import { useIsDamageMet } from './read-only.tsx';

const MonthScreen = lazy(() =>
  import('../features/month/month-screen.tsx').then(({ MonthScreen: component }) => ({
    default: component,
  })),
);
const PathScreen = lazy(() =>
  import('../features/path/path-screen.tsx').then(({ PathScreen: component }) => ({
    default: component,
  })),
);
const ExerciseScreen = lazy(() =>
  import('../features/exercise/exercise-screen.tsx').then(({ ExerciseScreen: component }) => ({
    default: component,
  })),
);
const StrengthsScreen = lazy(() =>
  import('../features/strengths/strengths-screen.tsx').then(({ StrengthsScreen: component }) => ({
    default: component,
  })),
);
const WeeklyScreen = lazy(() =>
  import('../features/weekly/weekly-screen.tsx').then(({ WeeklyScreen: component }) => ({
    default: component,
  })),
);
const InsightsScreen = lazy(() =>
  import('../features/insights/insights-screen.tsx').then(({ InsightsScreen: component }) => ({
    default: component,
  })),
);
const SummaryScreen = lazy(() =>
  import('../features/summary/summary-screen.tsx').then(({ SummaryScreen: component }) => ({
    default: component,
  })),
);
const SettingsScreen = lazy(() =>
  import('../features/settings/settings-screen.tsx').then(({ SettingsScreen: component }) => ({
    default: component,
  })),
);
const HelpScreen = lazy(() =>
  import('../features/help/help-screen.tsx').then(({ HelpScreen: component }) => ({
    default: component,
  })),
);

/** Help is there before the journal is open as well: see `WithHelp`. */
type ScreenAtProps = {
  readonly place: Place;
  readonly onGo: (place: Place) => void;
  readonly onNote: (noting: Noting) => void;
  readonly onSearch: () => void;
};

/** The screen of a place. */
export function ScreenAt(props: ScreenAtProps) {
  const unread = useUnread(props.place);
  // Whoever opens an evening from a chart finds the same days on the way back.
  const [chosen, onChoose] = useState<ChosenDays>();
  if (unread !== undefined) {
    return (
      <Screen title={unread}>
        <p>{damageWords.unread}</p>
      </Screen>
    );
  }
  return <ReadableScreen {...props} insightDays={{ chosen, onChoose }} />;
}

type ReadableScreenProps = ScreenAtProps & {
  readonly insightDays: {
    readonly chosen: ChosenDays | undefined;
    readonly onChoose: (chosen: ChosenDays) => void;
  };
};

function ReadableScreen({ place, onGo, onNote, onSearch, insightDays }: ReadableScreenProps) {
  const { capabilities } = usePreferences();
  const openEntry = (id: EntryId) => onGo({ screen: 'journal', open: { kind: 'stored', id } });
  const toPaper = (of: DayRange) => onGo({ screen: 'summary', of });
  switch (place.screen) {
    case 'today':
      return (
        <TodayScreen
          {...(place.checkIn === undefined ? {} : { checkIn: place.checkIn })}
          onWrite={(open) => onGo({ screen: 'journal', open })}
          onMonth={() => onGo({ screen: 'month' })}
          onWeekly={() => onGo({ screen: 'weekly' })}
          onStep={(step) => onGo({ screen: 'path', at: { page: 'step', step } })}
        />
      );
    case 'journal':
      return (
        <JournalScreen
          open={place.open}
          onOpen={(open) => onGo({ screen: 'journal', open })}
          onSearch={onSearch}
        />
      );
    case 'month':
      return (
        <MonthScreen
          // Another wish is another screen.
          key={place.ask ?? 'month'}
          {...(place.ask === undefined ? {} : { ask: place.ask })}
          onAnswered={() => onGo({ screen: 'month' })}
          onNote={(day) => onNote({ what: 'anything', day })}
          onUrge={() => onNote({ what: 'urge' })}
          onWrite={(open) => onGo({ screen: 'journal', open })}
          onWeekly={() => onGo({ screen: 'weekly' })}
        />
      );
    case 'exercise':
      return <ExerciseScreen onRead={openEntry} />;
    case 'strengths':
      return <StrengthsScreen onOpenEntry={openEntry} />;
    case 'weekly':
      return <WeeklyScreen />;
    case 'path':
      return <PathScreen {...(place.at === undefined ? {} : { at: place.at })} onGo={onGo} />;
    case 'insights':
      return <InsightsScreen {...insightDays} onOpen={openEntry} onPaper={toPaper} />;
    case 'summary':
      return (
        <SummaryScreen
          capabilities={capabilities}
          {...(place.of === undefined ? {} : { chartsOf: place.of })}
        />
      );
    case 'help':
      return <HelpScreen isJournalOpen />;
    case 'settings':
      return <SettingsScreen />;
  }
}

/** The name of the screen where it shows the journal and nothing of that could be read: it would wait for ever. */
function useUnread(place: Place): string | undefined {
  const isDamageMet = useIsDamageMet();
  const isBegun = useIsBegun();
  if (!isDamageMet || isBegun || place.screen === 'help' || place.screen === 'settings') {
    return undefined;
  }
  // What is being typed stays in sight.
  if (place.screen === 'journal' && place.open !== null) return undefined;
  return frameWords[railNameOf(place.screen)];
}

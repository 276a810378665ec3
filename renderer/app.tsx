import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import type { Failure } from '../shared/failure.ts';
import type { HomeState, Opened } from '../shared/ipc/vault-commands.ts';
import { call } from './bridge/bridge.ts';
import { LockedScreen } from './features/locked/locked-screen.tsx';
import { StuckScreen } from './features/locked/stuck-screen.tsx';
import { keepFocus } from './frame/keep-focus.ts';
import { WithHelp } from './frame/with-help.tsx';
import { PreferencesProvider, usePreferencesAtStart } from './frame/preferences.tsx';

const Welcome = lazy(() =>
  import('./features/welcome/welcome.tsx').then(({ Welcome: component }) => ({
    default: component,
  })),
);
const OpenJournal = lazy(() =>
  import('./frame/open-journal.tsx').then(({ OpenJournal: component }) => ({
    default: component,
  })),
);
const DamagedJournal = lazy(() =>
  import('./frame/damaged/damaged-journal.tsx').then(({ DamagedJournal: component }) => ({
    default: component,
  })),
);
const RestorePage = lazy(() =>
  import('./frame/restore/restore-page.tsx').then(({ RestorePage: component }) => ({
    default: component,
  })),
);

type Phase =
  | { readonly at: 'starting' }
  | { readonly at: 'home'; readonly home: HomeState | Failure }
  | { readonly at: 'open'; readonly opened: Opened };

/** Everything, from the first page to the open journal. */
export function App() {
  const preferences = usePreferencesAtStart();
  const [phase, setPhase] = useState<Phase>({ at: 'starting' });

  const look = useCallback(
    () =>
      call('vault.state', {}).then((state) => {
        // Nobody is left before an empty window: whatever it is, it is said, and Help is there.
        setPhase(state.ok ? phaseOf(state.value.home) : { at: 'home', home: state.failure });
      }),
    [],
  );

  useEffect(() => void look(), [look]);
  useEffect(keepFocus, []);

  if (!preferences || phase.at === 'starting') return null;
  return (
    <PreferencesProvider value={preferences}>
      <Suspense fallback={null}>
        <Phases phase={phase} onOpen={(opened) => setPhase({ at: 'open', opened })} onLook={look} />
      </Suspense>
    </PreferencesProvider>
  );
}

function phaseOf(home: HomeState): Phase {
  if (home !== 'open') return { at: 'home', home };
  return { at: 'open', opened: { missingSaves: 0, damage: null } };
}

type PhasesProps = {
  readonly phase: Extract<Phase, { at: 'home' | 'open' }>;
  readonly onOpen: (opened: Opened) => void;
  readonly onLook: () => Promise<void>;
};

function Phases({ phase, onOpen, onLook }: PhasesProps) {
  if (phase.at === 'open') {
    const { opened } = phase;
    if (opened.damage)
      return <DamagedJournal opened={opened} damage={opened.damage} onRegained={onOpen} />;
    return <OpenJournal opened={opened} onRegained={onOpen} />;
  }
  return (
    <WithHelp isJournalOpen={false}>
      {(showHelp) => (
        <ClosedJournal home={phase.home} onOpen={onOpen} onLook={onLook} onHelp={showHelp} />
      )}
    </WithHelp>
  );
}

type ClosedJournalProps = Omit<PhasesProps, 'phase'> & {
  readonly home: HomeState | Failure;
  readonly onHelp: () => void;
};

function ClosedJournal({ home, onOpen, onLook, onHelp }: ClosedJournalProps) {
  const [isRestoring, setIsRestoring] = useState(false);
  const restore = () => setIsRestoring(true);
  if (isRestoring) {
    return <RestorePage onOpened={onOpen} onCancel={() => setIsRestoring(false)} />;
  }
  if (home === 'absent') return <Welcome onMade={onOpen} onHelp={onHelp} onRestore={restore} />;
  if (home === 'locked' || home === 'open') {
    return <LockedScreen onOpen={onOpen} onHelp={onHelp} onRestore={restore} />;
  }
  return <StuckScreen why={home} onLook={onLook} onHelp={onHelp} onRestore={restore} />;
}

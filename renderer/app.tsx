import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import type { HomeState, Opening } from '../shared/ipc/vault-commands.ts';
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

type Phase =
  | { readonly at: 'starting' }
  | { readonly at: 'home'; readonly home: HomeState }
  | { readonly at: 'open'; readonly opening: Opening };

/** Everything, from the first page to the open journal. */
export function App() {
  const preferences = usePreferencesAtStart();
  const [phase, setPhase] = useState<Phase>({ at: 'starting' });

  const look = useCallback(
    () =>
      call('vault.state', {}).then((state) => {
        if (state.ok) setPhase(phaseOf(state.value.home));
      }),
    [],
  );

  useEffect(() => void look(), [look]);
  useEffect(keepFocus, []);

  if (!preferences || phase.at === 'starting') return null;
  return (
    <PreferencesProvider value={preferences}>
      <Suspense fallback={null}>
        <Phases
          phase={phase}
          onOpen={(opening) => setPhase({ at: 'open', opening })}
          onLook={look}
        />
      </Suspense>
    </PreferencesProvider>
  );
}

function phaseOf(home: HomeState): Phase {
  return home === 'open' ? { at: 'open', opening: { missingSaves: 0 } } : { at: 'home', home };
}

type PhasesProps = {
  readonly phase: Extract<Phase, { at: 'home' | 'open' }>;
  readonly onOpen: (opening: Opening) => void;
  readonly onLook: () => Promise<void>;
};

function Phases({ phase, onOpen, onLook }: PhasesProps) {
  if (phase.at === 'open') return <OpenJournal opening={phase.opening} />;
  return (
    <WithHelp>
      {(showHelp) => (
        <ClosedJournal home={phase.home} onOpen={onOpen} onLook={onLook} onHelp={showHelp} />
      )}
    </WithHelp>
  );
}

type ClosedJournalProps = Omit<PhasesProps, 'phase'> & {
  readonly home: HomeState;
  readonly onHelp: () => void;
};

function ClosedJournal({ home, onOpen, onLook, onHelp }: ClosedJournalProps) {
  if (home === 'absent') return <Welcome onMade={onOpen} onHelp={onHelp} />;
  if (home === 'locked' || home === 'open') {
    return <LockedScreen onOpen={onOpen} onHelp={onHelp} />;
  }
  return <StuckScreen home={home} onLook={onLook} onHelp={onHelp} />;
}

import { useEffect, useState } from 'react';
import type { Opened } from '../../shared/ipc/vault-commands.ts';
import { journalDay } from '../../shared/logic/journal-day.ts';
import { DEFAULT_DAY_START_HOUR } from '../../shared/model/day.ts';
import { reportActivity } from '../bridge/activity.ts';
import { call, onNotice } from '../bridge/bridge.ts';
import { now, zone } from '../bridge/clock.ts';
import { Projection } from '../projection/projection.ts';
import { ProjectionProvider } from '../projection/projection-context.tsx';
import { DamageMet } from './damaged/damage-met.tsx';
import { JournalFrame } from './journal-frame.tsx';
import { loadUnfinishedForms } from '../saving/unfinished-forms.ts';
import { MissingSaves } from './missing-saves.tsx';
import { ReadOnlyProvider, useReadOnly } from './read-only.tsx';
import { RegainAccess } from './regain-access.tsx';
import { useVaultGone } from './use-vault-gone.ts';
import { WithHelp } from './with-help.tsx';

type OpenJournalProps = {
  readonly opened: Opened;
  /** It closed by itself and was unlocked again. */
  readonly onRegained: (opened: Opened) => void;
};

const lockAndLook = () => void call('app.lock', {});

/** The open journal: its projection, what it hears from the shell, and its screens. */
export function OpenJournal({ opened, onRegained }: OpenJournalProps) {
  const [projection] = useState(
    () => new Projection(journalDay(now(), zone(), DEFAULT_DAY_START_HOUR)),
  );
  const [isReady, setIsReady] = useState(false);
  const [isDamageMet, setIsDamageMet] = useState(false);
  const readOnly = useReadOnly();
  const vaultGone = useVaultGone();

  useEffect(() => {
    void projection.rebuild();
    void loadUnfinishedForms().then(() => setIsReady(true));
    const stops = [
      reportActivity(),
      onNotice((notice) => {
        if (notice.kind === 'changed') projection.apply(notice.rows);
      }),
    ];
    return () => stops.forEach((stop) => stop());
  }, [projection]);

  const regained = (again: Opened) => {
    // It was looked at: the vault says itself now what can be read.
    setIsDamageMet(false);
    vaultGone.regained();
    void projection.rebuild();
    onRegained(again);
  };

  if (!isReady) return null;
  return (
    <ReadOnlyProvider value={isDamageMet ? { why: 'damage-met', leave: lockAndLook } : readOnly}>
      <ProjectionProvider value={projection}>
        <WithHelp isJournalOpen={!vaultGone.isGone}>
          {(showHelp) => (
            <>
              <JournalFrame isHidden={vaultGone.isGone} />
              <MissingSaves
                opened={opened}
                onPutBack={() => {
                  void projection.rebuild();
                  void loadUnfinishedForms();
                }}
              />
              {vaultGone.isGone ? null : <DamageMet onLater={() => setIsDamageMet(true)} />}
              <RegainAccess
                isNeeded={vaultGone.isGone}
                why={vaultGone.why}
                onHelp={showHelp}
                onRegained={regained}
              />
            </>
          )}
        </WithHelp>
      </ProjectionProvider>
    </ReadOnlyProvider>
  );
}

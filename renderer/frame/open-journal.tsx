import { useEffect, useState } from 'react';
import type { Opened } from '../../shared/ipc/vault-commands.ts';
import { journalDay } from '../../shared/logic/journal-day.ts';
import { DEFAULT_DAY_START_HOUR } from '../../shared/model/day.ts';
import { reportActivity } from '../bridge/activity.ts';
import { onNotice } from '../bridge/bridge.ts';
import { now, zone } from '../bridge/clock.ts';
import { Projection } from '../projection/projection.ts';
import { ProjectionProvider } from '../projection/projection-context.tsx';
import { DamageMet } from './damaged/damage-met.tsx';
import { JournalFrame } from './journal-frame.tsx';
import { loadUnfinishedForms } from '../saving/unfinished-forms.ts';
import { MissingSaves } from './missing-saves.tsx';
import { RegainAccess } from './regain-access.tsx';
import { useVaultGone } from './use-vault-gone.ts';
import { WithHelp } from './with-help.tsx';

type OpenJournalProps = {
  readonly opened: Opened;
  /** It closed by itself and was unlocked again. */
  readonly onRegained: (opened: Opened) => void;
};

/** The open journal: its projection, what it hears from the shell, and its screens. */
export function OpenJournal({ opened, onRegained }: OpenJournalProps) {
  const [projection] = useState(
    () => new Projection(journalDay(now(), zone(), DEFAULT_DAY_START_HOUR)),
  );
  const [isReady, setIsReady] = useState(false);
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
    vaultGone.regained();
    void projection.rebuild();
    onRegained(again);
  };

  if (!isReady) return null;
  return (
    <ProjectionProvider value={projection}>
      <WithHelp isJournalOpen={!vaultGone.isGone}>
        {(showHelp) => (
          <>
            <JournalFrame isHidden={vaultGone.isGone} />
            <MissingSaves opened={opened} />
            {vaultGone.isGone ? null : <DamageMet />}
            <RegainAccess isNeeded={vaultGone.isGone} onHelp={showHelp} onRegained={regained} />
          </>
        )}
      </WithHelp>
    </ProjectionProvider>
  );
}

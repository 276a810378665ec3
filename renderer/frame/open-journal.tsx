import { useEffect, useState } from 'react';
import type { Opening } from '../../shared/ipc/vault-commands.ts';
import { journalDay } from '../../shared/logic/journal-day.ts';
import { DEFAULT_DAY_START_HOUR } from '../../shared/model/day.ts';
import { reportActivity } from '../bridge/activity.ts';
import { onNotice } from '../bridge/bridge.ts';
import { now, zone } from '../bridge/clock.ts';
import { Projection } from '../projection/projection.ts';
import { ProjectionProvider } from '../projection/projection-context.tsx';
import { entrySaver } from '../saving/entry-saver.ts';
import { JournalFrame } from './journal-frame.tsx';
import { MissingSaves } from './missing-saves.tsx';
import { RegainAccess } from './regain-access.tsx';

type OpenJournalProps = { readonly opening: Opening };

/** The open journal: its projection, what it hears from the shell, and its screens. */
export function OpenJournal({ opening }: OpenJournalProps) {
  const [projection] = useState(
    () => new Projection(journalDay(now(), zone(), DEFAULT_DAY_START_HOUR)),
  );
  const [isVaultGone, setIsVaultGone] = useState(false);

  useEffect(() => {
    void projection.rebuild();
    const stops = [
      reportActivity(),
      onNotice((notice) => {
        if (notice.kind === 'changed') projection.apply(notice.rows);
        if (notice.kind !== 'vault-gone') return;
        // Other dialogs of the journal are hidden too while the passphrase is asked for.
        document.body.dataset['away'] = '';
        setIsVaultGone(true);
      }),
    ];
    return () => stops.forEach((stop) => stop());
  }, [projection]);

  const regained = () => {
    setIsVaultGone(false);
    delete document.body.dataset['away'];
    void projection.rebuild();
    void entrySaver.flush();
  };

  return (
    <ProjectionProvider value={projection}>
      <JournalFrame isHidden={isVaultGone} />
      <MissingSaves opening={opening} />
      <RegainAccess isNeeded={isVaultGone} onRegained={regained} />
    </ProjectionProvider>
  );
}

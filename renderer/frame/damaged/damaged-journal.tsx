import { useState } from 'react';
import type { Damage, Opened } from '../../../shared/ipc/vault-commands.ts';
import { OpenJournal } from '../open-journal.tsx';
import { ReadOnlyProvider } from '../read-only.tsx';
import { WithHelp } from '../with-help.tsx';
import { DamagePages } from './damage-pages.tsx';

type DamagedJournalProps = {
  readonly opened: Opened;
  readonly damage: Damage;
  /** It closed by itself and was unlocked again. */
  readonly onRegained: (opened: Opened) => void;
};

/** A journal of which only a part could be read: what that is, what can be done, and the part itself (DB-6). */
export function DamagedJournal({ opened, damage, onRegained }: DamagedJournalProps) {
  const [isReading, setIsReading] = useState(false);
  return (
    <ReadOnlyProvider value={{ why: 'damaged', leave: () => setIsReading(false) }}>
      {isReading ? (
        <OpenJournal opened={opened} onRegained={onRegained} />
      ) : (
        <WithHelp isJournalOpen={false}>
          {(showHelp) => (
            <DamagePages
              damage={damage}
              onRead={() => setIsReading(true)}
              onHelp={showHelp}
              onRegained={onRegained}
            />
          )}
        </WithHelp>
      )}
    </ReadOnlyProvider>
  );
}

import type { Extent } from '../campaign.ts';
import { isDone, passphrasesAfter, savesIn } from './acknowledged.ts';
import type { Ground } from './ground.ts';
import type { KnownVault } from './vaults-to-start-from.ts';
import type { Question } from './inspection.ts';
import type { Message } from './messages.ts';

/** Something the app does with files, which a fault may meet at any moment. */
export type Operation = {
  /** As in "SIGKILL at any moment of …". */
  readonly name: string;
  /** The workload in which it happens, and a shorter one for tracing every call, where there is one. */
  readonly work: string;
  readonly shortWork?: string;
  /** What lies in the folder before. */
  readonly before: (ground: Ground) => Promise<KnownVault>;
  /** How the vault may look afterwards, beyond holding every save. */
  readonly after?: (said: readonly Message[]) => Partial<Question>;
  /** How often a kill is tried at a random moment. */
  readonly kills: Readonly<Record<Extent, number>>;
};

const lockedVault = (ground: Ground) => ground.lockedVault();
const backedUpVault = (ground: Ground) => ground.backedUpVault();

export const OPERATIONS: readonly Operation[] = [
  {
    name: 'saving',
    work: 'write',
    shortWork: 'write-briefly',
    before: lockedVault,
    kills: { whole: 120, quick: 3 },
  },
  {
    name: 'opening after a kill',
    work: 'open',
    before: (ground) => ground.leftVault(),
    kills: { whole: 60, quick: 2 },
  },
  {
    name: 'making a vault',
    work: 'make',
    before: async (ground) => ({ folder: ground.place(), saves: [] }),
    after: (said) => ({ mayBeAbsent: !isDone(said, 'made') }),
    kills: { whole: 60, quick: 2 },
  },
  {
    name: 'changing the passphrase',
    work: 'change-passphrase',
    before: lockedVault,
    after: (said) => ({ passphrases: passphrasesAfter(said) }),
    kills: { whole: 60, quick: 2 },
  },
  {
    name: 'backing up',
    work: 'back-up',
    before: backedUpVault,
    kills: { whole: 60, quick: 2 },
  },
  {
    name: 'restoring a backup',
    work: 'restore-backup',
    before: backedUpVault,
    after: () => ({ mayBeSetAside: true }),
    kills: { whole: 60, quick: 2 },
  },
  {
    name: 'importing a backup',
    work: 'import-backup',
    before: (ground) => ground.backupFromElsewhere(),
    after: (said) => ({ mayBeAbsent: !isDone(said, 'restored') }),
    kills: { whole: 60, quick: 2 },
  },
  {
    name: 'migrating, with the backup before it',
    work: 'open',
    before: (ground) => ground.firstSchemaVault(),
    kills: { whole: 60, quick: 2 },
  },
  {
    name: 'giving a new data key',
    work: 'give-new-data-key',
    before: lockedVault,
    kills: { whole: 60, quick: 2 },
  },
];

/** What to look for after `operation`: every save that was acknowledged, before it and during it. */
export function questionAfter(
  operation: Operation,
  vault: KnownVault,
  said: readonly Message[],
): Omit<Partial<Question>, 'folder'> {
  return { saves: [...vault.saves, ...savesIn(said)], ...operation.after?.(said) };
}

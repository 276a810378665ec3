import type { Extent } from '../campaign.ts';
import { isDone, passphrasesAfter, savesIn } from './acknowledged.ts';
import { wrongCopy } from './copy-beside.ts';
import type { Ground } from './ground.ts';
import type { Question } from './inspection.ts';
import type { Message } from './messages.ts';
import type { Worked } from './run-work.ts';
import type { KnownVault, StartingVaults } from './vaults-to-start-from.ts';

/** Something the app does with files, which a fault may meet at any moment. */
export type Operation = {
  /** As in "SIGKILL at any moment of …". */
  readonly name: string;
  /** The workload in which it happens, and a shorter one for tracing every call, where there is one. */
  readonly work: string;
  readonly shortWork?: string;
  /** What lies in the folder before; undefined for an empty one. */
  readonly before?: (vaults: StartingVaults) => Promise<KnownVault>;
  /** How the vault may look afterwards, beyond holding every save. */
  readonly after?: (said: readonly Message[]) => Partial<Question>;
  /** What is wrong with what it has written beside the folder, in a few words. */
  readonly wrongBeside?: (folder: string, worked: Worked) => string | undefined;
  /** How often a kill is tried at a random moment. */
  readonly kills: Readonly<Record<Extent, number>>;
  /** An error is given to each of its calls, or to every n-th where there are many that are alike. */
  readonly everyNthCall: number;
  /** The same of those that write the pages of the database, which all do; one in ten unless given. */
  readonly everyNthPage?: number;
};

export const OPERATIONS: readonly Operation[] = [
  {
    name: 'saving',
    work: 'write',
    shortWork: 'write-briefly',
    before: ({ locked }) => locked(),
    kills: { whole: 100, quick: 2 },
    everyNthCall: 1,
    everyNthPage: 1,
  },
  {
    name: 'opening after a kill',
    work: 'open',
    before: ({ left }) => left(),
    kills: { whole: 42, quick: 1 },
    everyNthCall: 10,
  },
  {
    name: 'making a vault',
    work: 'make',
    after: (said) => ({ mayBeAbsent: !isDone(said, 'made') }),
    kills: { whole: 42, quick: 1 },
    everyNthCall: 20,
  },
  {
    name: 'changing the passphrase',
    work: 'change-passphrase',
    before: ({ locked }) => locked(),
    after: (said) => ({ passphrases: passphrasesAfter(said) }),
    kills: { whole: 42, quick: 1 },
    everyNthCall: 1,
  },
  {
    name: 'backing up',
    work: 'back-up',
    before: ({ backedUp }) => backedUp(),
    kills: { whole: 42, quick: 1 },
    everyNthCall: 1,
  },
  {
    name: 'restoring a backup',
    work: 'restore-backup',
    before: ({ backedUp }) => backedUp(),
    after: () => ({ mayBeSetAside: true }),
    kills: { whole: 42, quick: 1 },
    everyNthCall: 20,
  },
  {
    name: 'importing a backup',
    work: 'import-backup',
    before: ({ fromElsewhere }) => fromElsewhere(),
    after: (said) => ({ mayBeAbsent: !isDone(said, 'restored') }),
    kills: { whole: 42, quick: 1 },
    everyNthCall: 20,
  },
  {
    name: 'migrating, with the backup before it',
    work: 'open',
    before: ({ inFirstSchema }) => inFirstSchema(),
    kills: { whole: 42, quick: 1 },
    everyNthCall: 20,
  },
  {
    name: 'giving a new data key',
    work: 'give-new-data-key',
    before: ({ locked }) => locked(),
    kills: { whole: 42, quick: 1 },
    everyNthCall: 20,
  },
  {
    name: 'writing a copy that can be read',
    work: 'export-copy',
    before: ({ locked }) => locked(),
    wrongBeside: wrongCopy,
    kills: { whole: 42, quick: 1 },
    everyNthCall: 1,
  },
];

/** What `operation` starts from. */
export function startOf(
  { before }: Operation,
  ground: Ground,
  vaults: StartingVaults,
): Promise<KnownVault> {
  return before ? before(vaults) : Promise.resolve({ folder: ground.place(), saves: [] });
}

/** As `judge` takes it: what is wrong beside the folder, where anything is. */
export function wrongAfter(
  { wrongBeside }: Operation,
  folder: string,
  worked: Worked,
): { readonly wrong?: string } {
  const wrong = wrongBeside?.(folder, worked);
  return wrong === undefined ? {} : { wrong };
}

/** What to look for after `operation`: every save that was acknowledged, before it and during it. */
export function questionAfter(
  operation: Operation,
  vault: KnownVault,
  said: readonly Message[],
): Omit<Partial<Question>, 'folder'> {
  return { saves: [...vault.saves, ...savesIn(said)], ...operation.after?.(said) };
}

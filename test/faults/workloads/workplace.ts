import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mock } from 'node:test';
import { createHandlers } from '../../../electron/handlers.ts';
import { failureOf } from '../../../electron/platform/failure-of.ts';
import { answer } from '../../../electron/vault/answer.ts';
import { vaultFilesIn } from '../../../electron/vault/vault-files.ts';
import { VaultSession } from '../../../electron/vault/vault-session.ts';
import type { InnerCommandName, Input, VaultCommandName } from '../../../shared/ipc/contract.ts';
import type { Backup } from '../../../shared/model/backup.ts';
import { say, type Message } from '../support/messages.ts';
import { seededRandom, type Random } from '../support/random.ts';
import { checkInOf, entryOf, type Save } from '../support/saves.ts';
import { fillerBeside } from '../support/small-disk.ts';
import { cheapestKeys } from './cheapest-keys.ts';
import { eveningOf, makeNamesKnown } from './known-names.ts';

/** How often a save that failed is tried again; a person would see "not saved" until one works. */
const MOST_TRIES = 4;

type Asked = VaultCommandName | InnerCommandName;

/** A vault session on a folder, asked as the page asks it. */
export type Workplace = {
  readonly folder: string;
  readonly random: Random;
  readonly say: (message: Message) => void;
  /** Whether the command was answered; says the code when it was refused. */
  readonly ask: <Name extends Asked>(name: Name, input: Input<Name>) => Promise<boolean>;
  /** The backups that are listed, newest first. */
  readonly backups: () => Promise<readonly Backup[]>;
  /** Whether the save was acknowledged; says so, or why not. */
  readonly trySave: (made: Save) => Promise<boolean>;
  /** Saves until it is acknowledged. Throws when the vault goes on refusing. */
  readonly save: (made: Save) => Promise<void>;
  /** Waits until whoever started this says that it may go on. */
  readonly untilToldToGoOn: () => Promise<void>;
  /** Takes away what fills the disk. */
  readonly makeRoom: () => void;
  /** Lets the time pass after which the log is emptied. */
  readonly pass: (milliseconds: number) => void;
  /** Closes the vault as a lock does; says the failure when that did not go through. */
  readonly close: () => void;
};

/** A place to work on the vault in `folder`, with the cheapest keys that are allowed and a clock that stands still. */
export function openWorkplace(folder: string, seed: number): Workplace {
  makeNamesKnown();
  mock.timers.enable({ apis: ['setTimeout', 'Date'], now: eveningOf(seed) });
  const session = new VaultSession(vaultFilesIn(folder), cheapestKeys);
  const handlers = createHandlers(session, () => undefined);
  // As at every start of the app, before anyone is asked for anything.
  session.state();

  const ask: Workplace['ask'] = async (name, input) => {
    const result = await answer(handlers, name, input);
    if (!result.ok) say({ said: 'failed', code: result.failure.code });
    return result.ok;
  };
  const trySave = async (made: Save) => {
    const isSaved = await (made.kind === 'entry'
      ? ask('entries.save', entryOf(made))
      : ask('checkIns.save', checkInOf(made)));
    if (isSaved) say({ said: 'saved', save: made });
    return isSaved;
  };
  return {
    folder,
    random: seededRandom(seed),
    say,
    ask,
    backups: async () => (await handlers['backups.list']({})).backups,
    trySave,
    async save(made) {
      for (let tried = 0; tried < MOST_TRIES; tried += 1) if (await trySave(made)) return;
      throw new Error('The vault takes nothing any more.');
    },
    async untilToldToGoOn() {
      process.stdin.resume();
      await once(process.stdin, 'end');
    },
    makeRoom: () => rmSync(fillerBeside(folder), { force: true }),
    pass: (milliseconds) => mock.timers.tick(milliseconds),
    close() {
      try {
        session.close();
      } catch (error) {
        say({ said: 'failed', code: failureOf(error).code });
      }
    },
  };
}

import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { PrintJob } from '../../../electron/shell/shell.ts';
import { contract, type CommandName } from '../../../shared/ipc/contract.ts';
import { rows } from '../../../shared/model/rows.ts';
import { aMessage, type FuzzMessage } from '../../fuzz/messages.ts';
import { PASSPHRASE } from '../../support/passphrase.ts';
import { makeCheapVault } from '../../support/cheap-vault.ts';
import type { Campaign, Extent, Outcome } from '../campaign.ts';
import { isTaken, judgedAnswer } from '../support/judged-answers.ts';
import { inOwnFolder } from '../support/own-folder.ts';
import { noProblems, type Problems } from '../support/problems.ts';
import { seededRandom, type Random } from '../support/random.ts';
import { openRealDoors, type RealDoors } from '../support/real-doors.ts';
import { checkStored, shapeOf } from '../support/stored-rows.ts';

/** FT-12: how many messages, and in how many rounds of an open journal and a locked one. */
const SIZES: Readonly<Record<Extent, { readonly messages: number; readonly rounds: number }>> = {
  whole: { messages: 100_000, rounds: 10 },
  quick: { messages: 3_200, rounds: 1 },
};

const USUAL_BATCH = 40;
const LARGE_BATCH = 1_000;

/** Of a round's messages the share that comes while the journal is locked. */
const LOCKED_SHARE = 0.3;

/** Commands that lock when they succeed; sent at the end of a round, so that an open journal stays open for it. */
const LOCKING: ReadonlySet<unknown> = new Set<CommandName>(['app.lock', 'app.hide']);

/** Messages of every kind to both doors of the real shell, with a real vault process behind them. */
export const ipcDoors: Campaign = {
  fault: 'hostile messages at the doors',
  runsBeside: true,
  run: (extent, seed) => inOwnFolder((folder) => fuzzDoors(folder, SIZES[extent], seed)),
};

type Counts = { sent: number; valid: number; answered: number; locked: number; killed: number };

type Fuzz = {
  readonly doors: RealDoors;
  readonly random: Random;
  readonly problems: Problems;
  readonly counts: Counts;
  /** Rows whose saving was acknowledged. */
  readonly acknowledged: Set<string>;
  readonly isLocked: () => boolean;
};

async function fuzzDoors(
  folder: string,
  { messages, rounds }: (typeof SIZES)[Extent],
  seed: number,
): Promise<Outcome> {
  const problems = noProblems();
  const random = seededRandom(seed);
  const counts = { sent: 0, valid: 0, answered: 0, locked: 0, killed: 0 };
  let isLocked = true;
  const doors = await openRealDoors(folder, {
    onNotice(notice) {
      if (notice.kind !== 'changed') return;
      if (isLocked) problems.found('plaintext', 'rows were told while locked');
      if (!rows.safeParse(notice.rows).success)
        problems.found('crashes', 'rows of another form were told');
    },
    onVaultCrash: () => problems.found('crashes', 'the vault process ended by itself'),
    onVaultKilled() {
      counts.killed += 1;
    },
    async onPrintJob(job) {
      counts.sent += await fuzzPrintDoor(job, random, problems);
    },
  });
  const fuzz = {
    doors,
    random,
    problems,
    counts,
    acknowledged: new Set<string>(),
    isLocked: () => isLocked,
  };
  const home = join(folder, 'home');

  await sendMany(
    fuzz,
    Math.floor(messages / 20),
    ({ name, input }) => name !== 'vault.create' || !isTaken(name, input),
  );
  await makeCheapVault(home);
  await doors.startAgain();
  const before = await shapeOf(home);
  for (let round = 0; round < rounds; round += 1) {
    const inRound = Math.ceil((messages - counts.sent) / (rounds - round));
    const whileLocked = Math.floor(inRound * LOCKED_SHARE);
    await unlock(doors);
    isLocked = false;
    await sendMany(fuzz, inRound - whileLocked - LARGE_BATCH, ({ name }) => !LOCKING.has(name));
    await lockAmidMessages(fuzz);
    isLocked = true;
    await sendMany(fuzz, whileLocked);
    // A fresh vault process has forgotten the wrong tries and the waits after them.
    await doors.startAgain();
  }
  await doors.quit();
  await checkStored(home, problems, { before, acknowledged: fuzz.acknowledged });
  return problems.outcome(counts.sent, remarkOn(counts));
}

function remarkOn({ valid, answered, locked, killed }: Counts): string {
  const remark = `${valid} valid, ${answered} answered, ${locked} sent while locked`;
  return killed === 0
    ? remark
    : `${remark}, vaults still at work 10 s after a lock and ended: ${killed}`;
}

/** Sends `count` messages that `isWanted`, in batches of which some are a thousand at once. */
async function sendMany(
  fuzz: Fuzz,
  count: number,
  isWanted: (message: FuzzMessage) => boolean = () => true,
): Promise<void> {
  let left = count;
  while (left > 0) {
    const size = Math.min(left, fuzz.random.below(25) === 0 ? LARGE_BATCH : USUAL_BATCH);
    const batch = Array.from({ length: size }, () => wanted(fuzz.random, isWanted));
    await Promise.all(batch.map((message) => send(fuzz, message)));
    left -= size;
  }
}

function wanted(random: Random, isWanted: (message: FuzzMessage) => boolean): FuzzMessage {
  for (;;) {
    const message = aMessage(random, random.below(3) > 0);
    if (isWanted(message)) return message;
  }
}

async function send(fuzz: Fuzz, message: FuzzMessage): Promise<void> {
  const { doors, random, problems, counts, acknowledged } = fuzz;
  const isLocked = fuzz.isLocked();
  // While it is locked, windows that are long gone knock as well.
  const door = isLocked ? random.oneOf(doors.doors) : doors.door;
  counts.sent += 1;
  if (isLocked) counts.locked += 1;
  const { wasValid, wasAnswered } = await judgedAnswer(door, message, {
    kind: 'main',
    isLocked,
    problems,
  });
  if (wasValid) counts.valid += 1;
  if (!wasAnswered) return;
  counts.answered += 1;
  const id = rowIdOf(message);
  if (id === undefined) return;
  // What was destroyed is to be gone; what was saved is to be there.
  if (message.name === 'letters.destroy') acknowledged.delete(id);
  else acknowledged.add(id);
}

/** Locks while a thousand messages are under way; what is answered after that is answered as locked. */
async function lockAmidMessages(fuzz: Fuzz): Promise<void> {
  const { doors, random } = fuzz;
  const ended = doors.vaultEnded();
  const batch = Array.from({ length: LARGE_BATCH }, () =>
    wanted(random, ({ name }) => !LOCKING.has(name)),
  );
  const answers = batch.map((message) => send(fuzz, message));
  await doors.door({ name: 'app.lock', input: {} });
  await Promise.all(answers);
  await ended;
  await untilHome(doors, 'locked');
}

/** Everything of the other window at the print window's door, then what a print window says; how many messages. */
async function fuzzPrintDoor(
  { door }: PrintJob,
  random: Random,
  problems: Problems,
): Promise<number> {
  const batch = Array.from({ length: USUAL_BATCH }, () => aMessage(random, random.below(3) > 0));
  await Promise.all(
    batch.map((message) =>
      judgedAnswer(door, message, { kind: 'print', isLocked: false, problems }),
    ),
  );
  await door({ name: 'print.ready', input: { pageCount: 1 } });
  return batch.length;
}

async function unlock(doors: RealDoors): Promise<void> {
  await untilHome(doors, 'locked');
  const secret = { kind: 'passphrase', passphrase: PASSPHRASE };
  const opened = await doors.door({ name: 'vault.unlock', input: { secret } });
  if (!opened.ok) throw new Error(`The journal did not open: ${opened.failure.code}.`);
}

async function untilHome(doors: RealDoors, wantedHome: string): Promise<void> {
  for (;;) {
    const result = await doors.door({ name: 'vault.state', input: {} });
    const home = result.ok && contract['vault.state'].output.safeParse(result.value).data?.home;
    if (home === wantedHome) return;
    await nextTurn();
  }
}

const aboutRows: ReadonlySet<unknown> = new Set<CommandName>([
  'entries.save',
  'checkIns.save',
  'attempts.start',
  'events.save',
  'helpers.save',
  'pages.save',
  'letters.destroy',
]);

/** The id of the row that `message` has saved or destroyed. */
function rowIdOf({ name, input }: FuzzMessage): string | undefined {
  if (!aboutRows.has(name) || typeof input !== 'object' || input === null) return undefined;
  const id = Object.getOwnPropertyDescriptor(input, 'id')?.value as unknown;
  return typeof id === 'string' ? id : undefined;
}

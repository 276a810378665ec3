import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Campaign } from '../campaign.ts';
import { isDone, passphrasesAfter, savesIn } from '../support/acknowledged.ts';
import { onGround, type Ground } from '../support/ground.ts';
import { fullVaults, type KnownVault } from '../support/vaults-to-start-from.ts';
import { inLanes } from '../support/in-lanes.ts';
import { judgeAll, type Run } from '../support/judge.ts';
import { seededRandom, shuffled } from '../support/random.ts';
import { runWork, type Worked } from '../support/run-work.ts';

const QUICK_RUNS = 3;

/** The number Linux gives to nobody; root may do everything, so the work is done as this user. */
const NOBODY = 65_534;
const READ_ONLY = 0o400;
const NONE = 0o000;
const FILES = ['journal.db', 'journal.db-wal', 'journal.anchor', 'vault.json', 'vault-copy.json'];

type Plan = { readonly work: 'make' | 'try-everything'; readonly taken: Taken };

/** What is taken away, by name, from whoever works in the folder. */
type Taken = { readonly name: string; readonly take: (folder: string) => void };

const fromFolder = (mode: number, name: string): Taken => ({
  name,
  take: (folder) => chmodSync(folder, mode),
});

const fromFiles = (mode: number, fileNames: readonly string[], name: string): Taken => ({
  name,
  take(folder) {
    for (const path of present(folder, fileNames)) chmodSync(path, mode);
  },
});

const FROM_FOLDER = [
  fromFolder(0o500, 'a read-only folder'),
  fromFolder(0o600, 'a folder that may not be entered'),
  fromFolder(0o300, 'a folder that may not be listed'),
];

const FROM_VAULT: readonly Taken[] = [
  ...FROM_FOLDER,
  ...FILES.flatMap((name) => [
    fromFiles(READ_ONLY, [name], `a read-only ${name}`),
    fromFiles(NONE, [name], `an unreadable ${name}`),
  ]),
  fromFiles(READ_ONLY, FILES, 'read-only files'),
  fromFiles(NONE, FILES, 'unreadable files'),
  {
    name: 'files of another user',
    take(folder) {
      if (isRoot()) for (const path of present(folder, FILES)) chownSync(path, 0, 0);
    },
  },
  { name: 'an unchangeable log', take: (folder) => setUnchangeable(folder, true) },
];

const PLANS: readonly Plan[] = [
  ...FROM_FOLDER.map((taken): Plan => ({ work: 'make', taken })),
  ...FROM_VAULT.map((taken): Plan => ({ work: 'try-everything', taken })),
];

/** A folder or files without the rights that are needed: a clear answer, nothing lost, and all is well once they are back. */
export const missingRightsCampaign: Campaign = {
  fault: 'A folder or files without the rights to them',
  run: (extent, seed) =>
    onGround(async (ground) => {
      const left = await fullVaults.left();
      const chosen =
        extent === 'whole' ? PLANS : shuffled(PLANS, seededRandom(seed)).slice(0, QUICK_RUNS);
      const runs = await inLanes(chosen, (plan) => takeOnce(ground, left, { ...plan, seed }));
      return judgeAll(runs, { damage: false });
    }),
};

async function takeOnce(
  ground: Ground,
  left: KnownVault,
  { work, taken, seed }: Plan & { readonly seed: number },
): Promise<Run> {
  const isNew = work === 'make';
  const folder = isNew ? ground.place() : ground.copyOf(left.folder);
  if (isRoot()) giveTo(folder, NOBODY);
  taken.take(folder);
  const user = isRoot() ? { userId: NOBODY } : {};
  const worked = await runWork({ name: work, folder, seed, ...user });
  setUnchangeable(folder, false);
  giveBack(folder);
  const found = await ground.inspect({
    folder,
    saves: [...(isNew ? [] : left.saves), ...savesIn(worked.messages)],
    passphrases: passphrasesAfter(worked.messages),
    mayBeAbsent: isNew && !isDone(worked.messages, 'made'),
  });
  const wrong = unclearIn(worked, taken.name);
  return { worked, found, ...(wrong !== undefined && { wrong }) };
}

/** An answer that says nothing of what is wrong is none. */
function unclearIn({ messages }: Worked, name: string): string | undefined {
  const isUnclear = messages.some((each) => each.said === 'failed' && each.code === 'unexpected');
  return isUnclear ? `no clear answer to ${name}` : undefined;
}

function present(folder: string, fileNames: readonly string[]): readonly string[] {
  return fileNames.map((name) => join(folder, name)).filter((path) => existsSync(path));
}

function giveTo(folder: string, userId: number): void {
  chownSync(folder, userId, userId);
  for (const name of readdirSync(folder)) chownSync(join(folder, name), userId, userId);
}

function giveBack(folder: string): void {
  chmodSync(folder, 0o700);
  if (isRoot()) giveTo(folder, 0);
  for (const path of present(folder, FILES)) chmodSync(path, 0o600);
}

/** Nobody can write a file that is marked so; not every file system knows the mark, and only root may set it. */
function setUnchangeable(folder: string, isOn: boolean): void {
  try {
    const log = join(folder, 'journal.db-wal');
    if (isRoot()) execFileSync('chattr', [isOn ? '+i' : '-i', log], { stdio: 'ignore' });
  } catch {
    // The log is as changeable as before; the run is one without a fault.
  }
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

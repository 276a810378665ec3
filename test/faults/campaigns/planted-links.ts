import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Campaign } from '../campaign.ts';
import { isDone, passphrasesAfter, savesIn } from '../support/acknowledged.ts';
import { onGround, type Ground } from '../support/ground.ts';
import { inLanes } from '../support/in-lanes.ts';
import { judgeAll, type Run } from '../support/judge.ts';
import { CREATED_NAMES, NAMES_IN_FOLDERS, namesWithTheTime } from '../support/planted-names.ts';
import { seededRandom, shuffled } from '../support/random.ts';
import { runWork } from '../support/run-work.ts';
import { smallVaults, type KnownVault } from '../support/vaults-to-start-from.ts';

const QUICK_RUNS = 3;
const ANCHOR_BYTES = 1024;

type Link = 'symlink' | 'symlink to nothing' | 'symlink to a folder' | 'hard link';
const LINKS: readonly Link[] = [
  'symlink',
  'symlink to nothing',
  'symlink to a folder',
  'hard link',
];
type Before = 'an empty folder' | 'a locked vault' | 'a killed vault';

/** Beside a vault, the two kinds that are followed most easily; where it has a file of that name, before there is one. */
const BEFORE_LINKS: readonly (readonly [Link, Before])[] = [
  ['symlink', 'an empty folder'],
  ['symlink to nothing', 'an empty folder'],
  ['hard link', 'a locked vault'],
  ['symlink to a folder', 'a killed vault'],
];

type Plan = {
  /** What follows the data folder's own name. */
  readonly name: string;
  readonly link: Link;
  readonly before: Before;
};

/** Every kind of link under every name we create at the top. */
const AT_THE_TOP: readonly Plan[] = CREATED_NAMES.flatMap((name) =>
  BEFORE_LINKS.map(([link, before]) => ({ name: `/${name}`, link, before })),
);

/** In folders of ours, which are there only beside a vault, one kind after the other. */
const IN_FOLDERS: readonly Plan[] = NAMES_IN_FOLDERS.map((name, index) => ({
  name: `/${name}`,
  ...(index % 2 === 0
    ? { link: 'hard link', before: 'a locked vault' }
    : { link: 'symlink', before: 'a killed vault' }),
}));

/** Every kind of link where the time is in the name, and in the folders of the person's own. */
function plansFor(seed: number): readonly Plan[] {
  const timed = namesWithTheTime(seed).flatMap((name) =>
    LINKS.map((link): Plan => ({ name, link, before: 'a locked vault' })),
  );
  return [...AT_THE_TOP, ...IN_FOLDERS, ...timed];
}

/** Links that someone has planted: never followed, and what they point to is left as it is. */
export const plantedLinkCampaign: Campaign = {
  fault: 'Links planted under the names we create',
  run: (extent, seed) =>
    onGround(async (ground) => {
      const possible = await possiblePlans(seed);
      const chosen =
        extent === 'whole' ? possible : shuffled(possible, seededRandom(seed)).slice(0, QUICK_RUNS);
      const runs = await inLanes(chosen, (plan) => plantOnce(ground, plan, seed));
      return judgeAll(runs, { damage: false });
    }),
};

function vaultBefore(before: Before): Promise<KnownVault | undefined> {
  if (before === 'a locked vault') return smallVaults.locked();
  return before === 'a killed vault' ? smallVaults.left() : Promise.resolve(undefined);
}

/** The plans; one whose name is taken in the vault that lies there is carried out before there is one. */
async function possiblePlans(seed: number): Promise<readonly Plan[]> {
  return Promise.all(
    plansFor(seed).map(async (plan): Promise<Plan> => {
      const vault = await vaultBefore(plan.before);
      const isTaken = vault && existsSync(`${vault.folder}${plan.name}`);
      return isTaken ? { ...plan, before: 'an empty folder' } : plan;
    }),
  );
}

async function plantOnce(ground: Ground, { name, link, before }: Plan, seed: number): Promise<Run> {
  const vault = await vaultBefore(before);
  const folder = vault ? ground.copyOf(vault.folder) : ground.place();
  const target = makeTarget(ground.place());
  const planted = `${folder}${name}`;
  mkdirSync(dirname(planted), { recursive: true });
  plant(link, target, planted);
  const worked = await runWork({ name: 'use-planted-names', folder, seed });
  const isFollowed = target.hasChanged();
  if (isStillThere(planted, target)) rmSync(planted);
  const found = await ground.inspect({
    folder,
    saves: [...(vault?.saves ?? []), ...savesIn(worked.messages)],
    passphrases: passphrasesAfter(worked.messages),
    mayBeAbsent: !vault && !isDone(worked.messages, 'made'),
  });
  return {
    worked,
    found,
    ...(isFollowed && { wrong: `followed a ${link} at ${name} in ${before}` }),
  };
}

/** What the links lead to, outside the data folder. */
type Target = {
  readonly file: string;
  readonly nothing: string;
  readonly folder: string;
  readonly hasChanged: () => boolean;
};

function makeTarget(place: string): Target {
  const folder = join(place, 'folder');
  const target = { file: join(place, 'file'), nothing: join(place, 'nothing'), folder };
  mkdirSync(folder);
  // As long as an anchor, and a folder with names of ours in it: what is likeliest to be taken for our own.
  const bytes = Buffer.alloc(ANCHOR_BYTES, 'not ours ');
  const decoys = ['vault.json', 'journal.db', 'letter.txt'].map((name) => join(folder, name));
  // With rights that a file of ours never has.
  chmodSync(folder, 0o755);
  for (const path of [target.file, ...decoys]) {
    writeFileSync(path, bytes);
    chmodSync(path, 0o644);
  }
  const rightsOn = (path: string) => statSync(path).mode & 0o777;
  const isWhole = (path: string) =>
    existsSync(path) && readFileSync(path).equals(bytes) && rightsOn(path) === 0o644;
  return {
    ...target,
    hasChanged: () =>
      existsSync(target.nothing) ||
      rightsOn(folder) !== 0o755 ||
      readdirSync(folder).length !== decoys.length ||
      ![target.file, ...decoys].every(isWhole),
  };
}

function plant(link: Plan['link'], target: Target, at: string): void {
  if (link === 'hard link') linkSync(target.file, at);
  else if (link === 'symlink') symlinkSync(target.file, at);
  else if (link === 'symlink to nothing') symlinkSync(target.nothing, at);
  else symlinkSync(target.folder, at);
}

/** Whether what was planted is still what lies there. */
function isStillThere(planted: string, { file }: Target): boolean {
  const there = lstatSync(planted, { throwIfNoEntry: false });
  return there?.isSymbolicLink() === true || there?.ino === lstatSync(file).ino;
}

import { cpSync, linkSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Campaign, Extent } from '../campaign.ts';
import { isDone, savesIn } from '../support/acknowledged.ts';
import { onGround, type Ground } from '../support/ground.ts';
import { inLanes } from '../support/in-lanes.ts';
import { judgeAll, type Run } from '../support/judge.ts';
import { runWork, type Worked } from '../support/run-work.ts';
import { fullVaults } from '../support/vaults-to-start-from.ts';

/** How the second one comes to the same journal. */
type Meeting = {
  readonly name: string;
  readonly runs: Readonly<Record<Extent, number>>;
  readonly meet: (ground: Ground, seed: number) => Promise<Run>;
};

const MEETINGS: readonly Meeting[] = [
  {
    name: 'by the same path',
    runs: { whole: 8, quick: 1 },
    meet: (ground, seed) => comeSecond(ground, seed, (folder) => folder),
  },
  {
    name: 'by another path',
    runs: { whole: 8, quick: 0 },
    meet: (ground, seed) => comeSecond(ground, seed, (folder) => otherPath(ground, folder)),
  },
  {
    name: 'by a second name of the database',
    runs: { whole: 8, quick: 0 },
    meet: (ground, seed) => comeSecond(ground, seed, (folder) => otherName(ground, folder)),
  },
  { name: 'both at once', runs: { whole: 8, quick: 0 }, meet: openBoth },
  { name: 'both make one', runs: { whole: 16, quick: 1 }, meet: makeBoth },
];

/** Two that run at once on one journal: the second is sent away, and neither loses anything. */
export const twoAtOnceCampaign: Campaign = {
  fault: 'Two instances on one journal',
  run: (extent, seed) =>
    onGround(async (ground) => {
      const plans = MEETINGS.flatMap(({ runs, meet }) =>
        Array.from({ length: runs[extent] }, (_, count) => ({ meet, seed: seed + count })),
      );
      const runs = await inLanes(plans, ({ meet, seed: ownSeed }) => meet(ground, ownSeed));
      return judgeAll(runs, { damage: false });
    }),
};

/** While the first has the journal open, the second tries at `pathFor`; then the first goes on writing. */
async function comeSecond(
  ground: Ground,
  seed: number,
  pathFor: (folder: string) => string,
): Promise<Run> {
  const vault = await fullVaults.locked();
  const folder = ground.copyOf(vault.folder);
  let second: Worked | undefined;
  const first = await runWork({
    name: 'write-twice',
    folder,
    seed,
    onSaid(message, goOn) {
      if (message.said !== 'begun') return;
      void runWork({ name: 'open', folder: pathFor(folder), seed: seed + 1 }).then((worked) => {
        second = worked;
        goOn();
      });
    },
  });
  const saves = [...vault.saves, ...savesIn(first.messages)];
  const found = await ground.inspect({ folder, saves });
  const isLetIn = !second || isDone(second.messages, 'opened');
  return { worked: worseOf(first, second), found, ...(isLetIn && { wrong: 'let in a second' }) };
}

function otherPath(ground: Ground, folder: string): string {
  const path = join(ground.place(), 'link');
  symlinkSync(folder, path);
  return path;
}

/** Another folder with the same key, whose database is a hard link to the first. */
function otherName(ground: Ground, folder: string): string {
  const place = ground.place();
  cpSync(folder, place, { recursive: true });
  rmSync(join(place, 'journal.db'));
  linkSync(join(folder, 'journal.db'), join(place, 'journal.db'));
  return place;
}

async function openBoth(ground: Ground, seed: number): Promise<Run> {
  const vault = await fullVaults.left();
  const folder = ground.copyOf(vault.folder);
  const both = await Promise.all(
    [seed, seed + 1].map((each) => runWork({ name: 'open', folder, seed: each })),
  );
  const saves = [...vault.saves, ...both.flatMap(({ messages }) => savesIn(messages))];
  return { worked: worseOf(...both), found: await ground.inspect({ folder, saves }) };
}

async function makeBoth(ground: Ground, seed: number): Promise<Run> {
  const folder = ground.place();
  const both = await Promise.all(
    [seed, seed + 1].map((each) => runWork({ name: 'make', folder, seed: each })),
  );
  const saves = both.flatMap(({ messages }) => savesIn(messages));
  const mayBeAbsent = both.every(({ messages }) => !isDone(messages, 'made'));
  const found = await ground.inspect({ folder, saves, mayBeAbsent });
  return { worked: worseOf(...both), found };
}

function worseOf(...all: readonly (Worked | undefined)[]): Worked {
  const [first, ...others] = all.filter((worked) => worked !== undefined);
  if (!first) throw new Error('Nobody has worked.');
  return others.find(({ end }) => end === 'crashed') ?? first;
}

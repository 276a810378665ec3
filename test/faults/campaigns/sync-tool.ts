import { copyFileSync, cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Campaign, Extent } from '../campaign.ts';
import { savesIn } from '../support/acknowledged.ts';
import { onGround, type Ground } from '../support/ground.ts';
import { inLanes } from '../support/in-lanes.ts';
import { judgeAll, type Run } from '../support/judge.ts';
import { seededRandom, type Random } from '../support/random.ts';
import { runWork } from '../support/run-work.ts';
import { fullVaults } from '../support/vaults-to-start-from.ts';

const FILES = ['journal.db', 'journal.anchor', 'vault.json', 'vault-copy.json'] as const;

/** What a tool that keeps two computers alike does with the files while the journal is open. */
type Deed = {
  readonly name: string;
  readonly runs: Readonly<Record<Extent, number>>;
  readonly do: (folder: string, older: string, random: Random) => void;
};

const replacing = (...names: readonly string[]): Deed['do'] => {
  return (folder, older) => {
    for (const name of names) putInPlace(join(older, name), join(folder, name));
  };
};

const DEEDS: readonly Deed[] = [
  { name: 'copies all away', runs: { whole: 6, quick: 0 }, do: copyAway },
  { name: 'brings an older database', runs: { whole: 6, quick: 1 }, do: replacing('journal.db') },
  { name: 'brings an older anchor', runs: { whole: 6, quick: 0 }, do: replacing('journal.anchor') },
  {
    name: 'brings an older database and anchor',
    runs: { whole: 6, quick: 1 },
    do: replacing('journal.db', 'journal.anchor'),
  },
  { name: 'brings everything older', runs: { whole: 6, quick: 0 }, do: replacing(...FILES) },
  {
    name: 'brings an older key file',
    runs: { whole: 6, quick: 0 },
    do: replacing('vault.json', 'vault-copy.json'),
  },
  {
    name: 'takes the log away',
    runs: { whole: 6, quick: 1 },
    do: (folder) => rmSync(join(folder, 'journal.db-wal'), { force: true }),
  },
];

/** Another program that copies or replaces the files while the journal is open. */
export const syncToolCampaigns: readonly Campaign[] = DEEDS.map(syncToolCampaign);

/** Those of them that have a quick half. */
export const quickSyncToolCampaigns: readonly Campaign[] = DEEDS.filter(
  ({ runs }) => runs.quick > 0,
).map(syncToolCampaign);

function syncToolCampaign(deed: Deed): Campaign {
  return {
    fault: `A sync tool ${deed.name} while the journal is open`,
    run: (extent, seed) =>
      onGround(async (ground) => {
        const seeds = Array.from({ length: deed.runs[extent] }, (_, count) => seed + count);
        const runs = await inLanes(seeds, (each) => meddle(ground, deed, each));
        return judgeAll(runs, { damage: false });
      }),
  };
}

/** The deed is done between two stretches of writing; what is acknowledged after it counts as much as what was before. */
async function meddle(ground: Ground, deed: Deed, seed: number): Promise<Run> {
  const vault = await fullVaults.locked();
  const folder = ground.copyOf(vault.folder);
  const worked = await runWork({
    // Whoever writes on is told with the next save; whoever only locks has no next save.
    name: seed % 2 === 0 ? 'write-twice' : 'write-and-lock',
    folder,
    seed,
    onSaid(message, goOn) {
      if (message.said !== 'begun') return;
      deed.do(folder, vault.folder, seededRandom(seed));
      goOn();
    },
  });
  const saves = [...vault.saves, ...savesIn(worked.messages)];
  return { worked, found: await ground.inspect({ folder, saves, mayBeSetAside: true }) };
}

function copyAway(folder: string): void {
  cpSync(folder, `${folder}-elsewhere`, { recursive: true });
}

/** A new file beside, then renamed: what all of these tools do. */
function putInPlace(from: string, to: string): void {
  if (!existsSync(from)) return;
  copyFileSync(from, `${to}.part`);
  renameSync(`${to}.part`, to);
}

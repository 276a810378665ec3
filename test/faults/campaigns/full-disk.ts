import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { NOTHING_WRONG, type Campaign, type Extent } from '../campaign.ts';
import { isDone, passphrasesAfter, savesIn } from '../support/acknowledged.ts';
import { onGround, type Ground } from '../support/ground.ts';
import { judgeAll, type Run } from '../support/judge.ts';
import { seededRandom } from '../support/random.ts';
import { runWork } from '../support/run-work.ts';
import {
  fillerBeside,
  fillUp,
  mountSmallDisk,
  NO_SMALL_DISK,
  type SmallDisk,
} from '../support/small-disk.ts';
import { fullVaults } from '../support/vaults-to-start-from.ts';

const DISK_MEBIBYTES = 64;
const RUNS: Readonly<Record<Extent, number>> = { whole: 40, quick: 3 };
/** From not one byte to room for a save or two. */
const MOST_BYTES_LEFT = 400_000;
const WORKS = ['write-until-full', 'write-until-full', 'change-passphrase', 'make'] as const;

/** A disk that is full to the last byte while something is done; the text is saved as soon as there is room. */
export const fullDiskCampaign: Campaign = {
  fault: 'A 64 MiB disk, filled to the last byte',
  run: (extent, seed) =>
    onGround(async (ground) => {
      const disk = mountSmallDisk(join(ground.place(), 'disk'), DISK_MEBIBYTES);
      if (!disk) return { ...NOTHING_WRONG, runs: 0, opened: null, note: NO_SMALL_DISK };
      try {
        const runs: Run[] = [];
        for (let count = 0; count < RUNS[extent]; count += 1) {
          const work = WORKS[count % WORKS.length] ?? 'make';
          runs.push(await workOnFullDisk(ground, disk, { work, seed: seed + count }));
        }
        return judgeAll(runs, { damage: false });
      } finally {
        disk.remove();
      }
    }),
};

async function workOnFullDisk(
  ground: Ground,
  disk: SmallDisk,
  { work, seed }: { readonly work: (typeof WORKS)[number]; readonly seed: number },
): Promise<Run> {
  const vault = await fullVaults.locked();
  const folder = join(disk.folder, 'home');
  const filler = fillerBeside(folder);
  if (work !== 'make') cpSync(vault.folder, folder, { recursive: true });
  const bytesLeft = seededRandom(seed).below(MOST_BYTES_LEFT);
  if (work !== 'write-until-full') fillUp(filler, seed % 2 === 0 ? bytesLeft : 0);
  const worked = await runWork({
    name: work,
    folder,
    seed,
    onSaid: (message, goOn) => {
      if (work !== 'write-until-full' || message.said !== 'begun') return;
      fillUp(filler, bytesLeft);
      goOn();
    },
  });
  rmSync(filler, { force: true });
  const found = await ground.inspect({
    folder,
    saves: [...(work === 'make' ? [] : vault.saves), ...savesIn(worked.messages)],
    passphrases: passphrasesAfter(worked.messages),
    mayBeAbsent: work === 'make' && !isDone(worked.messages, 'made'),
  });
  rmSync(folder, { recursive: true, force: true });
  return { worked, found };
}

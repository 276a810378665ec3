import { join } from 'node:path';
import type { Campaign, Extent } from '../campaign.ts';
import { BACKUP_FROM_ELSEWHERE } from '../support/backup-beside.ts';
import { flipOneBit } from '../support/damage.ts';
import { onGround } from '../support/ground.ts';
import { fullVaults, type KnownVault } from '../support/vaults-to-start-from.ts';
import { inLanes } from '../support/in-lanes.ts';
import { judgeAll } from '../support/judge.ts';
import { seededRandom } from '../support/random.ts';

type Flipping = {
  readonly what: string;
  readonly fileNames: readonly [string, ...string[]];
  readonly vault: () => Promise<KnownVault>;
  readonly runs: Readonly<Record<Extent, number>>;
  /** Whether "this journal is damaged" is an answer; where there is a second copy, or nothing to lose, it is not. */
  readonly mayBeDamaged: boolean;
};

const FLIPPINGS: readonly Flipping[] = [
  {
    what: 'the database of a locked vault',
    fileNames: ['journal.db'],
    vault: fullVaults.locked,
    runs: { whole: 250, quick: 4 },
    mayBeDamaged: true,
  },
  {
    what: 'the database of a killed vault',
    fileNames: ['journal.db'],
    vault: fullVaults.left,
    runs: { whole: 100, quick: 2 },
    mayBeDamaged: true,
  },
  {
    what: 'the key file or its copy',
    fileNames: ['vault.json', 'vault-copy.json'],
    vault: fullVaults.locked,
    runs: { whole: 300, quick: 4 },
    mayBeDamaged: false,
  },
  {
    what: 'the anchor',
    fileNames: ['journal.anchor'],
    vault: fullVaults.left,
    runs: { whole: 200, quick: 4 },
    mayBeDamaged: false,
  },
];

/** One bit turned over in each file of ours: every time noticed, or without any effect. */
export const bitFlipCampaigns: readonly Campaign[] = FLIPPINGS.map(
  ({ what, fileNames, vault: vaultOn, runs, mayBeDamaged }) => ({
    fault: `One bit turned over in ${what}`,
    run: (extent, seed) =>
      onGround(async (ground) => {
        const random = seededRandom(seed);
        const vault = await vaultOn();
        const folders = Array.from({ length: runs[extent] }, () => {
          const folder = ground.copyOf(vault.folder);
          flipOneBit(join(folder, random.oneOf(fileNames)), random);
          return folder;
        });
        const found = await inLanes(folders, (folder) =>
          ground.inspect({ folder, saves: [...vault.saves] }),
        );
        return judgeAll(
          found.map((each) => ({ found: each })),
          { damage: mayBeDamaged },
        );
      }),
  }),
);

const BACKUP_RUNS: Readonly<Record<Extent, number>> = { whole: 150, quick: 1 };

/** The same in a backup, which is then imported: all that was in it comes back, or it is refused as damaged. */
export const flippedBackupCampaign: Campaign = {
  fault: 'One bit turned over in a backup',
  run: (extent, seed) =>
    onGround(async (ground) => {
      const random = seededRandom(seed);
      const backup = await fullVaults.fromElsewhere();
      const folders = Array.from({ length: BACKUP_RUNS[extent] }, () => {
        const folder = ground.copyOf(backup.folder);
        flipOneBit(join(folder, BACKUP_FROM_ELSEWHERE), random);
        return folder;
      });
      const found = await inLanes(folders, (folder) =>
        ground.inspect({
          folder,
          saves: [...backup.saves],
          backup: join(folder, BACKUP_FROM_ELSEWHERE),
        }),
      );
      return judgeAll(
        found.map((each) => ({ found: each })),
        { damage: true },
      );
    }),
};

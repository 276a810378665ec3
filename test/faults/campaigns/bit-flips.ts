import { join } from 'node:path';
import type { Campaign, Extent } from '../campaign.ts';
import { flipOneBit } from '../support/damage.ts';
import { onGround, type Ground } from '../support/ground.ts';
import type { KnownVault } from '../support/vaults-to-start-from.ts';
import { inLanes } from '../support/in-lanes.ts';
import { judgeAll } from '../support/judge.ts';
import { seededRandom } from '../support/random.ts';

type Flipping = {
  readonly what: string;
  readonly fileNames: readonly [string, ...string[]];
  readonly vault: (ground: Ground) => Promise<KnownVault>;
  readonly runs: Readonly<Record<Extent, number>>;
  /** Whether "this journal is damaged" is an answer; where there is a second copy, or nothing to lose, it is not. */
  readonly mayBeDamaged: boolean;
};

const FLIPPINGS: readonly Flipping[] = [
  {
    what: 'the database of a locked vault',
    fileNames: ['journal.db'],
    vault: (ground) => ground.lockedVault(),
    runs: { whole: 250, quick: 8 },
    mayBeDamaged: true,
  },
  {
    what: 'the database of a killed vault',
    fileNames: ['journal.db'],
    vault: (ground) => ground.leftVault(),
    runs: { whole: 150, quick: 4 },
    mayBeDamaged: true,
  },
  {
    what: 'the key file or its copy',
    fileNames: ['vault.json', 'vault-copy.json'],
    vault: (ground) => ground.lockedVault(),
    runs: { whole: 250, quick: 8 },
    mayBeDamaged: false,
  },
  {
    what: 'the anchor',
    fileNames: ['journal.anchor'],
    vault: (ground) => ground.leftVault(),
    runs: { whole: 200, quick: 6 },
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
        const vault = await vaultOn(ground);
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

import { join } from 'node:path';
import type { Campaign, Extent } from '../campaign.ts';
import { cutShort, flipOneBit, removeWhole } from '../support/damage.ts';
import { onGround } from '../support/ground.ts';
import { inLanes } from '../support/in-lanes.ts';
import { judgeAll } from '../support/judge.ts';
import { seededRandom, type Random } from '../support/random.ts';
import { fullVaults } from '../support/vaults-to-start-from.ts';

type Breaking = {
  readonly what: string;
  readonly harm: (path: string, random: Random) => void;
  readonly runs: Readonly<Record<Extent, number>>;
  /** Whether the person has put back what can be read of the log; saves are still told, and few are lost. */
  readonly putsBack?: boolean;
};

const BREAKINGS: readonly Breaking[] = [
  { what: 'One bit turned over in', harm: flipOneBit, runs: { whole: 140, quick: 3 } },
  {
    what: 'Put back what one bit hid in',
    harm: flipOneBit,
    runs: { whole: 140, quick: 3 },
    putsBack: true,
  },
  { what: 'A piece cut off', harm: cutShort, runs: { whole: 50, quick: 1 } },
  // There is only one way to do it; what differs is nothing.
  { what: 'Deleting', harm: removeWhole, runs: { whole: 10, quick: 1 } },
];

/**
 * The write-ahead log of a killed vault, harmed. SQLite then leaves out what it cannot read and says nothing: the
 * saves that are gone must be told by the anchor (DB-5).
 */
export const brokenLogCampaigns: readonly Campaign[] = BREAKINGS.map(
  ({ what, harm, runs, putsBack = false }) => ({
    fault: `${what} the write-ahead log`,
    run: (extent, seed) =>
      onGround(async (ground) => {
        const random = seededRandom(seed);
        const vault = await fullVaults.left();
        const folders = Array.from({ length: runs[extent] }, () => {
          const folder = ground.copyOf(vault.folder);
          harm(join(folder, 'journal.db-wal'), random);
          return folder;
        });
        const found = await inLanes(folders, (folder) =>
          ground.inspect({ folder, saves: [...vault.saves], putsBack }),
        );
        return judgeAll(
          found.map((each) => ({ found: each })),
          { damage: false },
        );
      }),
  }),
);

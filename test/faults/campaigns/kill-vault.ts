import type { Campaign, Extent } from '../campaign.ts';
import { onGround, type Ground } from '../support/ground.ts';
import { fullVaults, type KnownVault } from '../support/vaults-to-start-from.ts';
import { inLanes } from '../support/in-lanes.ts';
import { judgeAll, type Run } from '../support/judge.ts';
import {
  OPERATIONS,
  questionAfter,
  startOf,
  wrongAfter,
  type Operation,
} from '../support/operations.ts';
import { seededRandom, type Random } from '../support/random.ts';
import { runWork, type Moment, type Worked } from '../support/run-work.ts';

/** A kill that comes after the work is done is none; another moment is tried. */
const MOST_TRIES = 5;

/** Every other kill comes where files are made and renamed, which is over in a moment: at one of the first changes. */
const CHANGES = 14;

const USUAL_MS = 300;

/** One campaign for each kind of work that a kill may meet. */
export const killCampaigns: readonly Campaign[] = OPERATIONS.map(killCampaign);

function killCampaign(operation: Operation): Campaign {
  return {
    fault: `SIGKILL at any moment of ${operation.name}`,
    run: (extent, seed) =>
      onGround(async (ground) => {
        const random = seededRandom(seed);
        const vault = await startOf(operation, ground, fullVaults);
        const tookMs = await timeOf(operation, ground, { vault, extent, seed });
        const seeds = Array.from({ length: operation.kills[extent] }, () => random.below(2 ** 32));
        const runs = await inLanes(seeds, (ownSeed) =>
          killOnce(ground, { operation, vault, tookMs, seed: ownSeed }),
        );
        return judgeAll(runs, { damage: false }, unkilled(runs));
      }),
  };
}

/** How long the work takes when nobody disturbs it; a guess where few kills are worth no rehearsal. */
async function timeOf(
  { work }: Operation,
  ground: Ground,
  given: { readonly vault: KnownVault; readonly extent: Extent; readonly seed: number },
): Promise<number> {
  if (given.extent === 'quick') return USUAL_MS;
  const folder = ground.copyOf(given.vault.folder);
  const { tookMs } = await runWork({ name: work, folder, seed: given.seed });
  return tookMs;
}

type Try = {
  readonly operation: Operation;
  readonly vault: KnownVault;
  /** How long the work takes when nobody disturbs it. */
  readonly tookMs: number;
  readonly seed: number;
};

async function killOnce(ground: Ground, { operation, vault, tookMs, seed }: Try): Promise<Run> {
  const random = seededRandom(seed);
  const tryTo = async (tried: number): Promise<{ folder: string; worked: Worked }> => {
    const folder = ground.copyOf(vault.folder);
    const moment = momentIn(random, tookMs / tried);
    const worked = await runWork({ name: operation.work, folder, seed, moment });
    return worked.end === 'well' && tried < MOST_TRIES ? tryTo(tried + 1) : { folder, worked };
  };
  const { folder, worked } = await tryTo(1);
  const found = await ground.inspect({
    folder,
    ...questionAfter(operation, vault, worked.messages),
  });
  return { found, worked, ...wrongAfter(operation, folder, worked) };
}

function momentIn(random: Random, tookMs: number): Moment {
  if (random.below(2) === 0) return { kind: 'at-change', count: 1 + random.below(CHANGES) };
  return { kind: 'after', ms: random.below(Math.ceil(tookMs)) };
}

function unkilled(runs: readonly Run[]): string {
  const count = runs.filter(({ worked }) => worked?.end === 'well').length;
  return count === 0 ? '' : `${count} were done before the kill`;
}

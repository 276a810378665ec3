import { NOTHING_WRONG, type Campaign, type Extent, type Outcome } from '../campaign.ts';
import { onGround, type Ground } from '../support/ground.ts';
import { inLanes } from '../support/in-lanes.ts';
import { judgeAll, type Run } from '../support/judge.ts';
import { OPERATIONS, questionAfter, type Operation } from '../support/operations.ts';
import { writeContents } from '../support/power-disk.ts';
import type { Names } from '../support/power-loss.ts';
import { brokenPromise, heardBefore } from '../support/power-promises.ts';
import { played, type Played } from '../support/power-played.ts';
import { statesAfter, type State } from '../support/power-states.ts';
import { seededRandom } from '../support/random.ts';
import { hasStrace, NO_STRACE } from '../support/strace.ts';

/** How many different disks are looked at. */
type Share = {
  readonly whole: number;
  readonly quick: Readonly<Record<Names, number>>;
  /** How many times, each with other things done, the operation is recorded for the whole. */
  readonly recordings: number;
};

const MOST: Share = { whole: 30, quick: { 'in order': 0, 'one by one': 0 }, recordings: 1 };

const OTHERS: ReadonlyMap<string, Share> = new Map([
  // Forty saves each time, with the log emptied now and then.
  ['saving', { whole: 100, quick: { 'in order': 20, 'one by one': 20 }, recordings: 2 }],
  ['making a vault', { ...MOST, quick: { 'in order': 0, 'one by one': 10 } }],
  ['changing the passphrase', { ...MOST, quick: { 'in order': 10, 'one by one': 0 } }],
]);

/** It makes the folder for all later ones as well. */
const FIRST_BACKUP: Operation = {
  name: 'making the first backup',
  work: 'back-up-quietly',
  before: ({ locked }) => locked(),
  kills: { whole: 0, quick: 0 },
  everyNthCall: 1,
};

type Plan = { readonly operation: Operation; readonly names: Names; readonly share: Share };

const PLANS: readonly Plan[] = (['in order', 'one by one'] as const).flatMap((names) =>
  [...OPERATIONS, FIRST_BACKUP].map((operation) => {
    return { operation, names, share: OTHERS.get(operation.name) ?? MOST };
  }),
);

/**
 * The power goes while something is done: what was written is on the disk as far as it was flushed, and of the rest
 * any part. The disks are made from recordings of every byte (FT-2); nothing acknowledged may be missing from any.
 */
export const powerLossCampaigns: readonly Campaign[] = PLANS.map(asCampaign);

/** Those of them that have a quick half. */
export const quickPowerLossCampaigns: readonly Campaign[] = PLANS.filter(
  ({ names, share }) => share.quick[names] > 0,
).map(asCampaign);

function asCampaign(plan: Plan): Campaign {
  const { operation, names } = plan;
  const suffix = names === 'in order' ? '' : ', names kept one by one';
  return {
    fault: `Power lost while ${operation.name}${suffix}`,
    run: (extent, seed) => losePower(plan, extent, seed),
    runsBeside: true,
  };
}

async function losePower(
  { operation, names, share }: Plan,
  extent: Extent,
  seed: number,
): Promise<Outcome> {
  const states = extent === 'whole' ? share.whole : share.quick[names];
  if (states === 0) return { ...NOTHING_WRONG, runs: 0, opened: null };
  if (!hasStrace()) return { ...NOTHING_WRONG, runs: 0, opened: null, note: NO_STRACE };
  return onGround(async (ground) => {
    const recordings = extent === 'whole' ? share.recordings : 1;
    const runs: Run[] = [];
    for (let evening = seed; evening < seed + recordings; evening += 1) {
      const play = await played(ground, operation, evening);
      const wanted = { names, count: Math.ceil(states / recordings) };
      const all = [...statesAfter(play.recording, wanted, seededRandom(evening))];
      runs.push(...(await inLanes(all, (state) => bringBack(ground, { operation, play, state }))));
    }
    return judgeAll(runs, { damage: false });
  });
}

type Case = { readonly operation: Operation; readonly play: Played; readonly state: State };

/** Lets the app start on what is left. */
async function bringBack(
  ground: Ground,
  { operation, play: { vault, recording }, state: { cut, contents } }: Case,
): Promise<Run> {
  const folder = ground.place();
  writeContents(contents, folder);
  const heard = heardBefore(recording, cut);
  const found = await ground.inspect({ folder, ...questionAfter(operation, vault, heard) });
  const wrong = brokenPromise(recording, cut, { folder, found });
  return { found, ...(wrong !== undefined && { wrong }) };
}

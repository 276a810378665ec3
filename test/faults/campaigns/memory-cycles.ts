import type { App } from '../../support/launch-app.ts';
import { lock, unlock, untilSaved, write } from '../../support/steps.ts';
import type { Campaign, Extent, Outcome } from '../campaign.ts';
import { memoryOf } from '../support/memory-scan.ts';
import { withOpenApp } from '../support/open-app.ts';
import { noProblems } from '../support/problems.ts';

/** How often the journal is locked and opened again. */
const CYCLES: Readonly<Record<Extent, number>> = { whole: 100, quick: 2 };

/** The first rounds fill caches that stay; growth is what comes after them. */
const WARMING_UP = 2;

/** MP-5. */
const MOST_GROWTH_BYTES = 50 * 1024 * 1024;

/**
 * MP-5: memory does not grow from lock to lock. The shell alone lives on, so its memory is what could grow; everything
 * else is new after each lock, so what could grow there is how many processes there are.
 */
export const memoryOverLocks: Campaign = {
  fault: 'locking and opening again and again',
  runsBeside: true,
  run: (extent) => withOpenApp(({ app }) => lockAgainAndAgain(app, CYCLES[extent])),
};

async function lockAgainAndAgain(app: App, cycles: number): Promise<Outcome> {
  const problems = noProblems();
  const [shell = 0] = app.processIds();
  const shellBytes: number[] = [];
  const processCounts: number[] = [];
  let allBytes = 0;
  for (let count = 0; count < WARMING_UP + cycles; count += 1) {
    if (count > 0) await unlock(app.page);
    await write(app.page, 'I took the long way and it was only cold.');
    await untilSaved(app.page);
    await lock(app);
    const ids = app.processIds();
    shellBytes.push(memoryOf([shell]));
    processCounts.push(ids.length);
    allBytes = Math.max(allBytes, memoryOf(ids));
  }
  const growth = growthOf(shellBytes.slice(WARMING_UP - 1));
  if (growth > MOST_GROWTH_BYTES) problems.found('crashes', 'the shell grew beyond MP-5');
  // A browser that is just starting may have one or two helpers more or less.
  if (growthOf(processCounts) > 3) problems.found('crashes', 'processes are left behind');
  const remark = `the shell grew by ${megabytes(growth)} MB to ${megabytes(shellBytes.at(-1) ?? 0)} MB`;
  return problems.outcome(cycles, `${remark}; all processes: at most ${megabytes(allBytes)} MB`);
}

/** From the lowest of the first half to the lowest of the second: what was only not yet cleared does not count. */
function growthOf(values: readonly number[]): number {
  const middle = Math.ceil(values.length / 2);
  return Math.min(...values.slice(middle)) - Math.min(...values.slice(0, middle));
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}

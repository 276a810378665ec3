import { NOTHING_WRONG, type Campaign, type Extent, type Outcome } from '../campaign.ts';
import { onGround, type Ground } from '../support/ground.ts';
import { inLanes } from '../support/in-lanes.ts';
import { judgeAll, type Run } from '../support/judge.ts';
import { OPERATIONS, questionAfter, startOf, type Operation } from '../support/operations.ts';
import type { Recording } from '../support/power-changes.ts';
import { writeContents } from '../support/power-disk.ts';
import type { Names } from '../support/power-loss.ts';
import { brokenPromise, heardBefore } from '../support/power-promises.ts';
import { recordWork } from '../support/power-recording.ts';
import { statesAfter, type State } from '../support/power-states.ts';
import { seededRandom } from '../support/random.ts';
import { hasStrace, NO_STRACE } from '../support/strace.ts';
import { smallVaults, type KnownVault } from '../support/vaults-to-start-from.ts';

/** What happens when the power goes during one operation, on one kind of file system. */
type Plan = {
  readonly operation: Operation;
  readonly names: Names;
  readonly states: Readonly<Record<Extent, number>>;
};

const FIRST_BACKUP: Pick<Operation, 'name' | 'work' | 'before'> = {
  name: 'making the first backup',
  work: 'back-up-quietly',
  before: ({ locked }) => locked(),
};


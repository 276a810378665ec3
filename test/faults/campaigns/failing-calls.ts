import { NOTHING_WRONG, type Campaign, type Extent, type Outcome } from '../campaign.ts';
import { onGround, type Ground } from '../support/ground.ts';
import { smallVaults, type KnownVault } from '../support/vaults-to-start-from.ts';
import { inLanes } from '../support/in-lanes.ts';
import { judgeAll, type Run } from '../support/judge.ts';
import {
  OPERATIONS,
  questionAfter,
  startOf,
  wrongAfter,
  type Operation,
} from '../support/operations.ts';
import { seededRandom, shuffled } from '../support/random.ts';
import { runWork } from '../support/run-work.ts';
import {
  callsIn,
  failing,
  hasMet,
  hasStrace,
  mayMeet,
  NO_STRACE,
  ONE_HELPER_THREAD,
  watching,
  type CallFault,
  type SystemCall,
} from '../support/strace.ts';

/** How many calls of each campaign the quick half lets go wrong. */
const QUICK_CALLS = 1;

/** Kills at random moments have their own campaigns; here is one at every so many calls, in their order. */
const CALLS_FOR_EACH_KILL = 20;

/** A file that may not be touched is tried at one in so many of them. */
const CALLS_FOR_EACH_REFUSAL = 2;

/** Of the calls that write pages, unless an operation says otherwise. */
const USUAL_NTH_PAGE = 10;

const FAULTS: readonly CallFault[] = ['EIO', 'ENOSPC', 'EACCES', 'SIGKILL'];

/** For each operation, each fault at the calls it makes on its files, one run each. */
export const failingCallCampaigns: readonly Campaign[] = OPERATIONS.flatMap((operation) =>
  FAULTS.map((fault) => failingCallCampaign(operation, fault)),
);

/** One of the faults for the operations of which every single call is tried, and a full disk for the first, saving. */
export const quickFailingCallCampaigns: readonly Campaign[] = [
  ...OPERATIONS.filter(({ everyNthCall }) => everyNthCall === 1).map((operation) =>
    failingCallCampaign(operation, 'EIO'),
  ),
  ...OPERATIONS.slice(0, 1).map((operation) => failingCallCampaign(operation, 'ENOSPC')),
];

function failingCallCampaign(operation: Operation, fault: CallFault): Campaign {
  return {
    fault: `${fault} at every ${ordinalOf(strideOf(operation, fault))}call of ${operation.name}`,
    run: (extent, seed) => failOneByOne({ operation, fault, extent, seed }),
  };
}

function strideOf({ everyNthCall }: Operation, fault: CallFault): number {
  if (fault === 'SIGKILL') return Math.max(everyNthCall, CALLS_FOR_EACH_KILL);
  return fault === 'EACCES' ? Math.max(everyNthCall, CALLS_FOR_EACH_REFUSAL) : everyNthCall;
}

function pageStrideOf(operation: Operation, fault: CallFault): number {
  return Math.max(operation.everyNthPage ?? USUAL_NTH_PAGE, strideOf(operation, fault));
}

function ordinalOf(stride: number): string {
  if (stride === 2) return 'other ';
  return stride === 1 ? '' : `${stride}th `;
}

type Plan = {
  readonly operation: Operation;
  readonly fault: CallFault;
  readonly extent: Extent;
  readonly seed: number;
};

/** What is known of the operation when nothing goes wrong. */
type Course = {
  readonly vault: KnownVault;
  readonly calls: readonly SystemCall[];
  /** Everything it touches, from the data folder on. */
  readonly names: readonly string[];
};

async function failOneByOne(plan: Plan): Promise<Outcome> {
  if (!hasStrace()) return { ...NOTHING_WRONG, runs: 0, opened: null, note: NO_STRACE };
  return onGround(async (ground) => {
    const course = await watch(ground, plan);
    const chosen = chooseFrom(course.calls, plan);
    const runs = await inLanes(chosen, (call) => failOnce(ground, { plan, course, call }));
    const met = runs.filter((run) => run !== undefined);
    return judgeAll(met, { damage: false }, remarkOn(met, plan.fault));
  });
}

/** Every n-th call, begun somewhere among the first n, so that over many seeds each has its turn. */
function chooseFrom(
  calls: readonly SystemCall[],
  { operation, fault, extent, seed }: Plan,
): readonly SystemCall[] {
  const random = seededRandom(seed);
  const possible = calls.filter((call) => mayMeet(call, fault));
  if (extent === 'quick') return shuffled(possible, random).slice(0, QUICK_CALLS);
  const everyNth = (some: readonly SystemCall[], stride: number) => {
    const first = random.below(stride);
    return some.filter((_, index) => index % stride === first);
  };
  const pages = possible.filter(({ writesPage }) => writesPage);
  const others = possible.filter(({ writesPage }) => !writesPage);
  return [
    ...everyNth(others, strideOf(operation, fault)),
    ...everyNth(pages, pageStrideOf(operation, fault)),
  ];
}

async function watch(ground: Ground, { operation, seed }: Plan): Promise<Course> {
  const vault = await startOf(operation, ground, smallVaults);
  const folder = ground.copyOf(vault.folder);
  const log = `${folder}.calls`;
  await runWork({ name: workOf(operation), folder, seed, ...under(watching(log)) });
  return { vault, ...callsIn(log, folder) };
}

/** One run; undefined when the work was over before it came to that call. */
async function failOnce(
  ground: Ground,
  {
    plan: { operation, fault, seed },
    course: { vault, names },
    call,
  }: { readonly plan: Plan; readonly course: Course; readonly call: SystemCall },
): Promise<Run | undefined> {
  const folder = ground.copyOf(vault.folder);
  const log = `${folder}.calls`;
  const paths = names.map((name) => `${folder}${name}`);
  const command = failing(log, paths, call, fault);
  const worked = await runWork({ name: workOf(operation), folder, seed, ...under(command) });
  if (worked.end !== 'killed' && !hasMet(log)) return undefined;
  const found = await ground.inspect({
    folder,
    ...questionAfter(operation, vault, worked.messages),
  });
  return { worked, found, ...wrongAfter(operation, folder, worked) };
}

function workOf({ work, shortWork }: Operation): string {
  return shortWork ?? work;
}

function under(command: readonly string[]) {
  return { under: command, environment: ONE_HELPER_THREAD };
}

function remarkOn(runs: readonly Run[], fault: CallFault): string {
  if (fault === 'SIGKILL') return '';
  const told = runs.filter(({ worked }) => worked?.messages.some(({ said }) => said === 'failed'));
  return `${told.length} told at once, ${runs.length - told.length} got round it`;
}

import { NOTHING_WRONG, type Outcome } from '../campaign.ts';
import type { Findings } from './inspection.ts';
import type { Worked } from './run-work.ts';

/** One run of a fault: how the work ended, if there was any, and what was found when the vault was opened again. */
export type Run = {
  readonly worked?: Worked;
  readonly found: Findings | 'crashed';
  /** What happened besides that must not, in a few words; it counts as a loss nobody was told of. */
  readonly wrong?: string;
};

/** Whether a vault that says it is damaged keeps the promise: only where the fault was damage. */
export type Allowed = { readonly damage: boolean };

/** What one run came to. */
export function judge({ worked, found, wrong }: Run, allowed: Allowed): Outcome {
  const crashes = (worked?.end === 'crashed' ? 1 : 0) + (found === 'crashed' ? 1 : 0);
  if (found === 'crashed') return { ...NOTHING_WRONG, runs: 1, opened: 0, crashes };
  const told = toldOf(found);
  const wrongs = wrong === undefined ? 0 : 1;
  return {
    runs: 1,
    opened: isOpened(found, allowed) ? 1 : 0,
    lostUntold: found.lost - told + found.brokenBackups + wrongs,
    lostTold: told,
    plaintext: found.plaintext,
    crashes,
  };
}

/** What all runs came to, with what a reader should know of those that went wrong. */
export function judgeAll(runs: readonly Run[], allowed: Allowed, remark = ''): Outcome {
  const sum = runs.map((run) => judge(run, allowed)).reduce(plus, NO_RUNS);
  const note = [remark, ...remarksOn(runs)].filter((each) => each !== '').join('; ');
  return note === '' ? sum : { ...sum, note };
}

const NO_RUNS: Outcome = { ...NOTHING_WRONG, runs: 0, opened: 0 };

/** The sum of two outcomes, without their notes. */
export function plus(a: Outcome, b: Outcome): Outcome {
  return {
    runs: a.runs + b.runs,
    opened: (a.opened ?? 0) + (b.opened ?? 0),
    lostUntold: a.lostUntold + b.lostUntold,
    lostTold: a.lostTold + b.lostTold,
    plaintext: a.plaintext + b.plaintext,
    crashes: a.crashes + b.crashes,
  };
}

const TELLS_OF_DAMAGE: ReadonlySet<string> = new Set(['vault/damaged', 'backup/damaged']);

function isOpened({ refusal, isWhole, isDamaged }: Findings, allowed: Allowed): boolean {
  if (allowed.damage) return refusal === null || TELLS_OF_DAMAGE.has(refusal);
  return refusal === null && isWhole && !isDamaged;
}

/**
 * How many of the lost saves the person was told of: all of them by the report of a damaged vault, else by a number on
 * opening, or where the vault refuses to read.
 */
function toldOf({ lost, refused, missingSaves, isDamaged }: Findings): number {
  return isDamaged ? lost : Math.min(lost, refused + (missingSaves ?? 0));
}

/** What went wrong, by what was said of it, each with how often. */
function remarksOn(runs: readonly Run[]): readonly string[] {
  const said = runs.flatMap((run) => [...remarksOnWork(run), ...remarksOnFindings(run)]);
  return [...new Set(said)].map((each) => `${each}: ${said.filter((s) => s === each).length}`);
}

function remarksOnWork({ worked, wrong }: Run): readonly string[] {
  return [
    ...(wrong === undefined ? [] : [wrong]),
    ...(worked?.end === 'crashed' ? [`ended by ${worked.complaint || 'itself'}`] : []),
  ];
}

function remarksOnFindings({ found }: Run): readonly string[] {
  if (found === 'crashed') return ['opening it again ended the process'];
  const { refusal, isWhole, isDamaged, brokenBackups } = found;
  return [
    ...(refusal === null ? [] : [`told ${refusal}`]),
    ...(isDamaged ? ['opened to be read, with a report of the damage'] : []),
    ...(refusal === null && !isDamaged && !isWhole
      ? ['pages damaged that were not looked at']
      : []),
    ...(brokenBackups > 0 ? ['a backup that is not whole'] : []),
  ];
}

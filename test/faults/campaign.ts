/** What a run of one fault came to: a line of the table that `npm run faults` prints. */
export type Outcome = {
  readonly runs: number;
  /** How many vaults opened afterwards; equal to `runs` where all is well, null where opening is not the question. */
  readonly opened: number | null;
  /** Acknowledged saves that were gone without the person being told. */
  readonly lostUntold: number;
  /** Acknowledged saves that were gone, and were announced as gone. */
  readonly lostTold: number;
  /** Files, or places in memory, where something readable was found. */
  readonly plaintext: number;
  /** Processes that ended in a way nobody asked for. */
  readonly crashes: number;
  /** What a reader of the table should know, in a few words: what was skipped, and why. */
  readonly note?: string;
};

/** How much of a campaign is run: the whole of it, or the share that fits into `npm test`. */
export type Extent = 'whole' | 'quick';

/** One kind of fault, tried many times on real files. */
export type Campaign = {
  /** The fault, as the table names it. */
  readonly fault: string;
  /** Tries it; `seed` makes what is random repeatable. Throws only when the campaign itself is broken. */
  readonly run: (extent: Extent, seed: number) => Promise<Outcome>;
  /** Nothing it finds hangs on how fast it runs or on who else is at work: the others go on beside it. */
  readonly runsBeside?: true;
};

export const NOTHING_WRONG: Omit<Outcome, 'runs' | 'opened'> = {
  lostUntold: 0,
  lostTold: 0,
  plaintext: 0,
  crashes: 0,
};

/** Whether the targets are met: every vault opens, nothing is lost untold, nothing readable, no crash. */
export function meetsTargets({ runs, opened, lostUntold, plaintext, crashes }: Outcome): boolean {
  const allOpened = opened === null || opened === runs;
  return allOpened && lostUntold === 0 && plaintext === 0 && crashes === 0;
}

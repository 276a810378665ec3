import type { Figure } from './figure.ts';
import type { Journals } from './journal.ts';

/** What every benchmark is given. */
export type Bench = {
  /** How often everything is measured; at least `LEAST_ROUNDS`. */
  readonly rounds: number;
  /** The entry counts at which growth is looked at, the smallest first. */
  readonly sizes: readonly number[];
  readonly journals: Journals;
};

/** One measurement and the figures it gives. */
export type Benchmark = {
  /** What `--only` calls it. */
  readonly name: string;
  readonly run: (bench: Bench) => Promise<readonly Figure[]> | readonly Figure[];
};

/** The size that figures named `10k` and those without a size are measured at. */
export const USUAL_ENTRY_COUNT = 10_000;

import { NOTHING_WRONG, type Outcome } from '../campaign.ts';

/** What kind of harm a finding is; the columns of the table. */
export type Harm = 'lostUntold' | 'plaintext' | 'crashes';

/** Collects what an attack achieved, in words that hold nothing of what was sent. */
export type Problems = {
  readonly found: (harm: Harm, what: string) => void;
  /** What all of it came to, with the first few findings and `remark` as its note. */
  readonly outcome: (runs: number, remark: string) => Outcome;
};

const MOST_TOLD = 6;

export function noProblems(): Problems {
  const counts = { lostUntold: 0, plaintext: 0, crashes: 0 };
  const told = new Map<string, number>();
  return {
    found(harm, what) {
      counts[harm] += 1;
      told.set(what, (told.get(what) ?? 0) + 1);
    },
    outcome(runs, remark) {
      const findings = [...told].slice(0, MOST_TOLD).map(([what, times]) => `${what}: ${times}`);
      const note = [remark, ...findings].filter((each) => each !== '').join('; ');
      const outcome = { ...NOTHING_WRONG, ...counts, runs, opened: null };
      return note === '' ? outcome : { ...outcome, note };
    },
  };
}

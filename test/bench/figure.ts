/** Fewer rounds than this are no measurement. */
export const LEAST_ROUNDS = 5;

/** What a figure has to reach, in its own unit; the ratio is its value over its reference. All given bounds count. */
export type Goal = {
  readonly mostRatio?: number;
  readonly most?: number;
  readonly least?: number;
};

/** One line of the report, and one object of the file that `--json` names. */
export type Figure = {
  readonly name: string;
  readonly unit: string;
  /** The median of all rounds. */
  readonly value: number;
  /** The median of what it is compared with, measured in the same run; null where there is nothing to compare. */
  readonly reference: number | null;
  readonly ratio: number | null;
  readonly goal: string;
  readonly met: boolean;
  readonly rounds: number;
};

/** What was measured: one value a round, and the reference of the same rounds. */
export type Measured = {
  readonly name: string;
  readonly unit: string;
  readonly values: readonly number[];
  readonly references?: readonly number[];
  readonly goal: Goal;
};

/**
 * The figure that `measured` comes to. Throws `RangeError` for fewer than `LEAST_ROUNDS`, and for a reference that
 * has other rounds.
 */
export function figureOf({ name, unit, values, references, goal }: Measured): Figure {
  const rounds = values.length;
  if (rounds < LEAST_ROUNDS) throw new RangeError(`${name} has too few rounds.`);
  if (references && references.length !== rounds) throw new RangeError(`${name} lacks rounds.`);
  const value = median(values);
  const reference = references ? median(references) : null;
  const ratio = reference === null ? null : value / reference;
  return {
    name,
    unit,
    value: rounded(value),
    reference: reference === null ? null : rounded(reference),
    ratio: ratio === null ? null : rounded(ratio),
    goal: goalText(goal, unit),
    met: isMet(goal, value, ratio),
    rounds,
  };
}

/** The figure as a line that people read. */
export function lineOf({ name, unit, value, reference, ratio, goal, met, rounds }: Figure): string {
  return [
    name.padEnd(24),
    `${value} ${unit}`.padStart(12),
    (reference === null ? '' : `against ${reference}`).padStart(18),
    (ratio === null ? '' : `${ratio}×`).padStart(9),
    `  ${met ? 'met   ' : 'MISSED'}  goal ${goal}, ${rounds} rounds`,
  ].join('');
}

/** The middle value, or the mean of the two in the middle; NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  return (lower + upper) / 2;
}

function isMet({ mostRatio, most, least }: Goal, value: number, ratio: number | null): boolean {
  // A ratio that is asked for and was not measured is not reached.
  if (mostRatio !== undefined && !(ratio !== null && ratio <= mostRatio)) return false;
  if (most !== undefined && !(value <= most)) return false;
  return least === undefined || value >= least;
}

function goalText({ mostRatio, most, least }: Goal, unit: string): string {
  return [
    mostRatio !== undefined && `≤ ${rounded(mostRatio)}×`,
    least !== undefined && `≥ ${least} ${unit}`,
    most !== undefined && `≤ ${most} ${unit}`,
  ]
    .filter(Boolean)
    .join(' and ');
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

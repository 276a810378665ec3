import type { Bench, Benchmark } from '../benchmark.ts';
import { figureOf, type Figure } from '../figure.ts';
import { inTurns } from '../rounds.ts';
import { monthMs } from './vault-month.ts';
import { openingMs } from './vault-open.ts';
import { savingMs } from './vault-save.ts';

/** "Flat", with room for the noise of a measurement of about a millisecond. */
const FLAT_RATIO = 1.5;

/**
 * Each vault figure in journals of several sizes against the smallest of them, all in turns. Opening may grow like
 * n·log n; a save and a month may not grow.
 */
export const growth: Benchmark = {
  name: 'growth',
  run(bench) {
    const vaults = bench.sizes.map((size) => bench.journals.vault(size));
    const opening = inTurns(
      bench.rounds,
      vaults.map((vault) => () => openingMs(vault)),
    );
    const saving = savingMs(bench.rounds, vaults);
    const month = inTurns(
      bench.rounds,
      vaults.map((vault) => () => monthMs(vault)),
    );
    return [
      ...against(bench, { name: 'growth.vault.open', values: opening, mostRatio: linearithmic }),
      ...against(bench, { name: 'growth.vault.save', values: saving, mostRatio: flat }),
      ...against(bench, { name: 'growth.vault.month', values: month, mostRatio: flat }),
    ];
  },
};

type Grown = {
  readonly name: string;
  /** By size, as in `sizes`. */
  readonly values: readonly (readonly number[])[];
  readonly mostRatio: (size: number, smallest: number) => number;
};

function against({ sizes }: Bench, { name, values, mostRatio }: Grown): readonly Figure[] {
  const [smallest = 1, ...larger] = sizes;
  const [references = [], ...others] = values;
  return larger.map((size, index) =>
    figureOf({
      name: `${name}.${size / 1000}k`,
      unit: 'ms',
      values: others[index] ?? [],
      references,
      goal: { mostRatio: mostRatio(size, smallest) },
    }),
  );
}

function linearithmic(size: number, smallest: number): number {
  return (size * Math.log(size)) / (smallest * Math.log(smallest));
}

function flat(): number {
  return FLAT_RATIO;
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Benchmark } from '../test/bench/benchmark.ts';
import { benchmarks } from '../test/bench/benchmarks.ts';
import { lineOf, type Figure } from '../test/bench/figure.ts';
import { journalsIn } from '../test/bench/journal.ts';

const WRONG_ARGUMENT = 2;

const WHOLE = { rounds: 15, sizes: [1_000, 10_000, 100_000] };
const QUICK = { rounds: 5, sizes: [1_000, 10_000] };

process.exit(await main());

/** Measures what is asked for, on journals of its own that are gone afterwards; 0 also when a goal is missed. */
async function main(): Promise<number> {
  const wish = readArguments();
  if (!wish) {
    const names = benchmarks.map(({ name }) => name).join(', ');
    process.stderr.write(`It takes --json FILE, --quick and --only NAME,… of: ${names}\n`);
    return WRONG_ARGUMENT;
  }
  const figures = await measure(wish.chosen, wish.isQuick ? QUICK : WHOLE);
  if (wish.json !== undefined) {
    mkdirSync(dirname(wish.json), { recursive: true });
    writeFileSync(wish.json, `${JSON.stringify(figures, null, 2)}\n`);
  }
  const missed = figures.filter(({ met }) => !met).length;
  process.stdout.write(`\n${figures.length} figures, ${missed} of them short of their goal\n`);
  return 0;
}

async function measure(
  chosen: readonly Benchmark[],
  extent: typeof WHOLE,
): Promise<readonly Figure[]> {
  // Beside the code and not in the system's temporary folder, which may be memory: a save has to reach a disk.
  const out = fileURLToPath(new URL('../out', import.meta.url));
  mkdirSync(out, { recursive: true });
  const folder = mkdtempSync(`${out}/bench-`);
  const figures: Figure[] = [];
  try {
    const bench = { ...extent, journals: journalsIn(folder) };
    for (const { run } of chosen) {
      const found = await run(bench);
      for (const figure of found) process.stdout.write(`${lineOf(figure)}\n`);
      figures.push(...found);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return figures;
}

type Wish = {
  readonly chosen: readonly Benchmark[];
  readonly json: string | undefined;
  readonly isQuick: boolean;
};

/** What was asked for; undefined for anything that is not known. */
function readArguments(): Wish | undefined {
  try {
    const { values } = parseArgs({
      options: {
        json: { type: 'string' },
        only: { type: 'string' },
        quick: { type: 'boolean', default: false },
      },
    });
    const names = values.only?.split(',') ?? benchmarks.map(({ name }) => name);
    const chosen = benchmarks.filter(({ name }) => names.includes(name));
    if (chosen.length !== new Set(names).size) return undefined;
    const json = values.json === undefined ? undefined : resolve(values.json);
    return { chosen, json, isQuick: values.quick };
  } catch {
    return undefined;
  }
}

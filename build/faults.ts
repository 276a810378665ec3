import { writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import {
  meetsTargets,
  NOTHING_WRONG,
  type Campaign,
  type Outcome,
} from '../test/faults/campaign.ts';
import { campaigns } from '../test/faults/campaigns.ts';
import { faultTable } from './fault-table.ts';
import { ensureBrowser, ensureBuilt, ensureStrace } from './runtime.ts';

const WRONG_ARGUMENT = 2;

const LARGEST_SEED = 2 ** 31;

/** One line of the table, as `--json` writes it. */
type Row = Outcome & {
  readonly fault: string;
  readonly seconds: number;
  readonly isWell: boolean;
};

// Whoever stops it half-way finds nothing left behind: what is to be cleared away is cleared on exit.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

process.exit(await main());

/** Tries every fault there is, or those of one name, and prints what became of it; 0 when every target was met. */
async function main(): Promise<number> {
  const wish = readWish();
  if (!wish) {
    process.stderr.write('The faults take --only NAME, --seed NUMBER and --json FILE, no more.\n');
    return WRONG_ARGUMENT;
  }
  const { only, seed, json } = wish;
  const chosen = campaigns.filter(({ fault }) => fault.toLowerCase().includes(only.toLowerCase()));
  if (chosen.length === 0) {
    process.stderr.write(`No fault has "${only}" in its name.\n`);
    return WRONG_ARGUMENT;
  }
  ensureBuilt();
  const browser = ensureBrowser();
  if (!browser.ok) process.stderr.write(`${browser.problem}\n`);
  ensureStrace();
  const rows = await tryAll(chosen, seed);
  if (json !== undefined) writeFileSync(json, `${JSON.stringify({ seed, rows }, null, 2)}\n`);
  return rows.every(({ isWell }) => isWell) ? 0 : 1;
}

async function tryAll(chosen: typeof campaigns, seed: number): Promise<readonly Row[]> {
  const table = faultTable(chosen.map(({ fault }) => fault));
  process.stdout.write(`Seed ${seed}\n\n${table.head}`);
  const startedAtMs = performance.now();
  const beside = startBeside(chosen, seed);
  const rows: Row[] = [];
  for (const campaign of chosen) {
    const row = await (beside.get(campaign) ?? tryOne(campaign, seed));
    rows.push(row);
    process.stdout.write(table.line(row.fault, row));
  }
  process.stdout.write(table.foot(rows, (performance.now() - startedAtMs) / 60_000));
  return rows;
}

/** Begins those that run beside the others, one after the other. */
function startBeside(chosen: typeof campaigns, seed: number): ReadonlyMap<Campaign, Promise<Row>> {
  const begun = new Map<Campaign, Promise<Row>>();
  let before: Promise<unknown> = Promise.resolve();
  for (const campaign of chosen.filter(({ runsBeside }) => runsBeside)) {
    const row = before.then(() => tryOne(campaign, seed));
    begun.set(campaign, row);
    before = row;
  }
  return begun;
}

async function tryOne({ fault, run }: Campaign, seed: number): Promise<Row> {
  const startedAtMs = performance.now();
  const outcome = await run('whole', seed).catch(brokenCampaign);
  const seconds = Math.round((performance.now() - startedAtMs) / 1000);
  return { fault, ...outcome, seconds, isWell: meetsTargets(outcome) };
}

/** A campaign that could not be carried out counts as one that found everything wrong; the others still have their turn. */
function brokenCampaign(error: unknown): Outcome {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    ...NOTHING_WRONG,
    runs: 0,
    opened: null,
    crashes: 1,
    note: `could not be run: ${reason}`,
  };
}

type Wish = {
  readonly only: string;
  readonly seed: number;
  readonly json: string | undefined;
};

/** What was asked for; undefined when it was not understood. */
function readWish(): Wish | undefined {
  try {
    const { values } = parseArgs({
      options: {
        only: { type: 'string', default: '' },
        seed: { type: 'string', default: String(Date.now() % LARGEST_SEED) },
        json: { type: 'string' },
      },
    });
    const seed = Number(values.seed);
    if (!Number.isInteger(seed) || seed < 0) return undefined;
    return { only: values.only, seed, json: values.json };
  } catch {
    return undefined;
  }
}

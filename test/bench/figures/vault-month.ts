import { recentRows } from '../../../electron/journal/rows.ts';
import { addDays } from '../../../shared/logic/calendar.ts';
import { USUAL_ENTRY_COUNT, type Benchmark } from '../benchmark.ts';
import { figureOf } from '../figure.ts';
import type { Journal } from '../journal.ts';
import { inTurns, timeMs } from '../rounds.ts';

const MONTH_DAYS = 30;

/** How long it takes to read all that a chart of 30 days needs from a journal just opened, with nothing read before. */
export function monthMs({ open, lastDay }: Journal): number {
  const journal = open();
  const since = addDays(lastDay, 1 - MONTH_DAYS);
  const tookMs = timeMs(() => journal.read((db) => recentRows(db, since)));
  journal.close();
  return tookMs;
}

export const vaultMonth: Benchmark = {
  name: 'vault.month',
  run({ rounds, journals }) {
    const vault = journals.vault(USUAL_ENTRY_COUNT);
    const [values = []] = inTurns(rounds, [() => monthMs(vault)]);
    return [figureOf({ name: 'vault.month', unit: 'ms', values, goal: { most: 5 } })];
  },
};

import { recentRows } from '../../../electron/journal/rows.ts';
import { addDays } from '../../../shared/logic/calendar.ts';
import { USUAL_ENTRY_COUNT, type Benchmark } from '../benchmark.ts';
import { figureOf } from '../figure.ts';
import type { Journal } from '../journal.ts';
import { inTurns, timeMs } from '../rounds.ts';

/** As much as the page asks for first. */
const FIRST_DAYS = 60;

/** How long opening takes, up to the rows of the first screen; the key is there already. */
export function openingMs({ open, lastDay }: Journal): number {
  let close: (() => void) | undefined;
  const tookMs = timeMs(() => {
    const journal = open();
    close = journal.close;
    journal.read((db) => recentRows(db, addDays(lastDay, -FIRST_DAYS)));
  });
  close?.();
  return tookMs;
}

export const vaultOpen: Benchmark = {
  name: 'vault.open.10k',
  run({ rounds, journals }) {
    const vault = journals.vault(USUAL_ENTRY_COUNT);
    const plain = journals.plain(USUAL_ENTRY_COUNT);
    const [values = [], references = []] = inTurns(rounds, [
      () => openingMs(vault),
      () => openingMs(plain),
    ]);
    return [
      figureOf({
        name: 'vault.open.10k',
        unit: 'ms',
        values,
        references,
        goal: { mostRatio: 3, most: 150 },
      }),
    ];
  },
};

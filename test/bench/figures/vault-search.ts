import { find } from '../../../electron/search/find.ts';
import { NO_FLAGS } from '../../../shared/logic/flags.ts';
import { seededRandom, type SeededRandom } from '../../support/big-vault/seeded-random.ts';
import { writeSentence } from '../../support/big-vault/writing.ts';
import { USUAL_ENTRY_COUNT, type Benchmark } from '../benchmark.ts';
import { figureOf } from '../figure.ts';
import type { Journal } from '../journal.ts';
import { inTurns, timeMs } from '../rounds.ts';

const SEED = 53;
const SEARCHES_A_TURN = 20;
/** As many as the page shows before anyone scrolls. */
const RESULTS = 20;

/** For each journal: how long nineteen of twenty searches take at most, each for the beginning of a word or of two. */
export function searchingMs(
  rounds: number,
  journals: readonly Journal[],
): ReturnType<typeof inTurns> {
  const random = seededRandom(SEED);
  const sought = Array.from({ length: SEARCHES_A_TURN }, () => beginnings(random));
  const opened = journals.map(({ open }) => open());
  const searches = opened.map((journal) => () => {
    const taken = sought.map((text) =>
      timeMs(() => journal.read((db) => find(db, { text, limit: RESULTS, flags: NO_FLAGS }))),
    );
    return taken.toSorted((a, b) => a - b).at(-2) ?? NaN;
  });
  const values = inTurns(rounds, searches);
  for (const journal of opened) journal.close();
  return values;
}

export const vaultSearch: Benchmark = {
  name: 'vault.search.10k',
  run({ rounds, journals }) {
    const [values = [], references = []] = searchingMs(rounds, [
      journals.vault(USUAL_ENTRY_COUNT),
      journals.plain(USUAL_ENTRY_COUNT),
    ]);
    return [
      figureOf({
        name: 'vault.search.10k',
        unit: 'ms',
        values,
        references,
        goal: { mostRatio: 1.5, most: 30 },
      }),
    ];
  },
};

/** What someone has typed so far: one to five letters of a word, at times after another one. */
function beginnings(random: SeededRandom): string {
  const words = writeSentence(random).match(/\p{L}{5,}/gu) ?? ['nothing'];
  const last = random.pick(words).slice(0, 1 + random.below(5));
  return random.chance(0.3) ? `${random.pick(words)} ${last}` : last;
}

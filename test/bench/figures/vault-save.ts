import { saveEntry } from '../../../electron/journal/entries.ts';
import { addDays } from '../../../shared/logic/calendar.ts';
import { makeEntry } from '../../support/big-vault/big-journal.ts';
import { seededRandom } from '../../support/big-vault/seeded-random.ts';
import { USUAL_ENTRY_COUNT, type Benchmark } from '../benchmark.ts';
import { figureOf } from '../figure.ts';
import type { Journal } from '../journal.ts';
import { inTurns, timeMs } from '../rounds.ts';

/** Another stream than the journals are made from, so that no id comes twice. */
const SEED = 81;
/** Far from the newest days, so that what is saved here weighs on no other figure. */
const DAYS_AGO = 200;

/**
 * For each journal, round by round: how long one durable save of a new entry of about 300 words takes, in turns with
 * those of the other journals.
 */
export function savingMs(rounds: number, journals: readonly Journal[]): ReturnType<typeof inTurns> {
  const random = seededRandom(SEED);
  const opened = journals.map(({ open, lastDay }) => ({ journal: open(), lastDay }));
  const saves = opened.map(({ journal, lastDay }) => () => {
    const draft = makeEntry(random, addDays(lastDay, -DAYS_AGO));
    return timeMs(() => journal.transact((db) => saveEntry(db, draft)));
  });
  const values = inTurns(rounds, saves);
  for (const { journal } of opened) journal.close();
  return values;
}

/**
 * The same for an entry that is written on: each save has a sentence more, and takes what was indexed before out of the
 * index.
 */
export function savingAgainMs(
  rounds: number,
  journals: readonly Journal[],
): ReturnType<typeof inTurns> {
  const random = seededRandom(SEED + 1);
  const opened = journals.map(({ open, lastDay }) => ({ journal: open(), lastDay }));
  const saves = opened.map(({ journal, lastDay }) => {
    let draft = makeEntry(random, addDays(lastDay, -DAYS_AGO));
    return () => {
      const { root } = draft.body;
      const more = makeEntry(random, draft.day).body.root.children.slice(0, 1);
      // Not longer than a few evenings' writing, however many turns there are.
      const children = [...root.children.slice(-8), ...more];
      draft = { ...draft, body: { root: { ...root, children } } };
      return timeMs(() => journal.transact((db) => saveEntry(db, draft)));
    };
  });
  const values = inTurns(rounds, saves);
  for (const { journal } of opened) journal.close();
  return values;
}

export const vaultSave: Benchmark = {
  name: 'vault.save',
  run({ rounds, journals }) {
    const [values = [], references = []] = savingMs(rounds, [
      journals.vault(USUAL_ENTRY_COUNT),
      journals.plain(USUAL_ENTRY_COUNT),
    ]);
    const [again = [], againPlain = []] = savingAgainMs(rounds, [
      journals.vault(USUAL_ENTRY_COUNT),
      journals.plain(USUAL_ENTRY_COUNT),
    ]);
    const unit = 'ms';
    const goal = { mostRatio: 3, most: 10 };
    return [
      figureOf({ name: 'vault.save', unit, values, references, goal }),
      figureOf({
        name: 'vault.save.again',
        unit,
        values: again,
        references: againPlain,
        goal,
      }),
    ];
  },
};

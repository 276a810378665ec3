import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { addDays } from '../../../shared/logic/calendar.ts';
import type { Day } from '../../../shared/model/day.ts';
import { entryDraft } from '../../../shared/model/entry.ts';
import { sitting, type ExerciseRatings } from '../../../shared/model/page.ts';
import { documentOf } from './document.ts';
import { command, instantAt } from './play-month.ts';

type MadeUpSitting = {
  /** The journal day, 1–30. */
  readonly dayNumber: 20 | 21 | 22;
  readonly number: 1 | 2 | 3;
  readonly before: ExerciseRatings;
  readonly after: ExerciseRatings;
  readonly text: string;
};

/** The three sittings of the made-up month: the good words rise a little, the hard ones hardly move. */
export const madeUpSittings: readonly MadeUpSitting[] = [
  {
    dayNumber: 20,
    number: 1,
    before: { positive: { comfort: 3, relief: 4, energy: 4 }, negative: { sad: 6, lonely: 6 } },
    after: { positive: { comfort: 5, relief: 6, energy: 4 }, negative: { sad: 6, lonely: 5 } },
    text: 'What came before: two people being polite in a kitchen. I have the kitchen back.',
  },
  {
    dayNumber: 21,
    number: 2,
    before: { positive: { comfort: 4, relief: 3 }, negative: { sad: 6, lonely: 4, angry: 5 } },
    after: { positive: { comfort: 5, relief: 5, wisdom: 4 }, negative: { sad: 7, lonely: 4 } },
    text: 'The evening itself. It was over before it was said, and it was said kindly.',
  },
  {
    dayNumber: 22,
    number: 3,
    before: { positive: { comfort: 5, relief: 5, optimism: 4 }, negative: { sad: 4 } },
    after: { positive: { comfort: 7, relief: 7, optimism: 6 }, negative: { sad: 4 } },
    text: 'Since then: the pool, the stairs, the radio, my own soup.',
  },
];

/** Sits the three evenings in an open journal, through the app's own commands. */
export async function playSittings(
  page: Page,
  { firstDay, zone }: { readonly firstDay: Day; readonly zone: string },
): Promise<void> {
  const round = randomUUID();
  for (const { dayNumber, text, ...rated } of madeUpSittings) {
    const day = addDays(firstDay, dayNumber - 1);
    const at = instantAt(day, '21:30', zone);
    const ended = instantAt(day, '21:50', zone);
    const base = { day, zone, editedAt: ended };
    const entry = randomUUID();
    const body = documentOf([{ kind: 'paragraph', text }]);
    const written = { kind: 'sitting', title: '', body, promptId: null };
    await command(
      page,
      'entries.save',
      entryDraft.parse({ id: entry, ...base, writtenAt: at, ...written }),
    );
    const sat = { kind: 'sitting', round, task: 'reframing', entry, endedAt: ended, sentences: [] };
    const spans = [{ startedAt: at, stoppedAt: ended }];
    await command(
      page,
      'pages.save',
      sitting.parse({ id: randomUUID(), ...base, at, ...sat, spans, ...rated }),
    );
  }
}

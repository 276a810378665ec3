import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { addDays } from '../../../shared/logic/calendar.ts';
import type { Day } from '../../../shared/model/day.ts';
import { entryDraft } from '../../../shared/model/entry.ts';
import {
  exerciseRatings,
  page as pageSchema,
  type ExerciseRatings,
} from '../../../shared/model/page.ts';
import { documentOf } from './document.ts';
import { command, instantAt } from './play-month.ts';

/** Ratings in the order of comfort, confidence, energy, relief, and of sad, lonely, angry. */
type Rated = readonly [good: readonly number[], hard: readonly number[]];

type MadeUpSitting = {
  readonly dayNumber: number;
  readonly time: string;
  readonly minutes: number;
  readonly promptId: string;
  readonly before: ExerciseRatings;
  readonly after: ExerciseRatings;
  readonly kept: readonly string[];
  readonly rest: string;
};

/** The three evenings of the exercise in the made-up month. */
export const madeUpSittings: readonly MadeUpSitting[] = [
  {
    dayNumber: 20,
    time: '21:20',
    minutes: 22,
    promptId: 'put-aside-before',
    before: ratingsOf([
      [3, 4, 3, 2],
      [6, 6, 3],
    ]),
    after: ratingsOf([
      [5, 4, 4, 5],
      [6, 6, 3],
    ]),
    kept: [
      'I no longer check the weather in another person’s face before I say a thing.',
      'The house has a back door.',
    ],
    rest: 'Back in spring I had already begun to walk the long way round from the station. I told myself it was for the exercise.',
  },
  {
    dayNumber: 21,
    time: '21:05',
    minutes: 16,
    promptId: 'carried-through-it',
    before: ratingsOf([
      [4, 4, 4, 4],
      [5, 6, 3],
    ]),
    after: ratingsOf([
      [4, 4, 4, 4],
      [5, 5, 3],
    ]),
    kept: ['I fed the cat, and the cat did not ask.'],
    rest: 'Flat as a plate tonight. Lease papers in between, and the pen that leaks.',
  },
  {
    dayNumber: 22,
    time: '19:50',
    minutes: 28,
    promptId: 'more-myself-since',
    before: ratingsOf([
      [5, 5, 4, 4],
      [5, 5, 2],
    ]),
    after: ratingsOf([
      [6, 6, 5, 6],
      [5, 4, 2],
    ]),
    kept: [
      'Sunday mornings are long again, and I know what to do with them.',
      'I like my own soup.',
    ],
    rest: 'Most of it was at the pool, early, when the water is still flat.',
  },
];

type Month = { readonly firstDay: Day; readonly zone: string };

/** Has the three sittings written in an open journal, through the app's own commands. */
export async function playSittings(page: Page, { firstDay, zone }: Month): Promise<void> {
  const round = randomUUID();
  for (const [index, sitting] of madeUpSittings.entries()) {
    const { dayNumber, time, minutes, promptId, before, after, kept, rest } = sitting;
    const day = addDays(firstDay, dayNumber - 1);
    const at = instantAt(day, time, zone);
    const stoppedAt = at + minutes * 60_000;
    const entry = entryDraft.parse({
      id: randomUUID(),
      kind: 'sitting',
      day,
      writtenAt: at,
      editedAt: stoppedAt,
      zone,
      title: '',
      body: documentOf([{ kind: 'paragraph', text: `${kept.join(' ')} ${rest}` }]),
      promptId,
    });
    await command(page, 'entries.save', entry);
    const row = pageSchema.parse({
      kind: 'sitting',
      id: randomUUID(),
      day,
      at,
      zone,
      editedAt: stoppedAt,
      round,
      number: index + 1,
      task: 'reframing',
      before,
      after,
      entry: entry.id,
      spans: [{ startedAt: at, stoppedAt }],
      endedAt: stoppedAt,
      sentences: [...kept],
    });
    await command(page, 'pages.save', row);
  }
}

function ratingsOf([good, hard]: Rated): ExerciseRatings {
  const [comfort, confidence, energy, relief] = good;
  const [sad, lonely, angry] = hard;
  return exerciseRatings.parse({
    positive: { comfort, confidence, energy, relief },
    negative: { sad, lonely, angry },
  });
}

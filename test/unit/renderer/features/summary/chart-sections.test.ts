import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { exerciseSection } from '../../../../../renderer/features/summary/sections/exercise-section.ts';
import { feelingsSection } from '../../../../../renderer/features/summary/sections/feelings-section.ts';
import { moodSections } from '../../../../../renderer/features/summary/sections/mood-section.ts';
import { urgesSection } from '../../../../../renderer/features/summary/sections/urges-section.ts';
import { formatDayShort } from '../../../../../renderer/words/dates.ts';
import { addDays } from '../../../../../shared/logic/calendar.ts';
import { sitting } from '../../../../../shared/model/page.ts';
import { givenLayouts } from '../../../../../shared/model/summary-preset.ts';
import { aCheckIn, aContact, aDay, anUrge } from '../../../../support/journal-rows.ts';
import { aPage } from '../../../../support/pages.ts';

const range = { from: aDay('2026-11-01'), to: aDay('2026-11-30') };

describe('the feelings on paper', () => {
  it('are drawn week by week, and told by days, the most frequent first', () => {
    const [charts, told] = feelingsSection(range, [
      aCheckIn('2026-11-02', { feelings: ['calm'] }),
      aCheckIn('2026-11-02', { feelings: ['calm', 'lonely'] }),
      aCheckIn('2026-11-10', { feelings: ['lonely', 'tired'] }),
    ]);

    expect(charts).toMatchObject({
      sentence: '2 of 30 days with a feeling word.',
      charts: [
        {
          title: 'lonely',
          note: '2 days',
          drawing: {
            columns: [{ bar: null }, { bar: [0, 1] }, { bar: [0, 1] }, { bar: null }, {}, {}],
            label: expect.stringContaining(`${formatDayShort(aDay('2026-11-09'))} 1; `),
          },
        },
        { note: '1 day' },
        { note: '1 day' },
      ],
    });
    expect(told).toMatchObject({
      facts: [
        { label: 'on 2 days', value: 'lonely' },
        { label: 'on 1 day', value: expect.stringMatching(/^(calm, tired|tired, calm)$/) },
      ],
    });
    expect(feelingsSection(range, [])).toEqual([]);
  });
});

describe('the urges on paper', () => {
  it('are drawn by the hour, and say how strong, what set them off and what helped', () => {
    const events = [
      anUrge('2026-11-05', { strength: 7, after: 3, note: 'A song.', helped: 'The weir.' }),
      anUrge('2026-11-06', { strength: 2, helped: 'the weir' }),
      aContact('2026-11-06', 'needed'),
    ];

    expect(urgesSection(range, events, 4)).toMatchObject([
      { sentence: '2 urges on 2 of 30 days.', charts: [{ drawing: { tone: 2 } }] },
      { facts: [{ label: 'Helped more than once', value: 'the weir (2 times)' }] },
      {
        notes: [
          { text: 'Strength 7 of 10, then 3\nSet off by: A song.\nHelped: The weir.' },
          { text: 'Strength 2 of 10\nHelped: the weir' },
        ],
      },
    ]);
    expect(urgesSection(range, [], 4)).toEqual([]);
  });
});

describe('the exercise on paper', () => {
  const given = (before: object, after: object) =>
    sitting.parse(
      aPage({
        kind: 'sitting',
        round: randomUUID(),
        number: 1,
        task: 'reframing',
        before,
        after,
        entry: randomUUID(),
        spans: [],
        endedAt: null,
        sentences: ['I slept.'],
      }),
    );

  it('keeps good and hard feelings apart, and says where one was not rated', () => {
    const rated = given(
      { positive: { relief: 2 }, negative: { sad: 7 } },
      { positive: { relief: 5, wisdom: 4 }, negative: {} },
    );

    expect(exerciseSection(range, [rated])).toMatchObject([
      {
        heading: 'The writing exercise',
        charts: [
          { title: 'Good feelings', drawing: { columns: [{ bar: [2, 5], ring: 2, dot: 5 }] } },
          { title: 'Hard feelings', drawing: { columns: [{ bar: null, dot: null }] } },
        ],
      },
      {
        heading: '',
        tables: [
          {
            rows: [
              { label: 'relief', first: '2', second: '5' },
              { label: 'wisdom', first: '–', second: '4' },
            ],
          },
          { rows: [{ label: 'sad', first: '7', second: '–' }] },
        ],
        quotes: ['I slept.'],
      },
    ]);
    expect(exerciseSection(range, [])).toEqual([]);
  });

  it('has no chart where nothing was rated both times', () => {
    const once = given({ positive: { relief: 2 }, negative: {} }, { positive: {}, negative: {} });

    expect(exerciseSection(range, [once])).toMatchObject([
      { kind: 'tables', heading: 'The writing exercise' },
    ]);
  });
});

describe('the moods on paper', () => {
  const moodsOf = (from: string, to: string, noted: number) => ({
    range: { from: aDay(from), to: aDay(to) },
    layout: givenLayouts['for-me'],
    checkIns: Array.from({ length: noted }, (_, day) =>
      aCheckIn(addDays(aDay(from), day), { mood: day % 11 }),
    ),
    events: [anUrge('2026-11-05', {})],
    marked: [],
    attempts: [],
    today: aDay(to),
  });

  it('of a month are one chart, with urges marked where urges are told anyway', () => {
    const month = moodsOf('2026-11-01', '2026-11-30', 30);
    const { layout } = month;

    expect(moodSections(month)).toMatchObject([{ kind: 'mood-chart', urges: [{ label: 'urge' }] }]);
    expect(moodSections({ ...month, layout: { ...layout, sections: ['mood'] } })).toMatchObject([
      { urges: [] },
    ]);
  });

  it('of a long range have a square for each day of its last year', () => {
    const [chart, halfYear] = moodSections(moodsOf('2026-06-03', '2026-11-30', 150));
    const [, years] = moodSections(moodsOf('2024-01-01', '2026-11-30', 1000));

    expect(chart).toMatchObject({ heading: 'Mood, week by week' });
    expect(halfYear).toMatchObject({ kind: 'year', days: { 0: { day: '2026-06-01' } } });
    expect(years).toMatchObject({ days: { length: 365 } });
    expect(moodSections(moodsOf('2026-06-03', '2026-11-30', 29))).toHaveLength(1);
  });
});

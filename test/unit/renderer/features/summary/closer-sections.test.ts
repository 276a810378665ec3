import { describe, expect, it } from 'vitest';
import { closerSections } from '../../../../../renderer/features/summary/sections/closer-sections.ts';
import { addDays, eachDay } from '../../../../../shared/logic/calendar.ts';
import type { CheckIn } from '../../../../../shared/model/check-in.ts';
import { aCheckIn, aDay, aSummary } from '../../../../support/journal-rows.ts';

/** A Monday, and the four weeks that begin with it. */
const from = aDay('2026-11-02');
const range = { from, to: addDays(from, 27) };
const days = eachDay(range.from, range.to);

const rows = { checkIns: [], events: [], written: [], attempts: [], today: range.to };

/** The last two weeks are two higher than the first two, weekends one higher, and short nights come before low days. */
const checkIns = days.map((day, index): CheckIn => {
  const isLater = index >= 14;
  const isWeekend = index % 7 >= 5;
  return aCheckIn(day, {
    mood: 3 + (isLater ? 2 : 0) + (isWeekend ? 1 : 0),
    sleptHours: isLater ? 8 : 5,
  });
});

describe('a closer look on paper', () => {
  it('says of weekdays, sleep and weeks what is seen in the numbers, and draws them', () => {
    expect(closerSections(range, { ...rows, checkIns })).toMatchObject([
      {
        heading: 'Mood by weekday',
        sentence: expect.stringMatching(/Saturdays and Sundays.*28 days with a check-in\.$/),
        charts: [{ drawing: { columns: { length: 7 } } }],
      },
      {
        heading: 'Sleep, and the mood of the day after',
        sentence: expect.stringMatching(
          /about 5; after less, about 3\. 28 days with hours slept\.$/,
        ),
        charts: [
          {
            drawing: {
              columns: [
                { label: '5 h', dot: 3 },
                { label: '8 h', dot: 5 },
              ],
            },
          },
        ],
      },
      {
        heading: 'Weeks side by side',
        sentence: expect.stringContaining('4 weeks, 28 days with a check-in.'),
        across: 3,
        charts: [
          { note: 'about 3' },
          { note: 'about 3' },
          { note: 'about 5' },
          { note: 'about 5' },
        ],
      },
    ]);
  });

  it('names each day of a week to those who cannot see it', () => {
    const weeks = closerSections(range, { ...rows, checkIns }).at(-1);

    expect(weeks).toMatchObject({
      charts: [
        { drawing: { label: expect.stringContaining('Monday 3; Tuesday 3; ') } },
        {},
        {},
        {},
      ],
    });
  });

  it('counts the days with something written, week by week', () => {
    const written = [days[0], days[0], days[8]].map((day) => aSummary(day ?? from));

    expect(closerSections(range, { ...rows, written })).toMatchObject([
      {
        heading: 'Writing days',
        sentence: 'Something was written on 2 of 28 days: 3 entries.',
        charts: [{ drawing: { columns: [{ bar: [0, 1] }, { bar: [0, 1] }, { bar: [0, 0] }, {}] } }],
      },
    ]);
  });

  it('counts letters among what was written without telling that there are any', () => {
    const written = [
      aSummary(from),
      aSummary(from, { kind: 'letter' }),
      aSummary(addDays(from, 1), { kind: 'letter', sealedUntil: aDay('2027-01-01') }),
    ];

    const sections = closerSections(range, { ...rows, written });

    expect(sections).toMatchObject([
      { sentence: 'Something was written on 2 of 28 days: 3 entries.' },
    ]);
    expect(JSON.stringify(sections)).not.toContain('letter');
  });

  it('says nothing of what has too little behind it', () => {
    const few = checkIns.slice(0, 5);

    expect(closerSections(range, { ...rows, checkIns: few })).toEqual([]);
    expect(closerSections(range, rows)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { glanceSection } from '../../../../../renderer/features/summary/sections/glance-section.ts';
import { pathSections } from '../../../../../renderer/features/summary/sections/path-section.ts';
import { strengthsSection } from '../../../../../renderer/features/summary/sections/strengths-section.ts';
import { stepById } from '../../../../../shared/content/steps/steps.ts';
import type { MonthEvent } from '../../../../../shared/model/month.ts';
import { chosenStrength, strengthMoment } from '../../../../../shared/model/page.ts';
import { stepState, worksheetPage } from '../../../../../shared/model/path-pages.ts';
import { aCheckIn, aContact, aDay, anAttempt } from '../../../../support/journal-rows.ts';
import { aPage } from '../../../../support/pages.ts';

const range = { from: aDay('2026-11-01'), to: aDay('2026-11-30') };
const NO_FLAGS = { unsafe: false, theirNo: false };

describe('the month at a glance', () => {
  it('tells what was noted, and nothing that was not', () => {
    const rows = {
      checkIns: [
        aCheckIn('2026-11-02', { mood: 2, sleptHours: 5 }),
        aCheckIn('2026-11-02', { mood: 4 }),
        aCheckIn('2026-11-03', { mood: 6, sleptHours: 7 }),
        aCheckIn('2026-12-01', { mood: 10 }),
      ],
      events: [aContact('2026-11-05', 'i-wrote'), aContact('2026-11-06', 'needed')],
      attempts: [anAttempt('2026-11-01', 30)],
      written: [],
      today: aDay('2026-11-11'),
    };

    expect(glanceSection(range, rows)).toMatchObject([
      {
        facts: [
          { label: 'Days', value: '30' },
          { label: 'Check-ins', value: '3 on 2 days' },
          { label: 'Mood', value: 'middle value 4 of 10, between 2 and 6' },
          {
            label: 'Month without contact',
            value:
              '9 of 10 days without reaching out or looking online; 5 of them in a row at most; needed contact on 1, kept apart',
          },
          { label: 'Sleep', value: 'middle value 6 hours, noted for 2 nights' },
        ],
      },
    ]);
    expect(glanceSection(range, { ...rows, checkIns: [], events: [], attempts: [] })).toEqual([]);
  });
});

describe('the month without contact on paper', () => {
  /** What is said of it on the evening of its third day. */
  const saidOf = (...events: readonly MonthEvent[]) => {
    const rows = {
      checkIns: [aCheckIn('2026-11-02')],
      events,
      attempts: [anAttempt('2026-11-01', 30)],
      written: [],
      today: aDay('2026-11-03'),
    };
    const [section] = glanceSection(range, rows);
    const facts = section?.kind === 'facts' ? section.facts : [];
    return facts.find(({ label }) => label === 'Month without contact')?.value;
  };
  const reached = (day: string) => aContact(day, 'i-wrote');

  it('is not counted where no day would count', () => {
    expect(saidOf(reached('2026-11-01'), reached('2026-11-02'))).toBeUndefined();
    expect(
      saidOf(reached('2026-11-01'), reached('2026-11-02'), aContact('2026-11-02', 'needed')),
    ).toBe('needed contact on 1 day, kept apart');
  });

  it('has no row of one day', () => {
    expect(saidOf(reached('2026-11-02'))).toBe(
      '1 of 2 days without reaching out or looking online',
    );
  });
});

describe('the strengths on paper', () => {
  it('begin with the five closest, each with its moments', () => {
    const chosen = [
      aPage({ kind: 'strength', strength: 'hope', isTop: false }),
      aPage({ kind: 'strength', strength: 'zest', isTop: true }),
    ].map((page) => chosenStrength.parse(page));
    const moments = [
      { strength: 'zest', words: 'I ran for the bus.', saidBy: 'me', entry: null },
      {
        strength: 'zest',
        words: 'Always first on the dance floor.',
        saidBy: 'friend',
        entry: null,
      },
      { strength: 'love', words: 'No longer chosen.', saidBy: 'me', entry: null },
    ].map((moment) => strengthMoment.parse(aPage({ kind: 'moment', ...moment })));

    const [section] = strengthsSection(chosen, moments);

    expect(section).toMatchObject({
      notes: [
        { text: 'I ran for the bus.\nA friend’s view: Always first on the dance floor.' },
        { text: 'chosen' },
      ],
    });
  });
});

describe('worksheets on paper', () => {
  const aWorksheet = (step: string, worksheet: string, answers: unknown[]) =>
    worksheetPage.parse(aPage({ kind: 'worksheet', step, worksheet, answers }));
  const causes = aWorksheet('understand-the-break-up', 'sort-the-causes', [
    {
      kind: 'list',
      field: 'causes',
      rows: [
        [
          { column: 'kind', text: 'deep' },
          { column: 'cause', text: 'Silence' },
        ],
      ],
    },
  ]);
  const gated = aWorksheet('ask-to-talk', 'once', []);

  it('say choices in their own words, and where the person stands', () => {
    const state = stepState.parse(
      aPage({ kind: 'step-state', step: 'understand-the-break-up', state: 'set-aside' }),
    );

    expect(pathSections([causes], [state], NO_FLAGS)).toMatchObject([
      {
        heading: 'Understand the break-up (set aside)',
        facts: [{ value: 'Cause: Silence · What kind it is: Deep, needs time and help' }],
      },
    ]);
  });

  it('come after the steps begun and done, which stand there also alone', () => {
    const said = (step: string, state: string, editedAt: number) =>
      stepState.parse({ ...aPage({ kind: 'step-state', step, state }), editedAt });
    const states = [
      said('ask-to-talk', 'begun', 1),
      said('refresh', 'begun', 2),
      said('understand-the-break-up', 'begun', 3),
      said('understand-the-break-up', 'done-for-now', 4),
      said('red-flags', 'set-aside', 5),
    ];

    expect(pathSections([], states, NO_FLAGS)).toMatchObject([
      {
        facts: [
          {
            label: 'Steps begun',
            value: `${stepById.refresh.title}; ${stepById['ask-to-talk'].title}`,
          },
          { label: 'Steps done for now', value: stepById['understand-the-break-up'].title },
        ],
      },
    ]);
    expect(pathSections([causes], states, { unsafe: true, theirNo: false })).toMatchObject([
      { facts: [{ value: stepById.refresh.title }, {}] },
      { heading: 'Understand the break-up (done for now)' },
    ]);
    expect(pathSections([], [], NO_FLAGS)).toEqual([]);
  });

  it('of a step that is put away are left out', () => {
    expect(pathSections([gated], [], { unsafe: false, theirNo: true })).toEqual([]);
    expect(pathSections([causes], [], { unsafe: true, theirNo: true })).toHaveLength(1);
  });
});

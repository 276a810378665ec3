import { describe, expect, it } from 'vitest';
import {
  buildPrintDocument,
  notedCheckIns,
  type SummaryRows,
  type SummaryWish,
} from '../../../../../renderer/features/summary/build-print-document.ts';
import {
  givenLayouts,
  summarySections,
  type SummarySection,
} from '../../../../../shared/model/summary-preset.ts';
import { printDocument } from '../../../../../shared/model/print-document.ts';
import { aCheckIn, aContact, aDay, anAttempt, anEntry } from '../../../../support/journal-rows.ts';

const range = { from: aDay('2026-11-01'), to: aDay('2026-11-30') };

/** A wish for `sections` alone. */
function wishFor(...sections: readonly SummarySection[]): SummaryWish {
  const layout = { ...givenLayouts['for-me'], sections: [...sections], hasMarks: true };
  return { range, layout, questions: [] };
}
const wished = wishFor('mood', 'notes', 'entries');

function rows(said: Partial<SummaryRows> = {}): SummaryRows {
  return {
    checkIns: [],
    events: [],
    written: [],
    marked: [],
    sittings: [],
    entries: [],
    worksheets: [],
    attempts: [],
    strengths: [],
    moments: [],
    stepStates: [],
    flags: { unsafe: false, theirNo: false },
    today: range.to,
    dayStartHour: 4,
    ...said,
  };
}

describe('building a summary', () => {
  it('has a neutral title, its dates, and no section when nothing is wished', () => {
    const checkIns = [aCheckIn('2026-11-02', { line: 'Soup.' })];

    expect(buildPrintDocument(wishFor(), rows({ checkIns }))).toEqual({
      title: 'Reflection summary',
      subtitle: expect.stringContaining('2026'),
      sections: [],
      hasCover: false,
      isLargePrint: false,
    });
  });

  it('leaves out sections that would be empty', () => {
    expect(
      buildPrintDocument(wishFor(...summarySections.filter((each) => each !== 'questions')), rows())
        .sections,
    ).toEqual([]);
  });

  it('passes the check at the door, with wished in it', () => {
    const document = buildPrintDocument(
      wished,
      rows({
        checkIns: [aCheckIn('2026-11-02', { line: 'Soup.' }), aCheckIn('2026-11-03')],
        events: [aContact('2026-11-05', 'needed')],
        attempts: [anAttempt('2026-11-01', 30)],
        entries: [anEntry('2026-11-06', { title: 'The bench' })],
      }),
    );

    expect(printDocument.parse(document)).toEqual(document);
    expect(document.sections.map(({ kind }) => kind)).toEqual(['mood-chart', 'notes', 'entries']);
  });

  it('draws all days of the range and names contact only when that is wished', () => {
    const given = rows({
      checkIns: [aCheckIn('2026-11-02', { mood: 3 })],
      events: [aContact('2026-11-05', 'they-wrote')],
      attempts: [anAttempt('2026-11-01', 14)],
    });
    const [named] = buildPrintDocument(wished, given).sections;
    const [unnamed] = buildPrintDocument(
      { ...wished, layout: { ...wished.layout, hasMarks: false } },
      given,
    ).sections;

    expect(named).toMatchObject({ marks: [{ day: '2026-11-05', label: 'they wrote' }] });
    expect(unnamed).toMatchObject({ marks: [] });
    expect(named?.kind === 'mood-chart' && named.days.length).toBe(30);
    expect(named?.kind === 'mood-chart' && named.days.filter(({ inMonth }) => inMonth).length).toBe(
      14,
    );
  });

  it('marks what was written as on screen, where marks are wished', () => {
    const given = rows({
      checkIns: [aCheckIn('2026-11-02')],
      marked: [
        { day: aDay('2026-11-05'), kind: 'sitting' },
        { day: aDay('2026-11-06'), kind: 'step' },
      ],
    });

    expect(buildPrintDocument(wished, given).sections).toMatchObject([
      { marks: [{ label: 'sitting' }, { label: 'step' }] },
    ]);
  });

  it('speaks of check-ins in the range only, though medians look three days around it', () => {
    const around = ['2026-10-30', '2026-10-31', '2026-11-01', '2026-12-01'].map((day) =>
      aCheckIn(day, { mood: 4, line: `On ${day}.` }),
    );
    const { sections } = buildPrintDocument(wished, rows({ checkIns: around }));

    const [chart, notes] = sections;
    expect(chart).toMatchObject({ sentence: '1 check-in on 1 of 30 days.' });
    expect(chart?.kind === 'mood-chart' && chart.days[0]?.sevenDayMedian).toBe(4);
    expect(notes).toMatchObject({ notes: [{ text: 'On 2026-11-01.' }] });
  });

  it('draws at most as many moods a day as the door lets through', () => {
    const checkIns = Array.from({ length: 250 }, () => aCheckIn('2026-11-02'));
    const [chart] = buildPrintDocument(wished, rows({ checkIns })).sections;

    expect(chart?.kind === 'mood-chart' && chart.days[1]?.moods.length).toBe(200);
  });

  it('says when each note and entry was written, on the clock of the place', () => {
    const checkIns = [aCheckIn('2026-11-02', { line: ' Soup. ', zone: 'Asia/Tokyo' })];
    const entries = [anEntry('2026-11-06', { title: ' The bench ' })];
    const { sections } = buildPrintDocument(
      wishFor('notes', 'entries'),
      rows({ checkIns, entries }),
    );

    expect(sections).toMatchObject([
      { notes: [{ when: expect.stringMatching(/0?6:30/), text: 'Soup.' }] },
      { entries: [{ when: expect.stringMatching(/Friday.*(22:15|10:15)/), title: 'The bench' }] },
    ]);
  });

  it('adds the year to each date when the range spans several', () => {
    const long = { from: aDay('2025-11-01'), to: aDay('2026-11-30') };
    const checkIns = [aCheckIn('2026-11-02', { line: 'Soup.' })];
    const { sections } = buildPrintDocument(
      { ...wishFor('notes'), range: long },
      rows({ checkIns }),
    );

    expect(sections).toMatchObject([{ notes: [{ when: expect.stringContaining('2026') }] }]);
  });
});

describe('the lines of check-ins', () => {
  it('are those of the range that say something', () => {
    const checkIns = [
      aCheckIn('2026-10-31', { line: 'Before.' }),
      aCheckIn('2026-11-01', { line: '  ' }),
      aCheckIn('2026-11-30', { line: 'In.' }),
    ];

    expect(notedCheckIns(range, checkIns).map(({ line }) => line)).toEqual(['In.']);
  });
});

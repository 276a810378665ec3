import type { Writer } from '../../electron/database/database.ts';
import { saveEntry, sealLetter } from '../../electron/journal/entries.ts';
import { savePage } from '../../electron/pages/pages.ts';
import { page, type Page } from '../../shared/model/page.ts';
import { aDay } from './journal-rows.ts';
import { aDocument, anEntry } from './vaults.ts';

const SITTING_ENTRY = '0d6c2f6e-3f0b-4c39-9d51-0a7f2f4f2101';
const EVENING = Date.UTC(2026, 10, 22, 21, 30);
const HOUR_MS = 60 * 60_000;

/** The page with an id that tells its place among them, kept on the evening of the others. */
function aGoldenPage(place: number, content: Record<string, unknown>): Page {
  return page.parse({
    id: `0d6c2f6e-3f0b-4c39-9d51-0a7f2f4f20${String(place).padStart(2, '0')}`,
    day: '2026-11-22',
    at: EVENING + place,
    zone: 'Europe/Paris',
    editedAt: EVENING + HOUR_MS,
    ...content,
  });
}

function aGoldenWeek(iAm: string, editedAt: number): Page {
  return aGoldenPage(6, { kind: 'weekly', lines: { 'i-am': iAm }, clarity: 4, editedAt });
}

/**
 * One page of every kind, a letter under a seal, and what was there before an entry and a page were written on. Never
 * changed: the vault that holds it was made long ago.
 */
export const GOLDEN_PAGES = {
  pages: [
    aGoldenPage(1, {
      kind: 'sitting',
      round: '0d6c2f6e-3f0b-4c39-9d51-0a7f2f4f2201',
      number: 1,
      task: 'reframing',
      before: { positive: { relief: 2 }, negative: { sad: 7 } },
      after: { positive: { relief: 5 }, negative: { sad: 6 } },
      entry: SITTING_ENTRY,
      spans: [{ startedAt: EVENING, stoppedAt: EVENING + HOUR_MS / 3 }],
      endedAt: EVENING + HOUR_MS,
      sentences: ['The lamp is mine.'],
    }),
    aGoldenPage(2, { kind: 'strength', strength: 'bravery', isTop: true }),
    aGoldenPage(3, {
      kind: 'moment',
      strength: 'bravery',
      words: 'I rang the doctor myself.',
      saidBy: 'friend',
      entry: null,
    }),
    aGoldenPage(4, {
      kind: 'new-use',
      strength: 'curiosity',
      number: 2,
      ownUse: 'The other way to work.',
      felt: 6,
      note: 'There is a bakery.',
    }),
    aGoldenPage(5, { kind: 'questionnaire', answers: { 'love-for-one': 4 } }),
    aGoldenWeek('Someone who walks home by the river.', EVENING + HOUR_MS),
    aGoldenPage(7, { kind: 'spane', answers: { good: 3, negative: 4 } }),
    aGoldenPage(8, {
      kind: 'worksheet',
      step: 'understand-the-break-up',
      worksheet: 'causes',
      answers: [
        { kind: 'text', field: 'in-short', text: 'We stopped asking.' },
        { kind: 'scale', field: 'how-sure', rating: 6 },
        { kind: 'checklist', field: 'signs', ticked: ['tired', 'far'] },
        { kind: 'list', field: 'rows', rows: [[{ column: 'cause', text: 'Two jobs.' }]] },
        { kind: 'date', field: 'look-again', date: '2026-12-24' },
      ],
    }),
    aGoldenPage(9, {
      kind: 'step-state',
      step: 'understand-the-break-up',
      state: 'done-for-now',
    }),
    aGoldenPage(10, { kind: 'decision', choice: 'not-yet', words: 'I want to sleep first.' }),
    aGoldenPage(11, { kind: 'hard-moments', boxes: { 'how-it-begins': 'On Sundays, at six.' } }),
    aGoldenPage(12, { kind: 'own-number', name: 'My sister', number: '555 0100' }),
  ],
  /** What the page of the week was at first. */
  weekBefore: aGoldenWeek('I do not know.', EVENING),
  letter: anEntry({
    id: '0d6c2f6e-3f0b-4c39-9d51-0a7f2f4f2102',
    kind: 'letter',
    title: 'To the one who left',
    body: aDocument('I found your scarf.'),
  }),
  sealedUntil: aDay('2027-06-01'),
  sittingEntry: anEntry({
    id: SITTING_ENTRY,
    kind: 'sitting',
    body: aDocument('It is quiet.', 'The lamp is mine.'),
    editedAt: EVENING + HOUR_MS,
  }),
  sittingBefore: { body: aDocument('It is quiet.'), editedAt: EVENING },
} as const;

/** Writes all of it. */
export function fillGoldenPages(db: Writer): void {
  const { pages, weekBefore, letter, sealedUntil, sittingEntry, sittingBefore } = GOLDEN_PAGES;
  savePage(db, weekBefore);
  for (const each of pages) savePage(db, each);
  saveEntry(db, anEntry({ ...sittingEntry, ...sittingBefore }));
  saveEntry(db, sittingEntry);
  saveEntry(db, letter);
  sealLetter(db, letter.id, sealedUntil);
}

import { attempt } from '../../shared/model/month.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/settings.ts';
import { day, instant } from '../../shared/model/day.ts';
import type { Writer } from '../../electron/database/database.ts';
import { saveCheckIn } from '../../electron/check-ins/check-ins.ts';
import { saveEntry } from '../../electron/journal/entries.ts';
import { startAttempt } from '../../electron/month/attempts.ts';
import { saveEvent } from '../../electron/month/events.ts';
import { saveSettings } from '../../electron/settings/settings.ts';
import { anEvent } from './month-events.ts';
import { aCheckIn, aDocument, anEntry } from './vaults.ts';

/** The words that open every golden vault, as well as the passphrase does. They guard nothing else. */
export const GOLDEN_WORDS =
  'abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about';

const ENTRY_ID = '0d6c2f6e-3f0b-4c39-9d51-0a7f2f4f1001';
const CHECK_IN_ID = '0d6c2f6e-3f0b-4c39-9d51-0a7f2f4f1002';
const EVENT_ID = '0d6c2f6e-3f0b-4c39-9d51-0a7f2f4f1003';
const ATTEMPT_ID = '0d6c2f6e-3f0b-4c39-9d51-0a7f2f4f1004';

/** What every golden vault holds. Never changed: the vaults that hold it were made long ago. */
export const GOLDEN = {
  entry: anEntry({
    id: ENTRY_ID,
    title: 'The bridge, again',
    body: aDocument('I took the long way — and it was only cold.', 'Café, naïve, 橋, 🌉.'),
  }),
  longEntry: anEntry({
    id: '0d6c2f6e-3f0b-4c39-9d51-0a7f2f4f1005',
    day: '2026-11-21',
    title: 'Too long for one page of the file',
    body: aDocument(...Array.from({ length: 300 }, (_, index) => `Paragraph ${index} of many.`)),
  }),
  checkIn: aCheckIn({
    id: CHECK_IN_ID,
    mood: 7,
    energy: 3,
    urge: 2,
    feelings: ['calm'],
    line: 'Quiet.',
  }),
  event: anEvent('2026-11-20', 'they-wrote', { id: EVENT_ID }),
  attempt: attempt.parse({
    id: ATTEMPT_ID,
    startDay: day.parse('2026-11-01'),
    lengthDays: 30,
    createdAt: instant.parse(Date.UTC(2026, 10, 1, 20)),
    reasons: '',
    contact: 'none',
    endedDay: null,
    planOf: null,
  }),
  settings: { ...DEFAULT_SETTINGS, dayStartHour: 3 },
} as const;

/** Writes all of it. */
export function fillGolden(db: Writer): void {
  saveSettings(db, GOLDEN.settings);
  startAttempt(db, GOLDEN.attempt);
  saveEntry(db, GOLDEN.longEntry);
  saveEntry(db, GOLDEN.entry);
  saveCheckIn(db, GOLDEN.checkIn);
  saveEvent(db, GOLDEN.event);
}

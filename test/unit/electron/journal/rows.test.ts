import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { removeCheckIn, saveCheckIn } from '../../../../electron/check-ins/check-ins.ts';
import type { Writer } from '../../../../electron/database/database.ts';
import { removeEntry, saveEntry } from '../../../../electron/journal/entries.ts';
import { olderRows, recentRows } from '../../../../electron/journal/rows.ts';
import { startAttempt } from '../../../../electron/month/attempts.ts';
import { removeEvent, saveEvent } from '../../../../electron/month/events.ts';
import { saveSettings } from '../../../../electron/settings/settings.ts';
import type { Vault } from '../../../../electron/vault/vault.ts';
import { addDays, daysBetween } from '../../../../shared/logic/calendar.ts';
import type { Day } from '../../../../shared/model/day.ts';
import type { Rows } from '../../../../shared/model/rows.ts';
import { DEFAULT_SETTINGS } from '../../../../shared/model/settings.ts';
import { anInstant } from '../../../support/arbitrary-days.ts';
import { aDay, anAttempt } from '../../../support/journal-rows.ts';
import { aJournal } from '../../../support/journals.ts';
import { anEvent } from '../../../support/month-events.ts';
import { aCheckIn, anEntry } from '../../../support/vaults.ts';

const FIRST = aDay('2026-01-01');
const REMOVED_AT = anInstant('2026-11-22T22:00:00Z');

const KINDS = ['entry', 'check-in', 'event'] as const;
type Kind = (typeof KINDS)[number];

/** Puts a row of `kind` on the day, and takes it away again if asked; its id. */
function put(db: Writer, kind: Kind, day: Day, isRemoved = false): string {
  if (kind === 'entry') {
    const { id } = saveEntry(db, anEntry({ day }));
    if (isRemoved) removeEntry(db, id, REMOVED_AT);
    return id;
  }
  if (kind === 'check-in') {
    const { id } = saveCheckIn(db, aCheckIn({ day }));
    if (isRemoved) removeCheckIn(db, id, REMOVED_AT);
    return id;
  }
  const { id } = saveEvent(db, anEvent(day));
  if (isRemoved) removeEvent(db, id, REMOVED_AT);
  return id;
}

const rowsOf = ({ entries = [], checkIns = [], events = [] }: Rows) => [
  ...entries,
  ...checkIns,
  ...events,
];

/** Page after page, from `before` back to the beginning. */
function everyPage(journal: Vault, before: Day, limit: number): readonly Rows[] {
  const pages: Rows[] = [];
  for (let next: Day | null = before; next !== null;) {
    const page: ReturnType<typeof olderRows> = journal.read((db) =>
      olderRows(db, next ?? before, limit),
    );
    // A page without rows is the end, and only the end is.
    expect(rowsOf(page.rows).length > 0).toBe(page.next !== null);
    if (page.next !== null) pages.push(page.rows);
    next = page.next;
  }
  return pages;
}

describe('older rows, page after page', () => {
  const anyRow = fc.tuple(fc.constantFrom(...KINDS), fc.nat({ max: 25 }), fc.boolean());

  it('hold every row exactly once that was not removed, whatever the limit', () => {
    fc.assert(
      fc.property(
        fc.array(anyRow, { maxLength: 60 }),
        fc.integer({ min: 1, max: 70 }),
        (given, limit) => {
          const journal = aJournal();
          const kept = journal.transact((db) =>
            given.flatMap(([kind, offset, isRemoved]) => {
              const id = put(db, kind, addDays(FIRST, offset), isRemoved);
              return isRemoved ? [] : [id];
            }),
          );

          const pages = everyPage(journal, aDay('2026-12-31'), limit);

          const found = pages.flatMap(rowsOf).map(({ id }) => id as string);
          expect(found.toSorted()).toEqual(kept.toSorted());
        },
      ),
      { numRuns: 60 },
    );
  });

  it('hold whole days, later ones first: as many as reach the limit, and none more', () => {
    fc.assert(
      fc.property(
        fc.array(anyRow, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        (given, limit) => {
          const journal = aJournal();
          journal.transact((db) =>
            given.forEach(([kind, offset]) => put(db, kind, addDays(FIRST, offset))),
          );

          const days = everyPage(journal, aDay('2026-12-31'), limit).map((page) =>
            rowsOf(page).map(({ day }) => daysBetween(FIRST, day)),
          );

          days.forEach((page, index) => {
            const oldest = Math.min(...page);
            expect(page.filter((day) => day > oldest).length).toBeLessThan(limit);
            if (index < days.length - 1) expect(page.length).toBeGreaterThanOrEqual(limit);
            expect(Math.max(...(days[index + 1] ?? [-1]))).toBeLessThan(oldest);
          });
        },
      ),
      { numRuns: 40 },
    );
  });

  it('begin before the day asked for', () => {
    const journal = aJournal();
    const ids = journal.transact((db) =>
      ['2026-11-20', '2026-11-21', '2026-11-22'].map((day) => put(db, 'entry', aDay(day))),
    );

    const { rows, next } = journal.read((db) => olderRows(db, aDay('2026-11-22'), 1));

    expect(rowsOf(rows).map(({ id }) => id)).toEqual([ids[1]]);
    expect(next).toBe('2026-11-21');
  });

  it('are none in a new journal', () => {
    const page = aJournal().read((db) => olderRows(db, aDay('2026-11-22'), 100));

    expect(page).toEqual({ rows: {}, next: null });
  });
});

describe('recent rows', () => {
  it('hold the settings, every month, and all of the days since', () => {
    const journal = aJournal();
    const since = aDay('2026-11-20');
    const month = anAttempt('2025-01-01', 30);
    const ids = journal.transact((db) => {
      saveSettings(db, { ...DEFAULT_SETTINGS, dayStartHour: 6 });
      startAttempt(db, month);
      for (const kind of KINDS) put(db, kind, addDays(since, -1));
      for (const kind of KINDS) put(db, kind, since, true);
      return KINDS.flatMap((kind) => [put(db, kind, since), put(db, kind, addDays(since, 500))]);
    });

    const rows = journal.read((db) => recentRows(db, since));

    expect(rows).toMatchObject({ settings: { dayStartHour: 6 }, attempts: [month] });
    expect(rowsOf(rows).map(({ id }) => id)).toEqual(ids);
  });

  it('and the older ones are together the whole journal', () => {
    const journal = aJournal();
    const since = addDays(FIRST, 12);
    const ids = journal.transact((db) =>
      Array.from({ length: 25 }, (_, offset) => put(db, 'event', addDays(FIRST, offset))),
    );

    const pages = [
      ...everyPage(journal, since, 3).toReversed(),
      journal.read((db) => recentRows(db, since)),
    ];

    expect(pages.flatMap(rowsOf).map(({ id }) => id)).toEqual(ids);
  });
});

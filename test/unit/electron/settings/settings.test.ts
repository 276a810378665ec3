import { describe, expect, it } from 'vitest';
import { sql } from '../../../../electron/database/sql.ts';
import { readSettings, saveSettings } from '../../../../electron/settings/settings.ts';
import { DEFAULT_SETTINGS } from '../../../../shared/model/settings.ts';
import { aJournal } from '../../../support/journals.ts';

describe('the settings', () => {
  it('have their defaults while nothing was set: a day begins at four', () => {
    const read = aJournal().read(readSettings);

    expect(read).toEqual(DEFAULT_SETTINGS);
    expect(read.dayStartHour).toBe(4);
  });

  it('are what was set last', () => {
    const journal = aJournal();

    for (const dayStartHour of [0, 12, 6]) {
      const given = { ...DEFAULT_SETTINGS, dayStartHour, endedBy: 'both' } as const;
      const kept = journal.transact((db) => saveSettings(db, given));

      expect([kept, journal.read(readSettings)]).toEqual([given, given]);
    }
    expect(journal.read((db) => db.all(sql`SELECT name FROM setting`))).toHaveLength(7);
  });
});

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { writerOver } from '../../../../electron/database/database.ts';
import { LATEST_VERSION, migrate, schemaVersion } from '../../../../electron/database/migrate.ts';
import { migrations } from '../../../../electron/database/migrations/migrations.ts';
import { sql } from '../../../../electron/database/sql.ts';
import { JournalError } from '../../../../shared/failure.ts';
import { aMigratedDatabase, anEmptyDatabase } from '../../../support/journals.ts';

const FOLDER = fileURLToPath(new URL('../../../../electron/database/migrations', import.meta.url));

type Handle = ReturnType<typeof anEmptyDatabase>;

const schemaOf = (handle: Handle) =>
  handle.prepare('SELECT type, name, sql FROM sqlite_master ORDER BY name').all();

describe('the migrations', () => {
  it('count up from one without gaps, each in the file of its number', () => {
    const files = readdirSync(FOLDER)
      .filter((name) => /^\d/.test(name))
      .toSorted();

    expect(files.map((name) => Number(name.slice(0, 4)))).toEqual(
      migrations.map(({ version }) => version),
    );
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, at) => at + 1));
    expect(LATEST_VERSION).toBe(migrations.length);
  });

  it.each(migrations)('number $version leaves the schema at its own number', ({ version }) => {
    const handle = anEmptyDatabase();

    migrate(handle, version);

    expect(schemaVersion(handle)).toBe(version);
  });
});

describe('migrating', () => {
  it('brings a new database up to date', () => {
    const handle = anEmptyDatabase();
    expect(schemaVersion(handle)).toBe(0);

    migrate(handle);

    expect(schemaVersion(handle)).toBe(LATEST_VERSION);
    expect(handle.pragma('integrity_check', { simple: true })).toBe('ok');
  });

  it('changes nothing when it is done again', () => {
    const handle = aMigratedDatabase();
    writerOver(handle).run(sql`UPDATE meta SET value = ${'41'} WHERE name = 'revision'`);
    const before = schemaOf(handle);

    migrate(handle);

    expect(schemaOf(handle)).toEqual(before);
    expect(handle.prepare('SELECT value FROM meta').get()).toEqual({ value: '41' });
  });

  it('arrives at the same schema step by step as at once', () => {
    const atOnce = aMigratedDatabase();
    const byStep = anEmptyDatabase();

    for (const { version } of migrations) migrate(byStep, version);

    expect(schemaOf(byStep)).toEqual(schemaOf(atOnce));
  });

  it('refuses a database of a newer version, and leaves it as it is', () => {
    const handle = anEmptyDatabase();
    handle.pragma(`user_version = ${LATEST_VERSION + 1}`);

    expect(() => migrate(handle)).toThrow(new JournalError({ code: 'vault/newer' }));

    expect(schemaVersion(handle)).toBe(LATEST_VERSION + 1);
    expect(schemaOf(handle)).toEqual([]);
  });

  it('leaves all of a step out when its last line fails', () => {
    const handle = anEmptyDatabase();
    // A table that is in the way of the first step, of a name that comes late in it.
    handle.exec('CREATE TABLE month_event (id TEXT)');

    expect(() => migrate(handle)).toThrow();

    expect(schemaVersion(handle)).toBe(0);
    expect(schemaOf(handle)).toHaveLength(1);
  });
});

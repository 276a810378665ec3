import { describe, expect, it, onTestFinished } from 'vitest';
import { migrate } from '../../../../electron/database/migrate.ts';
import { ownerOf } from '../../../../electron/salvage/owner.ts';
import type { Value } from '../../../../electron/salvage/record.ts';
import { shapesOf } from '../../../../electron/salvage/shapes.ts';
import { openInMemory } from '../../../../electron/vault/open-vault.ts';

/** Asks whose a page of such rows is, in a journal as it is now. */
function ownerOfRows(
  page: { number?: number; hasRowids: boolean },
  ...rows: readonly (readonly Value[])[]
) {
  const handle = openInMemory();
  onTestFinished(() => void handle.close());
  migrate(handle);
  const fields = rows.map((row) => row.map((value) => ({ state: 'whole', value }) as const));
  const orphan = { number: 999, isSound: true, rows: fields, ...page };
  const shapes = shapesOf(handle);
  const seeds = new Map([['meta', new Set(['revision'])]]);
  return ownerOf(orphan, shapes, seeds)?.name;
}

const ATTEMPT = ['id', '2026-11-01', 30n, 5n];

describe('telling whose rows lie on a page', () => {
  it('goes by their shape', () => {
    expect(ownerOfRows({ hasRowids: true }, ATTEMPT)).toBe('attempt');
    expect(ownerOfRows({ hasRowids: true }, ATTEMPT, ['id', '2026-11-01', null, 5n])).toBe(
      'attempt',
    );
  });

  it('takes no page of which one row is another kind', () => {
    expect(ownerOfRows({ hasRowids: true }, ATTEMPT, ['id', 'day', 'thirty', 5n])).toBeUndefined();
    expect(ownerOfRows({ hasRowids: false }, ATTEMPT)).toBeUndefined();
  });

  it('goes by known rows, and by the page itself, where two tables have one shape', () => {
    expect(ownerOfRows({ hasRowids: false }, ['backups', '1'], ['revision', '7'])).toBe('meta');
    expect(ownerOfRows({ hasRowids: false }, ['dayStartHour', '4'])).toBe('setting');
    expect(ownerOfRows({ hasRowids: false, number: 2 }, ['dayStartHour', '4'])).toBe('meta');
  });

  it('knows the page of an index by its row ids', () => {
    expect(ownerOfRows({ hasRowids: false }, ['an id', 12n])).toBeUndefined();
  });
});

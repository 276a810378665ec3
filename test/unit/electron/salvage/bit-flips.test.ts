import { describe, expect, it } from 'vitest';
import { readPayload } from '../../../../electron/salvage/payload.ts';
import { openPages } from '../../../../electron/salvage/pages.ts';
import { readRecord } from '../../../../electron/salvage/record.ts';
import { readCopies } from '../../../../electron/salvage/trees.ts';
import { seededRandom } from '../../../support/big-vault/seeded-random.ts';
import {
  aJournalOf,
  aVaultOnDisk,
  PAGE,
  readBySqlite,
  salvaged,
  spoil,
  type FoundFiles,
} from './salvaged-journals.ts';

const ENTRIES = 2000;
const FLIPS = 500;

/** The pages each row lies on, by the row's id, which is the first thing in it. */
function pagesByRow({ database, key }: FoundFiles): ReadonlyMap<unknown, readonly number[]> {
  const pages = openPages({ path: database }, key);
  const found = new Map<unknown, readonly number[]>();
  for (let number = 2; number <= pages.count; number += 1) {
    const rows = readCopies(pages, number).filter(({ content }) => content.isTable);
    for (const cell of rows.flatMap(({ content }) => content.cells)) {
      const { bytes, pages: further } = readPayload(cell, pages, new Set());
      const [id] = readRecord(bytes, cell.recordBytes) ?? [];
      if (id?.state === 'whole') found.set(id.value, [number, ...further]);
    }
  }
  pages.close();
  return found;
}

describe('salvaging a vault with five hundred flipped bits', () => {
  it(
    'gives every row that does not lie on one of those pages, as it was',
    { timeout: 120_000 },
    () => {
      const found = aVaultOnDisk(aJournalOf(ENTRIES));
      const whole = readBySqlite(found);
      const pagesOf = pagesByRow(found);
      const random = seededRandom(2026);
      const spoilt = new Set<number>();
      spoil(found.database, (bytes) => {
        for (let count = 0; count < FLIPS; count += 1) {
          const at = random.below(bytes.length);
          bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << random.below(8)), at);
          spoilt.add(Math.floor(at / PAGE) + 1);
        }
      });

      const { tables } = salvaged(found);

      const untouched = (row: unknown) => {
        // Every row of these tables has its id under that name.
        const { id } = row as { readonly id: string };
        return (pagesOf.get(id) ?? []).every((number) => !spoilt.has(number));
      };
      expect(spoilt.size).toBeGreaterThan(FLIPS / 2);
      for (const table of ['entry', 'check_in', 'month_event', 'attempt']) {
        const expected = whole[table]?.filter(untouched) ?? [];
        const read = new Set(tables[table]?.map((row) => JSON.stringify(row)));
        expect(expected.length).toBeGreaterThan(0);
        expect(expected.filter((row) => !read.has(JSON.stringify(row)))).toEqual([]);
        expect(read.size).toBeLessThanOrEqual(whole[table]?.length ?? 0);
      }
    },
  );
});

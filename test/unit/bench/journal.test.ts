import { describe, expect, it } from 'vitest';
import { recentRows } from '../../../electron/journal/rows.ts';
import { day } from '../../../shared/model/day.ts';
import { journalsIn, type Journal } from '../../bench/journal.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

function everything({ open }: Journal) {
  const journal = open();
  const rows = journal.read((db) => recentRows(db, day.parse('1900-01-01')));
  journal.close();
  return rows;
}

describe('the plain twin of a vault', () => {
  it('holds the very same rows', () => {
    const journals = journalsIn(scratchFolder());

    const rows = everything(journals.vault(30));

    expect(rows.entries).toHaveLength(30);
    expect(everything(journals.plain(30))).toEqual(rows);
  });

  it('is made once', () => {
    const journals = journalsIn(scratchFolder());

    expect(journals.plain(10)).toBe(journals.plain(10));
  });
});

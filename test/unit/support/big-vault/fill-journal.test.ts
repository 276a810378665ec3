import { describe, expect, it } from 'vitest';
import { openEntry } from '../../../../electron/journal/entries.ts';
import { recentRows } from '../../../../electron/journal/rows.ts';
import { day } from '../../../../shared/model/day.ts';
import { bigJournal } from '../../../support/big-vault/big-journal.ts';
import { fillJournal } from '../../../support/big-vault/fill-journal.ts';
import { aJournal } from '../../../support/journals.ts';

describe('filling a vault', () => {
  it('keeps every row as it was made, across batches', () => {
    const vault = aJournal();
    const journal = bigJournal(1_100, 1);

    fillJournal(vault, journal);

    const kept = vault.read((db) => recentRows(db, day.parse('1900-01-01')));
    expect(kept.entries).toHaveLength(1_100);
    expect(kept.attempts).toEqual([...journal.attempts()]);
    expect(kept.checkIns?.toSorted(byId)).toEqual([...journal.checkIns()].toSorted(byId));
    expect(kept.events?.toSorted(byId)).toEqual([...journal.events()].toSorted(byId));
    for (const draft of [...journal.entries()].slice(0, 20)) {
      expect(vault.read((db) => openEntry(db, draft.id))).toEqual(draft);
    }
  });
});

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

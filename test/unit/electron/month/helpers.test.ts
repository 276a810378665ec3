import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  listHelpers,
  removeHelper,
  restoreHelper,
  saveHelper,
} from '../../../../electron/month/helpers.ts';
import { JournalError } from '../../../../shared/failure.ts';
import { helper, type Helper } from '../../../../shared/model/month.ts';
import { anInstant } from '../../../support/arbitrary-days.ts';
import { aJournal } from '../../../support/journals.ts';

const MISSING = new JournalError({ code: 'helper/missing' });
const LATER = anInstant('2026-11-23T07:00:00Z');

function aHelper(words: string, madeAt = '2026-11-22T20:00:00Z'): Helper {
  return helper.parse({ id: randomUUID(), words, madeAt: anInstant(madeAt) });
}

describe('what helps in an urge', () => {
  it('is kept in the order it was written down, and can be reworded', () => {
    const journal = aJournal();
    const walk = aHelper('A walk to the weir', '2026-11-21T20:00:00Z');
    const kettle = aHelper('Put the kettle on');
    journal.transact((db) => [kettle, walk].forEach((each) => saveHelper(db, each)));

    const reworded = { ...walk, words: 'Round the weir, slowly' };
    expect(journal.transact((db) => saveHelper(db, reworded))).toEqual(reworded);

    expect(journal.read(listHelpers)).toEqual([reworded, kettle]);
  });

  it('can be removed and taken back, and is not reworded while it is away', () => {
    const journal = aJournal();
    const walk = aHelper('A walk to the weir');
    journal.transact((db) => saveHelper(db, walk));
    journal.transact((db) => removeHelper(db, walk.id, LATER));

    expect(journal.read(listHelpers)).toEqual([]);
    expect(() => journal.transact((db) => saveHelper(db, walk))).toThrow(MISSING);
    expect(() => journal.transact((db) => removeHelper(db, walk.id, LATER))).toThrow(MISSING);
    expect(journal.transact((db) => restoreHelper(db, walk.id))).toEqual(walk);
  });

  it('that never was is not taken back', () => {
    const { id } = aHelper('Nothing');
    expect(() => aJournal().transact((db) => restoreHelper(db, id))).toThrow(MISSING);
  });
});

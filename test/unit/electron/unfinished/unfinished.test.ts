import { describe, expect, it } from 'vitest';
import { listUnfinished, saveUnfinished } from '../../../../electron/unfinished/unfinished.ts';
import { aJournal } from '../../../support/journals.ts';

describe('a form that was left before it was kept', () => {
  it('is there again as it was left last', () => {
    const journal = aJournal();
    const save = (content: string | null) =>
      journal.transact((db) => saveUnfinished(db, { name: 'check-in', content }));

    save('{"line":"Soup"}');
    save('{"line":"Soup, and a long talk"}');

    expect(journal.read(listUnfinished)).toEqual([
      { name: 'check-in', content: '{"line":"Soup, and a long talk"}' },
    ]);
  });

  it('is forgotten once there is nothing in it, and only that one', () => {
    const journal = aJournal();
    journal.transact((db) => {
      saveUnfinished(db, { name: 'check-in', content: '{}' });
      saveUnfinished(db, { name: 'month-note', content: '{}' });
      saveUnfinished(db, { name: 'check-in', content: null });
    });

    expect(journal.read(listUnfinished)).toEqual([{ name: 'month-note', content: '{}' }]);
  });
});

import { describe, expect, it } from 'vitest';
import { saveEntry } from '../../../../electron/journal/entries.ts';
import { find } from '../../../../electron/search/find.ts';
import { NO_FLAGS } from '../../../../shared/logic/flags.ts';
import { aJournal } from '../../../support/journals.ts';
import { aJournalWith, idsFound, search } from '../../../support/searches.ts';
import { aDocument, anEntry } from '../../../support/vaults.ts';

describe('searching the journal', () => {
  it('finds an entry by the beginning of any word of its title or its text', () => {
    const entry = anEntry();
    const vault = aJournalWith(entry);

    expect(idsFound(vault, 'bri')).toEqual([entry.id]);
    expect(idsFound(vault, 'lon cold')).toEqual([entry.id]);
    expect(idsFound(vault, 'ridge')).toEqual([]);
    expect(idsFound(vault, 'long warm')).toEqual([]);
  });

  it('shows the words around the place, and which of them were sought', () => {
    const vault = aJournalWith(anEntry({ title: 'The bridge' }));

    expect(search(vault, 'lon bridg')).toEqual([
      expect.objectContaining({
        kind: 'entry',
        day: '2026-11-22',
        entryKind: 'free',
        title: [
          { text: 'The ', isMatch: false },
          { text: 'bridge', isMatch: true },
        ],
        snippet: [
          { text: 'I took the ', isMatch: false },
          { text: 'long', isMatch: true },
          { text: ' way and it was only cold.', isMatch: false },
        ],
      }),
    ]);
  });

  it('takes no heed of capitals and accents', () => {
    const entry = anEntry({ title: 'Été à Orléans', body: aDocument('Naïve, ŽELEZNÝ.') });
    const vault = aJournalWith(entry);

    for (const text of ['ete', 'ORLEANS', 'naive', 'zelezny', 'Été']) {
      expect(idsFound(vault, text)).toEqual([entry.id]);
    }
  });

  it('finds words in quotes only as they stand there', () => {
    const entry = anEntry();
    const vault = aJournalWith(entry);

    expect(idsFound(vault, '"long way"')).toEqual([entry.id]);
    expect(idsFound(vault, '“the long way” cold')).toEqual([entry.id]);
    expect(idsFound(vault, '"way long"')).toEqual([]);
    expect(idsFound(vault, '"long wa"')).toEqual([]);
    // Not closed yet: the last word goes on.
    expect(idsFound(vault, '"long wa')).toEqual([entry.id]);
  });

  it('keeps a word whole that is bold in its middle, and blocks apart', () => {
    const bold = aDocument('un', 'next');
    const [first] = bold.root.children;
    if (first?.type !== 'paragraph') throw new TypeError('The first block is a paragraph.');
    first.children = ['un', 'believ', 'able'].map((text, index) => ({
      type: 'text',
      version: 1,
      text,
      format: index === 1 ? 1 : 0,
      detail: 0,
      mode: 'normal',
      style: '',
    }));
    const entry = anEntry({ title: '', body: bold });
    const vault = aJournalWith(entry);

    expect(idsFound(vault, '"unbelievable next"')).toEqual([entry.id]);
  });

  it('finds what stands in the middle of a text without spaces', () => {
    const entry = anEntry({
      title: '橋の上',
      body: aDocument('昨日は橋を渡った。', 'ฉันเดินข้ามสะพาน'),
    });
    const vault = aJournalWith(entry);

    for (const text of ['橋', '渡った', '橋の上', 'สะพาน']) {
      expect(idsFound(vault, text)).toEqual([entry.id]);
    }
    expect(idsFound(vault, '上橋')).toEqual([]);
    const [found] = search(vault, '渡った');
    expect(found?.snippet.map(({ text }) => text).join('')).toContain('昨日は橋を渡った。');
  });

  it('gives the newest day first, and of one day what came last', () => {
    const days = ['2026-03-01', '2027-01-01', '2026-11-22', '2026-11-22', '1999-12-31'];
    const entries = days.map((day) => anEntry({ day }));
    const vault = aJournal();
    vault.transact((db) => entries.forEach((entry) => saveEntry(db, entry)));

    const order = [1, 3, 2, 0, 4].map((index) => entries[index]?.id);
    expect(idsFound(vault, 'bridge')).toEqual(order);
    expect(
      vault.read((db) => find(db, { text: 'bridge', limit: 2, flags: NO_FLAGS })),
    ).toHaveLength(2);
  });

  it('finds nothing for nothing', () => {
    const vault = aJournalWith();

    for (const text of ['', '   ', '—', '🌉', '""', '"', '*', '()']) {
      expect(idsFound(vault, text)).toEqual([]);
    }
  });
});

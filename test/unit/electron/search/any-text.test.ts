import { array, assert, constantFrom, oneof, property, string, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saveEntry } from '../../../../electron/journal/entries.ts';
import { find } from '../../../../electron/search/find.ts';
import { NO_FLAGS } from '../../../../shared/logic/flags.ts';
import { MAX_SOUGHT_LENGTH } from '../../../../shared/model/found.ts';
import { aJournal } from '../../../support/journals.ts';
import { aDocument, anEntry } from '../../../support/vaults.ts';

describe('whatever is typed into a search', () => {
  const vault = () => {
    const journal = aJournal();
    journal.transact((db) => saveEntry(db, anEntry()));
    return (text: string) => journal.read((db) => find(db, { text, limit: 20, flags: NO_FLAGS }));
  };

  it.each([
    'NEAR(bridge cold)',
    'bridge AND OR NOT',
    'title : bridge',
    '{key} : e0d6c2f6e',
    '^bridge',
    'bridge*',
    'a"b""c',
    '"',
    '"""',
    "'; DROP TABLE search; --",
    '-cold +way',
    'rank: 1',
    'bridge\0cold',
    '\u0002bridge\u0003',
    '\ud800bridge',
    'שלום עולם',
    '‮bridge',
    '橋'.repeat(MAX_SOUGHT_LENGTH),
    'a '.repeat(MAX_SOUGHT_LENGTH / 2),
    Array.from({ length: 120 }, (_, index) => `w${index}`).join(' '),
    'a.'.repeat(MAX_SOUGHT_LENGTH / 2),
    '('.repeat(MAX_SOUGHT_LENGTH),
    '"a" '.repeat(MAX_SOUGHT_LENGTH / 4),
  ])('is only words to it: %j', (text) => {
    const search = vault();

    expect(() => search(text)).not.toThrow();
  });

  it('is only words to it, for any text at all', () => {
    const search = vault();
    const hostile = string({ unit: 'binary', maxLength: 60 });
    const likeFts = array(
      constantFrom(
        '"',
        '*',
        '(',
        ')',
        ':',
        '^',
        '{',
        '}',
        '-',
        '+',
        'NEAR',
        'AND',
        'NOT',
        'a',
        ' ',
        '“',
        '\0',
      ),
    ).map((pieces) => pieces.join(''));

    assert(
      property(oneof(hostile, likeFts), (text) => {
        search(text);
      }),
    );
  });

  it('finds a text by each of its words, whatever stands between them', () => {
    const words = array(stringMatching(/^[a-z0-9]{1,8}$/u), { minLength: 1, maxLength: 6 });
    const between = constantFrom(' ', ', ', '—', '\n', '"', '*', '🌉', ' (', '\u200b', '‏');
    assert(
      property(words, between, (said, mark) => {
        const search = aJournalOf(said.join(mark));
        for (const word of said) expect(search(word)).toHaveLength(1);
        expect(search(said.join(mark))).toHaveLength(1);
      }),
      { numRuns: 20 },
    );
  });
});

function aJournalOf(text: string) {
  const journal = aJournal();
  journal.transact((db) => saveEntry(db, anEntry({ title: '', body: aDocument(text) })));
  return (sought: string) =>
    journal.read((db) => find(db, { text: sought, limit: 20, flags: NO_FLAGS }));
}

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../../shared/logic/csv.ts';

describe('a table as comma-separated text', () => {
  it('quotes what holds a comma, a quote or a line break, and nothing else', () => {
    expect(
      toCsv([
        ['Day', 'Mood'],
        ['Sunday, 1', 'a "b"'],
        ['two\nlines', ''],
      ]),
    ).toBe('Day,Mood\r\n"Sunday, 1","a ""b"""\r\n"two\nlines",\r\n');
  });

  it('keeps a spreadsheet from working out words; numbers below nought stay numbers', () => {
    expect(toCsv([['=1+1', '@me', '- a walk', '-2.5', '+3']])).toBe(
      "'=1+1,'@me,'- a walk,-2.5,+3\r\n",
    );
  });

  it('can be read back cell by cell', () => {
    const table = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 3 }), { maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        const harmless = rows.map((row) =>
          row.map((text) => text.replaceAll(/^[=+\-@\t\r]+/g, '')),
        );

        expect(readBack(toCsv(harmless))).toEqual(harmless);
      }),
    );
  });
});

/** A reader of its own: one character after the other. */
function readBack(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const here = text.charAt(at);
    if (isQuoted && here === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (here === '"') isQuoted = !isQuoted;
    else if (here === ',' && !isQuoted) {
      row.push(cell);
      cell = '';
    } else if (here === '\r' && text[at + 1] === '\n' && !isQuoted) {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      at += 1;
    } else cell += here;
  }
  return rows;
}

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { helpPlaces } from '../../../shared/content/helplines.ts';

const page = readFileSync(new URL('../../../docs/helplines.md', import.meta.url), 'utf8');

/** Each place's heading, its source, and its rows: all that the page says of it. */
const toldPlaces = page
  .split('\n## ')
  .slice(1)
  .map((section) => {
    const lines = section.split('\n');
    const source = lines.find((line) => line.startsWith('Source: '))?.slice('Source: '.length);
    const [, , ...rows] = lines.filter((line) => line.startsWith('|')).map(cellsOf);
    return { place: lines[0], source, rows };
  });

describe('the page of helplines', () => {
  it('lists every place, source, number, note and date of the app, and no others', () => {
    const shown = helpPlaces.map(({ place, source, lines }) => ({
      place,
      source,
      rows: lines.map(({ kind, name, number, note = '', checkedOn }) => [
        kind,
        name,
        number,
        note,
        checkedOn,
      ]),
    }));

    expect(toldPlaces).toEqual(shown);
  });

  it('says that every line must be rechecked before release', () => {
    expect(page).toMatch(/must be rechecked before release/);
    expect(page).toMatch(/more than 180 days/);
  });
});

function cellsOf(row: string): readonly string[] {
  return row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FORMAT,
  runsLength,
  runsText,
  sliceRuns,
  textDirection,
} from '../../../../renderer/print/text-runs.ts';

describe('cutting formatted text', () => {
  const runs = [
    { text: 'one ', format: 0 },
    { text: 'two', format: FORMAT.bold },
    { text: ' three', format: FORMAT.italic },
  ];

  it('keeps the format of each part and where it began', () => {
    expect(sliceRuns(runs, 2, 9)).toEqual([
      { text: 'e ', format: 0, start: 2 },
      { text: 'two', format: FORMAT.bold, start: 4 },
      { text: ' t', format: FORMAT.italic, start: 7 },
    ]);
  });

  it('leaves out runs that have no part in it', () => {
    expect(sliceRuns(runs, 4, 7)).toEqual([{ text: 'two', format: FORMAT.bold, start: 4 }]);
    expect(sliceRuns(runs, 13, 20)).toEqual([]);
  });

  it('loses nothing and repeats nothing, wherever it cuts', () => {
    const someRuns = fc.array(
      fc.record({ text: fc.string({ maxLength: 12 }), format: fc.constantFrom(0, 1, 2, 3) }),
    );
    fc.assert(
      fc.property(someRuns, fc.nat({ max: 60 }), (given, place) => {
        const before = sliceRuns(given, 0, place);
        const after = sliceRuns(given, place, Number.MAX_SAFE_INTEGER);

        expect(runsText(before) + runsText(after)).toBe(runsText(given));
        expect(runsLength(before)).toBe(Math.min(place, runsLength(given)));
      }),
    );
  });
});

describe('the direction of a text', () => {
  it.each([
    ['', 'ltr'],
    ['12:30', 'ltr'],
    ['Evening', 'ltr'],
    ['“שלום” he said', 'rtl'],
    ['3 مساء', 'rtl'],
  ])('of %j is %s', (text, direction) => {
    expect(textDirection(text)).toBe(direction);
  });
});

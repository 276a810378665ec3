import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestNames } from '../../../../shared/logic/suggest-names.ts';

describe('names that may be meant', () => {
  it('stand inside sentences with a large letter, if only once, the most frequent first', () => {
    const texts = [
      'Tea with Ruth. We spoke of Ned.',
      'I rang Ruth, and later Bernadette’s sister. Then bed.',
    ];

    expect(suggestNames(texts)).toEqual(['Ruth', 'Bernadette', 'Ned']);
  });

  it('are no words that only begin a sentence, and none that are also written small', () => {
    const texts = ['Then home. Then bed. On the Bridge, then over the bridge to the Bridge again.'];

    expect(suggestNames(texts)).toEqual([]);
  });

  it('are no words that only begin a text, however many texts they begin', () => {
    expect(
      suggestNames(['Rain all day.', 'Rain. Nobody rang.', 'Soup.', 'Soup with Ned, and Ned.']),
    ).toEqual(['Ned']);
  });

  it('are no days, months or titles', () => {
    expect(
      suggestNames(['On Monday I saw Mr Pask in May, on Monday, with Mr Pask in May.']),
    ).toEqual(['Pask']);
  });

  it('are words of the text, each once, whatever the text is', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
        const names = suggestNames(texts);
        expect(new Set(names).size).toBe(names.length);
        const all = texts.join('\n').normalize('NFC');
        for (const name of names) expect(all).toContain(name);
      }),
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ideaOf,
  nextCard,
  presentSeven,
  strengthUnderWay,
} from '../../../../shared/logic/seven-days.ts';
import { newUse } from '../../../../shared/model/page.ts';
import { aPage } from '../../../support/pages.ts';

const aUse = (strength: string, number: number, at = number) =>
  newUse.parse({
    ...aPage({ kind: 'new-use', strength, number, ownUse: '', felt: null, note: '' }),
    at,
  });

describe('the seven cards', () => {
  const numbersDone = (uses: readonly ReturnType<typeof aUse>[]) =>
    presentSeven(uses, 'zest').flatMap(({ number, use }) => (use ? [number] : []));

  it('are seven in their order, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 7 })), (done) => {
        const cards = presentSeven(
          done.map((number, at) => aUse('zest', number, at + 1)),
          'zest',
        );

        expect(cards.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
        for (const { number, use } of cards) if (use) expect(use.number).toBe(number);
      }),
    );
  });

  it('tell of the present seven alone, and of one quality', () => {
    const first = [1, 2, 3, 4, 5, 6, 7].map((number) => aUse('zest', number));
    const again = [aUse('zest', 1, 8), aUse('hope', 2, 9)];

    expect(numbersDone(first)).toHaveLength(7);
    expect(numbersDone([...first, ...again])).toEqual([1]);
  });

  it('may have a hole where one was removed', () => {
    expect(numbersDone([aUse('zest', 1), aUse('zest', 3)])).toEqual([1, 3]);
  });
});

describe('the next card', () => {
  it('follows the last one that was done, however many days lie between', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 20 }), (gaps) => {
        let at = 0;
        const numbers: number[] = [];
        const uses = gaps.map((days, index) => {
          at += days * 86_400_000;
          numbers.push((index % 7) + 1);
          return aUse('zest', (index % 7) + 1, at);
        });

        expect(nextCard(uses, 'zest')).toBe((numbers.length % 7) + 1);
      }),
    );
  });

  it('is the first for a quality that was not used yet', () => {
    expect(nextCard([aUse('zest', 3)], 'hope')).toBe(1);
  });

  it('comes again when the last one was removed', () => {
    const [first, second] = [aUse('zest', 1), aUse('zest', 2)];

    expect(nextCard([first, second], 'zest')).toBe(3);
    expect(nextCard([first], 'zest')).toBe(2);
  });
});

describe('the quality under way', () => {
  it('is the one used last, until its seven are done', () => {
    expect(strengthUnderWay([aUse('zest', 1, 1), aUse('hope', 4, 2)], ['hope', 'zest'])).toBe(
      'hope',
    );
    expect(strengthUnderWay([aUse('hope', 7)], ['hope'])).toBeUndefined();
    expect(strengthUnderWay([], ['hope'])).toBeUndefined();
  });

  it('is to be chosen anew when its card was put back', () => {
    expect(strengthUnderWay([aUse('hope', 4)], ['zest'])).toBeUndefined();
  });
});

describe('the idea on a card', () => {
  it('is another one on each of the seven', () => {
    const numbers = [1, 2, 3, 4, 5, 6, 7] as const;

    const ideas = numbers.map((number) => ideaOf({ strength: 'bravery', number }));

    expect(new Set(ideas).size).toBe(7);
    expect(ideas).not.toContain('');
  });
});

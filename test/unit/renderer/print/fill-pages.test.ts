import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillPages, type Measured, type Page } from '../../../../renderer/print/fill-pages.ts';

const PAGE = 100;

function lines(count: number, rest: Partial<Measured> = {}): Measured {
  return { height: count * 10, gap: 5, lines: count, keepsWithNext: false, ...rest };
}
function whole(height: number, rest: Partial<Measured> = {}): Measured {
  return lines(1, { height, ...rest });
}
function heading(): Measured {
  return whole(10, { keepsWithNext: true });
}

/** Pages as `block:from-to`, one string a page. */
function laidOut(...blocks: readonly Measured[]): readonly string[] {
  return fillPages(blocks, PAGE).map((page) =>
    page.map(({ block, from, to }) => `${block}:${from}-${to}`).join(' '),
  );
}

describe('filling pages', () => {
  it('makes one empty page of nothing', () => {
    expect(laidOut()).toEqual(['']);
  });

  it('cuts a paragraph between lines and goes on at the head of the next page', () => {
    expect(laidOut(lines(23))).toEqual(['0:0-10', '0:10-20', '0:20-23']);
  });

  it('leaves two lines or more before a cut, or moves the paragraph', () => {
    expect(laidOut(whole(70), lines(4))).toEqual(['0:0-1 1:0-2', '1:2-4']);
    expect(laidOut(whole(80), lines(4))).toEqual(['0:0-1', '1:0-4']);
  });

  it('leaves two lines or more after a cut', () => {
    expect(laidOut(lines(11))).toEqual(['0:0-9', '0:9-11']);
  });

  it('never cuts two or three lines', () => {
    expect(laidOut(whole(75), lines(3))).toEqual(['0:0-1', '1:0-3']);
  });

  it('drops the space above what comes first on a page', () => {
    expect(laidOut(whole(60), whole(PAGE, { gap: 50 }), whole(1))).toEqual([
      '0:0-1',
      '1:0-1',
      '2:0-1',
    ]);
  });

  it('takes a heading along to where the text after it begins', () => {
    expect(laidOut(whole(60), heading(), lines(8))).toEqual(['0:0-1 1:0-1 2:0-2', '2:2-8']);
    expect(laidOut(whole(61), heading(), lines(8))).toEqual(['0:0-1', '1:0-1 2:0-8']);
  });

  it('takes headings in a row along together', () => {
    const pages = laidOut(whole(55), heading(), heading(), lines(8));

    expect(pages).toEqual(['0:0-1', '1:0-1 2:0-1 3:0-6', '3:6-8']);
  });

  it('puts something taller than a page on one of its own', () => {
    expect(laidOut(whole(50), whole(300), whole(50))).toEqual(['0:0-1', '1:0-1', '2:0-1']);
  });

  it('fills pages with headings when there is nothing else', () => {
    expect(laidOut(...Array.from({ length: 20 }, heading))).toHaveLength(3);
  });
});

describe('any blocks on pages', () => {
  const someBlocks = fc.array(
    fc
      .record({
        lineHeight: fc.integer({ min: 1, max: 20 }).map((height) => height + 1 / 3),
        gap: fc.integer({ min: 0, max: 20 }),
        lines: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 60 })),
        keepsWithNext: fc.boolean(),
      })
      .map(({ lineHeight, ...rest }) => ({ ...rest, height: lineHeight * rest.lines })),
    { maxLength: 50 },
  );

  it('lose no line, repeat none, and keep their order', () => {
    fc.assert(
      fc.property(someBlocks, (blocks) => {
        const placed = fillPages(blocks, PAGE).flatMap((page) =>
          page.flatMap(({ block, from, to }) =>
            Array.from({ length: to - from }, (_, line) => `${block}:${from + line}`),
          ),
        );
        const given = blocks.flatMap((block, index) =>
          Array.from({ length: block.lines }, (_, line) => `${index}:${line}`),
        );

        expect(placed).toEqual(given);
      }),
    );
  });

  it('leave no page empty and none over its height, unless a single piece is taller', () => {
    fc.assert(
      fc.property(someBlocks, (blocks) => {
        for (const page of fillPages(blocks, PAGE)) {
          expect(page.length > 0 || blocks.length === 0).toBe(true);
          if (page.length > 1) expect(heightOf(page, blocks)).toBeLessThanOrEqual(PAGE + 1e-3);
        }
      }),
    );
  });

  it('are cut with two lines or more on either side', () => {
    fc.assert(
      fc.property(someBlocks, (blocks) => {
        for (const { block, from, to } of fillPages(blocks, PAGE).flat()) {
          const all = blocks[block]?.lines ?? 0;
          // Two such lines always fit on a page here, so no cut is forced.
          if (to - from < all) expect(to - from).toBeGreaterThanOrEqual(2);
        }
      }),
    );
  });

  it('never end a page with a heading whose text would have fitted on the next', () => {
    const headingsAndText = fc.array(
      fc.oneof(
        fc.constant(heading()),
        fc.integer({ min: 1, max: 30 }).map((count) => lines(count)),
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(headingsAndText, (blocks) => {
        const pages = fillPages(blocks, PAGE);
        for (const page of pages.slice(0, -1)) {
          const last = blocks[page.at(-1)?.block ?? -1];
          const isOnlyHeadings = page.every(({ block }) => blocks[block]?.keepsWithNext);
          expect(
            last?.keepsWithNext === true && !isOnlyHeadings && !isLongChain(page, blocks),
          ).toBe(false);
        }
      }),
    );
  });
});

function heightOf(page: Page, blocks: readonly Measured[]): number {
  return page.reduce((sum, { block, from, to }, place) => {
    const { height, lines: all, gap } = blocks[block] ?? lines(1);
    return sum + (place === 0 ? 0 : gap) + (height / all) * (to - from);
  }, 0);
}

/** Whether the headings that end `page` go on for longer than a page. */
function isLongChain(page: Page, blocks: readonly Measured[]): boolean {
  let first = page.at(-1)?.block ?? 0;
  while (blocks[first - 1]?.keepsWithNext) first -= 1;
  let end = page.at(-1)?.block ?? 0;
  while (blocks[end]?.keepsWithNext) end += 1;
  const chain = blocks.slice(first, end + 1);
  return chain.reduce((sum, { height, gap }) => sum + height + gap, 0) > PAGE;
}

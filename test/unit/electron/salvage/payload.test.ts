import { describe, expect, it } from 'vitest';
import { readPayload } from '../../../../electron/salvage/payload.ts';
import type { Page, Pages } from '../../../../electron/salvage/pages.ts';

const USABLE = 4016;
const BEGINNING = 'the beginning ';

/** A page full of `sign` that says the row goes on in page `next`. */
function aPage(number: number, sign: string, next: number, isSound = true): Page {
  const bytes = Buffer.alloc(USABLE, sign);
  bytes.writeUInt32BE(next, 0);
  return { number, bytes, isSound, age: 0 };
}

/** These pages, of each number the newest copy first. */
function pagesOf(...all: readonly Page[]): Pages {
  return {
    count: 100,
    wholeCount: 100,
    damagedCount: 0,
    repairedCount: 0,
    copies: (number) => all.filter((page) => page.number === number),
    close: () => undefined,
  };
}

/** A row that fills `further` pages beyond its beginning and goes on in page 10. */
function aCell(further: number) {
  const recordBytes = BEGINNING.length + further * (USABLE - 4);
  return { rowid: 1n, recordBytes, beginning: Buffer.from(BEGINNING), overflow: 10 };
}

/** Which pages' signs are in it, in order. */
function signsOf(bytes: Buffer): string {
  return bytes.toString('latin1', BEGINNING.length).replaceAll(/(.)\1*/g, '$1');
}

describe('reading a row that goes on in other pages', () => {
  it('reads it to its end', () => {
    const read = readPayload(aCell(2), pagesOf(aPage(10, 'a', 30), aPage(30, 'b', 0)), new Set());

    expect(signsOf(read.bytes)).toBe('ab');
    expect(read).toMatchObject({ isSound: true, pages: [10, 30] });
  });

  it('reads the newest copy of a page, damaged or not', () => {
    const pages = pagesOf(aPage(10, 'n', 0, false), aPage(10, 'o', 0));

    const read = readPayload(aCell(1), pages, new Set());

    expect(signsOf(read.bytes)).toBe('n');
    expect(read.isSound).toBe(false);
  });

  it('follows the link of a damaged page if it ends where the row does', () => {
    const pages = pagesOf(aPage(10, 'a', 30, false), aPage(30, 'b', 40), aPage(40, 'c', 0));

    expect(signsOf(readPayload(aCell(3), pages, new Set()).bytes)).toBe('abc');
  });

  it('follows it no further than the damage where it leads into another row', () => {
    const longer = pagesOf(aPage(10, 'a', 30, false), aPage(30, 'x', 40), aPage(40, 'x', 50));
    const shorter = pagesOf(aPage(10, 'a', 30, false), aPage(30, 'x', 0));

    for (const pages of [longer, shorter]) {
      const read = readPayload(aCell(3), pages, new Set());
      expect(signsOf(read.bytes)).toBe('a');
      expect(read.pages).toEqual([10]);
    }
  });

  it('tries the next page where the link itself is damaged', () => {
    const pages = pagesOf(aPage(10, 'a', 0xdead_beef, false), aPage(11, 'b', 0));

    expect(signsOf(readPayload(aCell(2), pages, new Set()).bytes)).toBe('ab');
  });

  it('takes no page of another row', () => {
    const pages = pagesOf(aPage(10, 'a', 30), aPage(30, 'x', 0));

    const read = readPayload(aCell(2), pages, new Set([30]));

    expect(signsOf(read.bytes)).toBe('a');
    expect(read.isSound).toBe(false);
  });
});

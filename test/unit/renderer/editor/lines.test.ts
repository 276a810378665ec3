import { array, assert, nat, oneof, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_IN_PORTION, portionLength } from '../../../../renderer/editor/paste/lines.ts';

/** From an empty line to one that is longer than a portion. */
const anyLine = oneof(nat(200), nat(MOST_IN_PORTION.characters + 100)).map((length) =>
  'a'.repeat(length),
);

describe('a portion of lines', () => {
  it('is never empty, holds no more than it may, and all that there is room for', () => {
    assert(
      property(array(anyLine, { minLength: 1, maxLength: 60 }), (lines) => {
        const length = portionLength(lines);
        const characters = (count: number) => lines.slice(0, count).join('').length;

        expect(length).toBeGreaterThan(0);
        expect(length === 1 || characters(length) <= MOST_IN_PORTION.characters).toBe(true);
        expect(length === lines.length || characters(length + 1) > MOST_IN_PORTION.characters).toBe(
          true,
        );
      }),
    );
  });

  it('has no more lines than a portion may have, however short they are', () => {
    expect(portionLength(Array.from({ length: 5_000 }, () => ''))).toBe(MOST_IN_PORTION.lines);
  });
});

import { array, assert, nat, oneof, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type LooseNode,
  looseLine,
  MOST_IN_PORTION,
  portionsOf,
  weightOf,
} from '../../../../renderer/editor/paste/portions.ts';

const weightOfAll = (blocks: readonly LooseNode[]) =>
  blocks.reduce((sum, block) => sum + weightOf(block), 0);

/** From an empty line to one that is heavier than a portion. */
const anyLine = oneof(nat(200), nat(MOST_IN_PORTION * 600)).map((length) =>
  looseLine('a'.repeat(length)),
);

describe('the portions of a large paste', () => {
  it('hold every block once and in order, and none more than a portion may, unless it is one block', () => {
    assert(
      property(array(anyLine, { maxLength: 60 }), (blocks) => {
        const portions = portionsOf(blocks);

        expect(portions.flat()).toEqual(blocks);
        for (const portion of portions) {
          expect(portion.length === 1 || weightOfAll(portion) <= MOST_IN_PORTION).toBe(true);
        }
      }),
    );
  });

  it('are as few as there is room in them', () => {
    const portions = portionsOf(Array.from({ length: 5_000 }, () => looseLine('a')));

    for (const [index, portion] of portions.slice(1).entries()) {
      const before = portions[index] ?? [];
      expect(weightOfAll([...before, ...portion.slice(0, 1)])).toBeGreaterThan(MOST_IN_PORTION);
    }
  });
});

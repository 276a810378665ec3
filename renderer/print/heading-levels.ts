import type { HeadingLevel, PrintBlock, TextRole } from './print-block.ts';

/**
 * The blocks with every heading's level, none of which is skipped on the way down: a screen reader's list of headings
 * has no hole, whichever heading an entry begins with and whether its section has one or not.
 */
export function withHeadingLevels(blocks: readonly PrintBlock[]): readonly PrintBlock[] {
  // The ranks of the headings that the place stands under, outermost first.
  let above: readonly number[] = [];
  return blocks.map((block) => {
    const rank = block.kind === 'text' ? RANKS[block.role] : undefined;
    if (block.kind !== 'text' || rank === undefined) return block;
    above = [...above.filter((each) => each < rank), rank];
    return { ...block, headingLevel: LEVELS[above.length - 1] ?? 6 };
  });
}

const LEVELS: readonly HeadingLevel[] = [1, 2, 3, 4, 5, 6];

/** What may stand under what: a heading under those of lower rank. */
const RANKS: Partial<Record<TextRole, number>> = {
  'cover-title': 1,
  title: 1,
  section: 2,
  'entry-title': 3,
  'heading-1': 4,
  'heading-2': 5,
  'heading-3': 6,
};

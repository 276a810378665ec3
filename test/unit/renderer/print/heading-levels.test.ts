import { describe, expect, it } from 'vitest';
import { printBlocks } from '../../../../renderer/print/section-blocks.ts';
import { printDocument } from '../../../../shared/model/print-document.ts';
import { documentOf } from '../../../support/made-up-month/document.ts';

/** An entry with these headings inside. */
const anEntry = (title: string, ...levels: readonly (1 | 2 | 3)[]) => ({
  when: 'Sunday',
  title,
  body: documentOf(levels.map((level) => ({ kind: 'heading', level, text: `heading ${level}` }))),
});

/** The level of each heading, in the order they are read. */
function levelsUnder(heading: string): readonly number[] {
  const entries = [anEntry('One', 3, 2, 3), anEntry('Two', 1, 3, 1)];
  const sections = [{ kind: 'entries', heading, entries }];
  return printBlocks(printDocument.parse({ title: 'T', subtitle: '', sections })).flatMap(
    (block) => (block.kind === 'text' ? (block.headingLevel ?? []) : []),
  );
}

describe('headings on paper', () => {
  it('skip no level on the way down, whichever an entry begins with', () => {
    expect(levelsUnder('Entries')).toEqual([1, 2, 3, 4, 4, 5, 3, 4, 5, 4]);
  });

  it('move up a level where their section has no heading', () => {
    expect(levelsUnder('')).toEqual([1, 2, 3, 3, 4, 2, 3, 4, 3]);
  });
});

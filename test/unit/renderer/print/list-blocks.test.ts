import { describe, expect, it } from 'vitest';
import { keepsWithNext } from '../../../../renderer/print/print-block.ts';
import { printBlocks } from '../../../../renderer/print/section-blocks.ts';
import { printDocument } from '../../../../shared/model/print-document.ts';

/** Which blocks of a list below `heading` may not end a page. */
function keptIn(heading: string, values: readonly string[]): readonly boolean[] {
  const facts = values.map((value) => ({ label: 'Days', value }));
  const sections = [{ kind: 'facts', heading, facts }];
  const blocks = printBlocks(printDocument.parse({ title: 'T', subtitle: '', sections }));
  return blocks.slice(1).map(keepsWithNext);
}

describe('a list on paper', () => {
  it('begins with two lines below its heading, so that none stands there alone', () => {
    expect(keptIn('At a glance', ['30', '31', '7'])).toEqual([true, true, false, false]);
  });

  it('may turn the page anywhere where it has no heading, or one line alone', () => {
    expect(keptIn('', ['30', '31'])).toEqual([false, false]);
    expect(keptIn('At a glance', ['30'])).toEqual([true, false]);
  });
});

import { describe, expect, it } from 'vitest';
import {
  sevenDaysDocument,
  strengthsDocument,
} from '../../../../../renderer/features/strengths/strengths-document.ts';
import { printBlocks } from '../../../../../renderer/print/section-blocks.ts';
import { runsText } from '../../../../../renderer/print/text-runs.ts';
import { capitalised } from '../../../../../renderer/words/numbers.ts';
import { sevenDayWords, strengthWords } from '../../../../../renderer/words/strengths.ts';
import { paperWords } from '../../../../../renderer/words/summary-paper.ts';
import { strengthName, strengths } from '../../../../../shared/content/strengths.ts';
import { ideaOf } from '../../../../../shared/logic/seven-days.ts';
import { newUse, strengthMoment } from '../../../../../shared/model/page.ts';
import { printDocument, type PrintDocument } from '../../../../../shared/model/print-document.ts';
import { aPage } from '../../../../support/pages.ts';

const MOMENTS = [
  { words: 'Rang the dentist.', saidBy: 'me' },
  { words: 'You say what is so.', saidBy: 'friend' },
].map((told) =>
  strengthMoment.parse(aPage({ kind: 'moment', strength: 'bravery', entry: null, ...told })),
);

const chosen = (strength: 'bravery' | 'hope' | 'zest', isTop: boolean) => ({
  strength,
  isTop,
  pages: [],
});

const notesOf = (document: PrintDocument) =>
  printDocument
    .parse(document)
    .sections.flatMap((section) => (section.kind === 'notes' ? section.notes : []));

/** The texts of a document below its headings, in the order they are read. */
const textsOf = (document: PrintDocument) =>
  printBlocks(printDocument.parse(document)).flatMap((block) =>
    block.kind === 'text' && block.role !== 'title' && block.role !== 'section'
      ? [runsText(block.runs)]
      : [],
  );

describe('the closest qualities on paper', () => {
  it('stand with what they mean and their moments, without the others', () => {
    const document = strengthsDocument([chosen('hope', false), chosen('bravery', true)], MOMENTS);

    const means = strengths.find(({ id }) => id === 'bravery')?.means;
    expect(textsOf(document)).toEqual([
      capitalised(strengthName('bravery')),
      means,
      'Rang the dentist.',
      paperWords.friend('You say what is so.'),
    ]);
    expect(document.sections[0]?.heading).toBe(strengthWords.fiveTitle);
  });

  it('are all that were chosen while none is closest', () => {
    const document = strengthsDocument([chosen('hope', false), chosen('zest', false)], []);

    const names = (['hope', 'zest'] as const).map((id) => capitalised(strengthName(id)));
    expect(textsOf(document).filter((text) => names.includes(text))).toEqual(names);
  });

  it('have room for whatever any of them means', () => {
    const all = strengths.map(({ id }) => ({ strength: id, isTop: false, pages: [] }));

    expect(printDocument.safeParse(strengthsDocument(all, [])).success).toBe(true);
  });
});

describe('the seven cards on paper', () => {
  it('show what was done, and the ideas still to come', () => {
    const done = newUse.parse(
      aPage({
        kind: 'new-use',
        strength: 'hope',
        number: 1,
        ownUse: 'A plan for May.',
        felt: 6,
        note: 'It rained.',
      }),
    );

    const notes = notesOf(sevenDaysDocument('hope', [done]));

    expect(notes).toHaveLength(7);
    expect(notes[0]?.text.split('\n')).toEqual([
      'A plan for May.',
      expect.stringContaining(sevenDayWords.feltOf(6)),
      'It rained.',
    ]);
    expect(notes[1]?.text).toBe(ideaOf({ strength: 'hope', number: 2 }));
  });
});

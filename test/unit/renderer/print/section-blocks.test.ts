import { describe, expect, it } from 'vitest';
import { keepsWithNext, type PrintBlock } from '../../../../renderer/print/print-block.ts';
import { printBlocks } from '../../../../renderer/print/section-blocks.ts';
import { runsText } from '../../../../renderer/print/text-runs.ts';
import { summaryWords } from '../../../../renderer/words/summary.ts';
import { entryDocument, type EntryDocument } from '../../../../shared/model/document.ts';
import { printDocument } from '../../../../shared/model/print-document.ts';

const element = { version: 1, direction: null, format: '', indent: 0 } as const;
const text = (words: string, format = 0) => ({
  type: 'text',
  version: 1,
  text: words,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
});
const paragraph = (...children: readonly unknown[]) => ({
  ...element,
  type: 'paragraph',
  children,
});
const item = (value: number, children: readonly unknown[], rest = {}) => ({
  ...element,
  type: 'listitem',
  value,
  children,
  ...rest,
});
const list = (listType: string, children: readonly unknown[]) => ({
  ...element,
  type: 'list',
  listType,
  start: 1,
  tag: listType === 'number' ? 'ol' : 'ul',
  children,
});

function body(...children: readonly unknown[]): EntryDocument {
  return entryDocument.parse({ root: { ...element, type: 'root', children } });
}

/** What stands on paper of an entry with this body, without the headings around it. */
function onPaper(...children: readonly unknown[]): readonly PrintBlock[] {
  const entry = { when: 'Sunday', title: '', body: body(...children) };
  const sections = [{ kind: 'entries', heading: 'Entries', entries: [entry] }];
  return printBlocks(printDocument.parse({ title: 'T', subtitle: '', sections })).slice(3);
}

/** `role: text` */
function told(blocks: readonly PrintBlock[]): readonly string[] {
  return blocks.map((block) =>
    block.kind === 'text' ? `${block.role}: ${runsText(block.runs)}` : block.kind,
  );
}

describe('an entry on paper', () => {
  it('has a block for each heading, paragraph, quote and rule', () => {
    const blocks = onPaper(
      { ...element, type: 'heading', tag: 'h2', children: [text('A heading')] },
      paragraph(text('One.')),
      { ...element, type: 'quote', children: [text('Said.')] },
      { type: 'horizontalrule', version: 1 },
    );

    expect(told(blocks)).toEqual([
      'heading-2: A heading',
      'paragraph: One.',
      'quote: Said.',
      'rule',
    ]);
  });

  it('leaves out paragraphs without words', () => {
    expect(told(onPaper(paragraph(), paragraph(text('  ')), paragraph(text('One.'))))).toEqual([
      'paragraph: One.',
    ]);
  });

  it('keeps formats, line breaks and tabs', () => {
    const [block] = onPaper(
      paragraph(
        text('a', 1),
        { type: 'linebreak', version: 1 },
        { ...text('\t'), type: 'tab' },
        text('b', 2),
      ),
    );

    expect(block).toMatchObject({
      runs: [
        { text: 'a', format: 1 },
        { text: '\n', format: 0 },
        { text: '\t', format: 0 },
        { text: 'b', format: 2 },
      ],
    });
  });

  it('writes the address of a link beside its words, once', () => {
    const link = (words: string) => ({
      ...element,
      type: 'link',
      url: 'https://example.org/',
      rel: null,
      target: null,
      title: null,
      children: [text(words)],
    });

    expect(
      told(onPaper(paragraph(link('the pool')), paragraph(link('https://example.org/')))),
    ).toEqual(['paragraph: the pool (https://example.org/)', 'paragraph: https://example.org/']);
  });

  it('gives each item of a list its own mark, and sets inner lists in', () => {
    const blocks = onPaper(
      list('number', [
        item(1, [text('one')]),
        item(2, [list('check', [item(1, [text('done')], { checked: true })])]),
      ]),
      list('bullet', [item(1, [text('point')])]),
    );

    expect(blocks).toMatchObject([
      { role: 'item', marker: { kind: 'words', words: '1.' }, level: 0 },
      { role: 'item', marker: { kind: 'box', isTicked: true }, level: 1 },
      { role: 'item', marker: { kind: 'bullet' }, level: 0 },
    ]);
  });
});

describe('a document on paper', () => {
  const document = printDocument.parse({
    title: 'Reflection summary',
    subtitle: '1–30 November 2026',
    sections: [
      {
        kind: 'mood-chart',
        heading: 'Mood',
        sentence: 'Mood stayed at about 4.',
        days: [{ day: '2026-11-01', moods: [4], sevenDayMedian: null, inMonth: true }],
        marks: [],
      },
      { kind: 'notes', heading: 'Notes', notes: [{ when: '1 Nov, 21:30', text: 'Soup.' }] },
      {
        kind: 'entries',
        heading: 'Entries',
        entries: [
          { when: 'Sunday', title: 'The bench', body: body(paragraph(text('One.'))) },
          { when: 'Monday', title: '', body: body() },
        ],
      },
    ],
  });

  it('is flat and in reading order', () => {
    expect(told(printBlocks(document)).map((each) => each.slice(0, 30))).toEqual([
      'title: Reflection summary',
      'subtitle: 1–30 November 2026',
      'section: Mood',
      'sentence: Mood stayed at about',
      'chart',
      'caption: Own rating at each ch',
      'section: Notes',
      'note: Soup.',
      'section: Entries',
      'entry-title: The bench',
      'entry-when: Sunday',
      'paragraph: One.',
      'entry-title: Monday',
    ]);
  });

  it('has no heading over a section that has none', () => {
    const alone = printDocument.parse({
      title: 'Letter',
      subtitle: '',
      sections: [
        {
          kind: 'entries',
          heading: '',
          entries: [{ when: '22 November 2026', title: '', body: body(paragraph(text('One.'))) }],
        },
      ],
    });

    expect(told(printBlocks(alone))).toEqual([
      'title: Letter',
      'entry-title: 22 November 2026',
      'paragraph: One.',
    ]);
  });

  it('says what sentences below a table are, and nothing where there are none', () => {
    const onPaperOf = (quotes: readonly string[]) => {
      const tables = { kind: 'tables', heading: '', sentence: '', tables: [], quotes };
      return told(
        printBlocks(printDocument.parse({ title: 'T', subtitle: '', sections: [tables] })),
      );
    };

    expect(onPaperOf(['The house has a back door.'])).toEqual([
      'title: T',
      `intro: ${summaryWords.ownSentences}`,
      'quote: The house has a back door.',
    ]);
    expect(onPaperOf([])).toEqual(['title: T']);
  });

  it('says on paper that ups and downs are usual', () => {
    expect(told(printBlocks(document)).join()).toContain('Ups and downs are usual.');
  });

  it('keeps headings, and a chart with its words, together', () => {
    const kept = printBlocks(document).filter(keepsWithNext);

    expect(told(kept).map((each) => each.split(':')[0])).toEqual([
      'title',
      'subtitle',
      'section',
      'sentence',
      'chart',
      'section',
      'section',
      'entry-title',
      'entry-when',
      'entry-title',
    ]);
  });

  it('keeps a question with all the lines below it, and lets the next one turn the page', () => {
    const asked = printDocument.parse({
      title: 'Reflection summary',
      subtitle: '',
      sections: [{ kind: 'handwriting', heading: '', questions: ['Why?', 'When?'], linesEach: 3 }],
    });

    const ofOne = [true, true, true, false];
    expect(printBlocks(asked).map(keepsWithNext)).toEqual([true, ...ofOne, ...ofOne]);
  });
});

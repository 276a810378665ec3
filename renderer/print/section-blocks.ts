import type { PrintDocument, PrintSection } from '../../shared/model/print-document.ts';
import { chartCaption } from '../words/insights.ts';
import { summaryWords } from '../words/summary.ts';
import { documentBlocks } from './document-blocks.ts';
import { textBlock, type PrintBlock } from './print-block.ts';

/** Everything of a document in reading order, flat. */
export function printBlocks({ title, subtitle, sections }: PrintDocument): readonly PrintBlock[] {
  return [
    textBlock('title', title),
    ...(subtitle === '' ? [] : [textBlock('subtitle', subtitle)]),
    ...sections.flatMap(sectionBlocks),
  ];
}

function sectionBlocks(section: PrintSection): readonly PrintBlock[] {
  const heading = section.heading === '' ? [] : [textBlock('section', section.heading)];
  switch (section.kind) {
    case 'mood-chart':
      return [...heading, ...chartBlocks(section)];
    case 'notes':
      return [
        ...heading,
        ...section.notes.map(({ when, text }) =>
          textBlock('note', text, { marker: { kind: 'words', words: when } }),
        ),
      ];
    case 'entries':
      return [...heading, ...section.entries.flatMap(entryBlocks)];
  }
}

type SectionOf<Kind extends PrintSection['kind']> = Extract<PrintSection, { readonly kind: Kind }>;

function chartBlocks(section: SectionOf<'mood-chart'>): readonly PrintBlock[] {
  const { days, marks, sentence } = section;
  return [
    textBlock('sentence', sentence),
    { kind: 'chart', days, marks, label: sentence },
    textBlock('caption', `${summaryWords.scale} ${chartCaption(days.some((day) => day.inMonth))}`),
  ];
}

function entryBlocks(entry: SectionOf<'entries'>['entries'][number]): readonly PrintBlock[] {
  const { when, title, body } = entry;
  const heading =
    title === ''
      ? [textBlock('entry-title', when)]
      : [textBlock('entry-title', title), textBlock('entry-when', when)];
  return [...heading, ...documentBlocks(body)];
}

import type { PrintDocument, PrintSection } from '../../shared/model/print-document.ts';
import { chartCaption } from '../words/insights.ts';
import { summaryWords } from '../words/summary.ts';
import { documentBlocks } from './document-blocks.ts';
import { textBlock, type PrintBlock } from './print-block.ts';

/** Everything of a document in reading order, flat. */
export function printBlocks(document: PrintDocument): readonly PrintBlock[] {
  return [...headBlocks(document), ...document.sections.flatMap(sectionBlocks)];
}

function headBlocks({ title, subtitle, hasCover }: PrintDocument): readonly PrintBlock[] {
  if (hasCover === true)
    return [textBlock('cover-title', title), textBlock('cover-dates', subtitle)];
  return [textBlock('title', title), ...(subtitle === '' ? [] : [textBlock('subtitle', subtitle)])];
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
    case 'facts':
      return [
        ...heading,
        ...section.facts.map(({ label, value }) =>
          textBlock('fact', value, { marker: { kind: 'words', words: label } }),
        ),
      ];
    case 'tables':
      return [
        ...heading,
        ...(section.sentence === '' ? [] : [textBlock('sentence', section.sentence)]),
        ...section.tables.map((table) => ({ kind: 'table' as const, table })),
        ...section.quotes.map((quote) => textBlock('quote', quote)),
      ];
    case 'handwriting':
      return [...heading, ...handwritingBlocks(section)];
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

function handwritingBlocks(section: SectionOf<'handwriting'>): readonly PrintBlock[] {
  const lines = Array.from({ length: section.linesEach }, () => ({
    kind: 'writing-line' as const,
  }));
  if (section.questions.length === 0) return lines;
  return section.questions.flatMap((question) => [textBlock('question', question), ...lines]);
}

function entryBlocks(entry: SectionOf<'entries'>['entries'][number]): readonly PrintBlock[] {
  const { when, title, body } = entry;
  const heading =
    title === ''
      ? [textBlock('entry-title', when)]
      : [textBlock('entry-title', title), textBlock('entry-when', when)];
  return [...heading, ...documentBlocks(body)];
}

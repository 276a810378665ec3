import { usualGrain } from '../../shared/logic/grain.ts';
import { moodPeriods } from '../../shared/logic/mood-periods.ts';
import type { PrintDocument, PrintSection } from '../../shared/model/print-document.ts';
import { chartsAcross, type PaperPrint } from '../charts/paper-box.ts';
import { wordlessMarks } from '../charts/paper-marks.ts';
import { chartCaption } from '../words/insights.ts';
import { summaryWords } from '../words/summary.ts';
import { documentBlocks } from './document-blocks.ts';
import { withHeadingLevels } from './heading-levels.ts';
import { textBlock, type PrintBlock } from './print-block.ts';

/** Everything of a document in reading order, flat. */
export function printBlocks(document: PrintDocument): readonly PrintBlock[] {
  const print = printOf(document);
  return withHeadingLevels([
    ...headBlocks(document),
    ...document.sections.flatMap((section) => sectionBlocks(section, print)),
  ]);
}

/** How large the letters are. */
export function printOf({ isLargePrint }: PrintDocument): PaperPrint {
  return isLargePrint === true ? 'large' : 'usual';
}

function headBlocks({ title, subtitle, hasCover }: PrintDocument): readonly PrintBlock[] {
  if (hasCover === true)
    return [textBlock('cover-title', title), textBlock('cover-dates', subtitle)];
  return [textBlock('title', title), ...(subtitle === '' ? [] : [textBlock('subtitle', subtitle)])];
}

function sectionBlocks(section: PrintSection, print: PaperPrint): readonly PrintBlock[] {
  const heading = section.heading === '' ? [] : [textBlock('section', section.heading)];
  switch (section.kind) {
    case 'mood-chart':
      return [...heading, ...moodBlocks(section, print)];
    case 'charts':
      return [...heading, ...chartBlocks(section, print)];
    case 'year':
      return [
        ...heading,
        textBlock('sentence', section.sentence),
        { kind: 'year', days: section.days, label: section.sentence },
        textBlock('caption', section.caption),
      ];
    case 'notes':
      return [
        ...heading,
        ...listBlocks(
          'note',
          section.heading,
          section.notes.map(({ when, text }) => [when, text]),
        ),
      ];
    case 'facts':
      return [
        ...heading,
        ...listBlocks(
          'fact',
          section.heading,
          section.facts.map(({ label, value }) => [label, value]),
        ),
      ];
    case 'tables':
      return [
        ...heading,
        ...(section.sentence === '' ? [] : [textBlock('sentence', section.sentence)]),
        ...section.tables.map((table) => ({ kind: 'table' as const, table })),
        ...(section.quotes.length === 0 ? [] : [textBlock('intro', summaryWords.ownSentences)]),
        ...section.quotes.map((quote) => textBlock('quote', quote)),
      ];
    case 'handwriting':
      return [...heading, ...handwritingBlocks(section)];
    case 'entries':
      return [...heading, ...section.entries.flatMap(entryBlocks)];
  }
}

/** Texts with words before them; below a heading the first does not stay alone with it. */
function listBlocks(
  role: 'note' | 'fact',
  heading: string,
  rows: readonly (readonly [words: string, text: string])[],
): readonly PrintBlock[] {
  return rows.map(([words, text], index) =>
    textBlock(role, text, {
      marker: { kind: 'words', words },
      beginsList: heading !== '' && index === 0 && rows.length > 1,
    }),
  );
}

type SectionOf<Kind extends PrintSection['kind']> = Extract<PrintSection, { readonly kind: Kind }>;

function moodBlocks(section: SectionOf<'mood-chart'>, print: PaperPrint): readonly PrintBlock[] {
  const { days, marks, urges = [], sentence } = section;
  const grain = usualGrain(days.length);
  const periods = grain === 'day' ? null : moodPeriods(days, grain);
  const hasBand = days.some((day) => day.inMonth);
  const wordless = wordlessMarks(days, marks, print);
  const caption = [
    chartCaption(hasBand, { grain, hasUrges: urges.length > 0 }),
    ...(marks.length === 0 ? [] : [summaryWords.markLines]),
    ...(wordless.length === 0 ? [] : [summaryWords.wordlessMarks(wordless)]),
  ].join(' ');
  return [
    textBlock('sentence', sentence),
    { kind: 'chart', days, periods, marks, urges, label: sentence },
    textBlock('caption', caption),
  ];
}

function chartBlocks(
  { charts, across, sentence, caption }: SectionOf<'charts'>,
  print: PaperPrint,
): readonly PrintBlock[] {
  const inRow = chartsAcross(across, print);
  const rowCount = Math.ceil(charts.length / inRow);
  const rows = Array.from({ length: rowCount }, (_, row) => ({
    kind: 'chart-row' as const,
    charts: charts.slice(row * inRow, (row + 1) * inRow),
    across: inRow,
    isLast: row === rowCount - 1,
  }));
  return [textBlock('sentence', sentence), ...rows, textBlock('caption', caption)];
}

function handwritingBlocks(section: SectionOf<'handwriting'>): readonly PrintBlock[] {
  const lines = Array.from({ length: section.linesEach }, (_, index) => ({
    kind: 'writing-line' as const,
    isLast: index === section.linesEach - 1,
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

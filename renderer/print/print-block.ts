import type { MoodPeriod } from '../../shared/logic/mood-periods.ts';
import type { YearDay } from '../../shared/logic/mood-year.ts';
import type {
  ChartMark,
  MoodDay,
  PrintChart,
  PrintTable,
} from '../../shared/model/print-document.ts';
import { runsText, textDirection, type TextRun } from './text-runs.ts';

/** What a piece of text is on the page: it decides its element and its look, nothing else. */
export type TextRole =
  | 'cover-title'
  | 'cover-dates'
  | 'title'
  | 'subtitle'
  | 'section'
  | 'sentence'
  | 'caption'
  | 'note'
  | 'fact'
  | 'question'
  | 'intro'
  | 'entry-title'
  | 'entry-when'
  | 'heading-1'
  | 'heading-2'
  | 'heading-3'
  | 'paragraph'
  | 'quote'
  | 'item';

/** How deep a heading stands among the headings of its document: 1 for its title. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** What stands before a text, outside its lines: a bullet, a box, or words (a number, the time of a note). */
export type Marker =
  | { readonly kind: 'bullet' }
  | { readonly kind: 'box'; readonly isTicked: boolean }
  | { readonly kind: 'words'; readonly words: string };

export type TextBlock = {
  readonly kind: 'text';
  readonly role: TextRole;
  /** As what heading it is tagged; null where it is none, and before the levels were given. */
  readonly headingLevel: HeadingLevel | null;
  readonly runs: readonly TextRun[];
  readonly marker: Marker | null;
  /** How far it is set in: 0 to 8. */
  readonly level: number;
  /** The first of several below a heading: a heading with one line of a list is still alone. */
  readonly beginsList: boolean;
  readonly direction: 'ltr' | 'rtl';
};

/** Rows with two values each. It stands on one page. */
type TableBlock = { readonly kind: 'table'; readonly table: PrintTable };

export type ChartBlock = {
  readonly kind: 'chart';
  readonly days: readonly MoodDay[];
  /** The weeks or months that are drawn instead of single days; null where each day stands for itself. */
  readonly periods: readonly MoodPeriod[] | null;
  readonly marks: readonly ChartMark[];
  readonly urges: readonly ChartMark[];
  readonly label: string;
};

/** Charts side by side. */
export type ChartRowBlock = {
  readonly kind: 'chart-row';
  readonly charts: readonly PrintChart[];
  /** How many have room side by side; the last row may have fewer. */
  readonly across: number;
  /** The caption follows the last row of its kind. */
  readonly isLast: boolean;
};

export type YearBlock = {
  readonly kind: 'year';
  readonly days: readonly YearDay[];
  readonly label: string;
};

/** The smallest thing that is laid on a page. Only text may be cut, between lines. */
export type PrintBlock =
  | TextBlock
  | ChartBlock
  | ChartRowBlock
  | YearBlock
  | TableBlock
  | { readonly kind: 'rule' }
  /** A line to write on by hand; those of one question stand on one page. */
  | { readonly kind: 'writing-line'; readonly isLast: boolean };

/** A block that begins a page of its own when `before` stands above it: what follows a cover. */
export function beginsPage(before: PrintBlock | undefined): boolean {
  return before?.kind === 'text' && before.role === 'cover-dates';
}

/** A block that stays with what follows it, so that it never ends a page. */
export function keepsWithNext(block: PrintBlock): boolean {
  if (block.kind === 'text') return block.beginsList || KEPT_WITH_NEXT.has(block.role);
  if (block.kind === 'writing-line') return !block.isLast;
  // A page may end between two rows of charts: many of a kind would leave half of it empty.
  if (block.kind === 'chart-row') return block.isLast;
  return block.kind === 'chart' || block.kind === 'year';
}

export function textBlock(
  role: TextRole,
  text: string | readonly TextRun[],
  rest: Partial<Pick<TextBlock, 'marker' | 'level' | 'beginsList'>> = {},
): TextBlock {
  const runs = typeof text === 'string' ? [{ text, format: 0 }] : text;
  const direction = textDirection(runsText(runs));
  const usual = { headingLevel: null, marker: null, level: 0, beginsList: false };
  return { kind: 'text', role, runs, direction, ...usual, ...rest };
}

const KEPT_WITH_NEXT: ReadonlySet<TextRole> = new Set<TextRole>([
  'question',
  'intro',
  'title',
  'subtitle',
  'section',
  'sentence',
  'entry-title',
  'entry-when',
  'heading-1',
  'heading-2',
  'heading-3',
]);

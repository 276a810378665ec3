import { moodCountsLine, chartCaption } from '../../../renderer/words/insights.ts';
import { paperDates, paperWhen, summaryWords } from '../../../renderer/words/summary.ts';
import { addDays } from '../../../shared/logic/calendar.ts';
import type { DayRange } from '../../../shared/logic/present-month.ts';
import type { Day } from '../../../shared/model/day.ts';
import { madeUpCheckIns } from './check-ins.ts';
import type { MadeUpBlock, MadeUpEntry } from './entries.ts';
import { instantAt } from './play-month.ts';

/** Where and when the month is lived. */
export type MonthPlace = { readonly firstDay: Day; readonly zone: string };

/** `29 check-ins on 26 of 30 days`, counted here. */
export const MONTH_COUNTS = moodCountsLine({
  checkIns: madeUpCheckIns.length,
  daysNoted: new Set(madeUpCheckIns.map(({ dayNumber }) => dayNumber)).size,
  days: 30,
});

/** Every line of the summary from `firstLine` of its chart on, in order: what a reader of the paper should find. */
export function textsOnPaper(
  chosen: readonly MadeUpEntry[],
  place: MonthPlace,
  chartSentence: string,
): readonly string[] {
  const range = rangeOf(place);
  const notes = madeUpCheckIns.filter(({ line }) => line !== '');
  return [
    summaryWords.paperTitle,
    paperDates(range.from, range.to),
    summaryWords.chartHeadings.day,
    chartSentence,
    chartCaption(false),
    summaryWords.notes,
    ...notes.flatMap((note) => [paperWhen(momentOf(note, place), range, 'short'), note.line]),
    summaryWords.entries,
    ...chosen.flatMap((entry) => [
      headingOnPaper(entry, place),
      ...(entry.title === '' ? [] : [whenOnPaper(entry, place)]),
      ...textsOf(entry),
    ]),
  ];
}

/** What stands above an entry on paper: its title, or when it was written. */
export function headingOnPaper(entry: MadeUpEntry, place: MonthPlace): string {
  return entry.title || whenOnPaper(entry, place);
}

/** What stands in an entry, block by block, as it reads on paper: marks of lists and all, without those of emphasis. */
export function textsOf({ blocks }: MadeUpEntry): readonly string[] {
  return blocks.flatMap(textsOfBlock).map(plain);
}

function whenOnPaper(entry: MadeUpEntry, place: MonthPlace): string {
  return paperWhen(momentOf(entry, place), rangeOf(place), 'long');
}

function momentOf(
  { dayNumber, time }: { readonly dayNumber: number; readonly time: string },
  { firstDay, zone }: MonthPlace,
) {
  const day = addDays(firstDay, dayNumber - 1);
  return { day, at: instantAt(day, time, zone), zone };
}

function rangeOf({ firstDay }: MonthPlace): DayRange {
  return { from: firstDay, to: addDays(firstDay, 29) };
}

function textsOfBlock(block: MadeUpBlock): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
    case 'heading':
      return [block.text];
    case 'bullets':
      return block.items.map((item) => `• ${item}`);
    case 'numbers':
      return block.items.map((item, index) => `${index + 1}. ${item}`);
    case 'checks':
      // Their boxes are drawn.
      return block.items.map(({ text }) => text);
    case 'rule':
      return [];
  }
}

function plain(text: string): string {
  return text.replaceAll('**', '').replaceAll(/_([^_]+)_/g, '$1');
}

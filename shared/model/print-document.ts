import { z } from 'zod';
import { columnDrawing } from './column-drawing.ts';
import { day } from './day.ts';
import { entryDocument } from './document.ts';

export const paperSize = z.enum(['a4', 'letter']);
export type PaperSize = z.infer<typeof paperSize>;

/** One day of the mood chart: its median and range, null where nothing was noted. */
export const moodDay = z.strictObject({
  day,
  /** Every mood noted that day, in the order noted. */
  moods: z.array(z.number().min(0).max(10)).max(200),
  /** Median of all moods in the seven days around it; null when fewer than the threshold were noted. */
  sevenDayMedian: z.number().min(0).max(10).nullable(),
  /** Whether the day lies in the no-contact month. */
  inMonth: z.boolean(),
});
export type MoodDay = z.infer<typeof moodDay>;

export const chartMark = z.strictObject({ day, label: z.string().max(60) });
export type ChartMark = z.infer<typeof chartMark>;

/** The longest line that is typed, the questions, twice: the initials of a masked name may be longer than the name. */
const LONGEST_LINE = 8000;

/** A value with what it is, such as `Check-ins: 29 on 26 days`. */
const printFact = z.strictObject({ label: z.string().max(200), value: z.string().max(80_000) });

/** Rows with two values each, side by side. */
const twoTexts = { first: z.string().max(60), second: z.string().max(60) };
const printTable = z.strictObject({
  caption: z.string().max(200),
  /** What the rows are. */
  corner: z.string().max(60),
  columns: z.strictObject(twoTexts),
  rows: z.array(z.strictObject({ label: z.string().max(200), ...twoTexts })).max(60),
});
export type PrintTable = z.infer<typeof printTable>;

/** A chart with its name, and what its columns come to. */
const printChart = z.strictObject({
  title: z.string().max(200),
  note: z.string().max(200),
  drawing: columnDrawing,
});
export type PrintChart = z.infer<typeof printChart>;

/** One day of a year's picture: the middle of its moods, null where none was noted. */
const printYearDay = z.strictObject({ day, middle: z.number().min(0).max(10).nullable() });

/** One section of a printed summary. Text is final: the print window only lays it out. */
export const printSection = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('mood-chart'),
    heading: z.string().max(200),
    sentence: z.string().max(1000),
    days: z.array(moodDay).max(4000),
    marks: z.array(chartMark).max(500),
    /** Days with an urge, where urges are told. */
    urges: z.array(chartMark).max(500).optional(),
  }),
  /** Charts of a kind, `across` of them side by side where the print is not large. */
  z.strictObject({
    kind: z.literal('charts'),
    heading: z.string().max(200),
    sentence: z.string().max(1000),
    charts: z.array(printChart).max(20),
    across: z.int().min(1).max(3),
    /** How they are read. */
    caption: z.string().max(1000),
  }),
  /** The days of a year or less as squares, from a Monday on. */
  z.strictObject({
    kind: z.literal('year'),
    heading: z.string().max(200),
    sentence: z.string().max(1000),
    days: z.array(printYearDay).max(371),
    caption: z.string().max(1000),
  }),
  z.strictObject({
    kind: z.literal('notes'),
    heading: z.string().max(200),
    notes: z
      .array(z.strictObject({ when: z.string().max(100), text: z.string().max(100_000) }))
      .max(20_000),
  }),
  z.strictObject({
    kind: z.literal('facts'),
    heading: z.string().max(200),
    facts: z.array(printFact).max(2000),
  }),
  z.strictObject({
    kind: z.literal('tables'),
    heading: z.string().max(200),
    sentence: z.string().max(1000),
    tables: z.array(printTable).max(1000),
    /** Sentences of the person's own, below the tables. */
    quotes: z.array(z.string().max(LONGEST_LINE)).max(2000),
  }),
  /** Questions, and room to write by hand below each of them, or below none. */
  z.strictObject({
    kind: z.literal('handwriting'),
    heading: z.string().max(200),
    questions: z.array(z.string().max(LONGEST_LINE)).max(LONGEST_LINE),
    linesEach: z.int().min(1).max(20),
  }),
  z.strictObject({
    kind: z.literal('entries'),
    heading: z.string().max(200),
    entries: z
      .array(
        z.strictObject({
          when: z.string().max(100),
          title: z.string().max(LONGEST_LINE),
          body: entryDocument,
        }),
      )
      .max(4000),
  }),
]);
export type PrintSection = z.infer<typeof printSection>;

/** A whole document to be printed. Its title is neutral and holds no name. */
export const printDocument = z.strictObject({
  title: z.string().max(200),
  subtitle: z.string().max(200),
  sections: z.array(printSection).max(50),
  /** Title and dates on a sheet of their own. */
  hasCover: z.boolean().optional(),
  isLargePrint: z.boolean().optional(),
});
export type PrintDocument = z.infer<typeof printDocument>;

/** A whole document as it is sent: packed (`renderer/bridge/print-text.ts`) into one text. In UTF-16 units. */
export const printText = z.string().max(8 * 1024 * 1024);

import { z } from 'zod';
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

/** One section of a printed summary. Text is final: the print window only lays it out. */
export const printSection = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('mood-chart'),
    heading: z.string().max(200),
    sentence: z.string().max(1000),
    days: z.array(moodDay).max(4000),
    marks: z.array(chartMark).max(500),
  }),
  z.strictObject({
    kind: z.literal('notes'),
    heading: z.string().max(200),
    notes: z
      .array(z.strictObject({ when: z.string().max(100), text: z.string().max(4000) }))
      .max(20_000),
  }),
  z.strictObject({
    kind: z.literal('entries'),
    heading: z.string().max(200),
    entries: z
      .array(
        z.strictObject({
          when: z.string().max(100),
          title: z.string().max(200),
          body: entryDocument,
        }),
      )
      .max(2000),
  }),
]);
export type PrintSection = z.infer<typeof printSection>;

/** A whole document to be printed. Its title is neutral and holds no name. */
export const printDocument = z.strictObject({
  title: z.string().max(200),
  subtitle: z.string().max(200),
  sections: z.array(printSection).max(50),
});
export type PrintDocument = z.infer<typeof printDocument>;

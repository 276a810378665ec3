import { z } from 'zod';

/** One column of a chart. */
export const chartColumn = z.strictObject({
  label: z.string().max(60),
  /** From one value to another; null for a gap. */
  bar: z.tuple([z.number(), z.number()]).readonly().nullable(),
  /** A middle, or where something ended. */
  dot: z.number().nullable(),
  /** Where something began. */
  ring: z.number().optional(),
});
export type ChartColumn = z.infer<typeof chartColumn>;

/** The values from below upwards, and those that have a line and a number. */
export const columnScale = z.strictObject({
  lowest: z.number(),
  highest: z.number(),
  lines: z.array(z.number()).max(20).readonly(),
});
export type ColumnScale = z.infer<typeof columnScale>;

/** One of the three tones that stay apart for every eye and in print. */
export const chartTone = z.literal([1, 2, 3]);
export type ChartTone = z.infer<typeof chartTone>;

/** A chart of columns, as it is drawn on screen and on paper alike. */
export const columnDrawing = z.strictObject({
  columns: z.array(chartColumn).max(400).readonly(),
  scale: columnScale,
  tone: chartTone,
  /** What the picture shows, for those who cannot see it. */
  label: z.string().max(20_000),
});
export type ColumnDrawing = z.infer<typeof columnDrawing>;

import { z } from 'zod';

/** What can stand in a summary, in the order it has until the person changes it. */
export const summarySections = [
  'glance',
  'mood',
  'feelings',
  'urges',
  'exercise',
  'closer',
  'strengths',
  'path',
  'notes',
  'entries',
  'questions',
] as const;
export type SummarySection = (typeof summarySections)[number];

/** Which sections stand on paper, in which order, and how; nothing that anyone wrote. */
export const summaryLayout = z.strictObject({
  /** In their order; what is not named is left out. */
  sections: z.array(z.enum(summarySections)).max(summarySections.length),
  /** Whether the chart names contact and looking. */
  hasMarks: z.boolean(),
  hasCover: z.boolean(),
  isLargePrint: z.boolean(),
  masksNames: z.boolean(),
});
export type SummaryLayout = z.infer<typeof summaryLayout>;

/** A layout under a name of the person's own. */
export const summaryPreset = z.strictObject({
  name: z.string().min(1).max(60),
  layout: summaryLayout,
});
export type SummaryPreset = z.infer<typeof summaryPreset>;

export const MAX_MASK_NAMES = 100;
export const MAX_MASK_NAME_LENGTH = 80;

/** Names that are masked where the person wishes it. */
export const maskNames = z.array(z.string().min(1).max(MAX_MASK_NAME_LENGTH)).max(MAX_MASK_NAMES);

export const MAX_PRESETS = 20;

/**
 * For oneself: what was felt and done, with the person's own sentences. For a therapist: the course of the weeks and
 * what to talk about, names masked, and nothing that was written for oneself alone. One page: the month at a glance.
 * All charts: what Insights shows, with each urge and each sitting told below its chart.
 */
export const givenLayouts = {
  'for-me': {
    sections: ['glance', 'mood', 'feelings', 'urges', 'exercise', 'strengths', 'notes', 'entries'],
    hasMarks: false,
    hasCover: false,
    isLargePrint: false,
    masksNames: false,
  },
  'for-a-therapist': {
    sections: ['glance', 'mood', 'feelings', 'urges', 'exercise', 'strengths', 'path', 'questions'],
    hasMarks: true,
    hasCover: false,
    isLargePrint: false,
    masksNames: true,
  },
  'one-page': {
    sections: ['glance', 'mood'],
    hasMarks: false,
    hasCover: false,
    isLargePrint: false,
    masksNames: true,
  },
  'all-charts': {
    sections: ['mood', 'feelings', 'urges', 'exercise', 'closer'],
    hasMarks: false,
    hasCover: false,
    isLargePrint: false,
    masksNames: false,
  },
} as const satisfies Record<string, SummaryLayout>;
export type GivenLayout = keyof typeof givenLayouts;

import type { ChartBox } from './chart-frame.ts';

/** Large print has larger letters in its charts too, and charts as much taller as those need. */
export type PaperPrint = 'usual' | 'large';

/** The width of a page's text, 150 mm, in CSS pixels, to the whole pixel below. */
const TEXT_WIDTH = 566;

/** Space between charts that stand side by side. */
const BETWEEN = 18;

const LETTERS = { usual: 9.5, large: 13 } as const;

const HEIGHTS = {
  mood: { usual: 200, large: 232 },
  columns: { usual: 96, large: 120 },
  year: { usual: 94, large: 102 },
} as const;

/** The box of a chart on paper; `across` is how many of its kind stand side by side. */
export function paperBox(kind: keyof typeof HEIGHTS, print: PaperPrint, across = 1): ChartBox {
  return {
    width: Math.floor((TEXT_WIDTH - BETWEEN * (across - 1)) / across),
    height: HEIGHTS[kind][print],
    fontSize: LETTERS[print],
  };
}

/** How many charts stand side by side: fewer where the letters are large. */
export function chartsAcross(across: number, print: PaperPrint): number {
  return print === 'large' ? Math.min(across, 2) : across;
}

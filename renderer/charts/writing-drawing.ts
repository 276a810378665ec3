import type { Writing } from '../../shared/logic/writing-days.ts';
import type { ColumnDrawing } from '../../shared/model/column-drawing.ts';
import { doingInsightWords } from '../words/insights-doing.ts';
import type { StretchWords } from '../words/stretches.ts';
import { countScale } from './column-frame.ts';

/** Weeks or months, each as high as its days with something written. */
export function writingDrawing(
  stretches: readonly Writing[],
  { label }: StretchWords,
): ColumnDrawing {
  return {
    columns: stretches.map((stretch) => ({
      label: label(stretch),
      bar: [0, stretch.days] as const,
      dot: null,
    })),
    scale: countScale(Math.max(0, ...stretches.map(({ days }) => days))),
    tone: 3,
    label: doingInsightWords.writingChart,
  };
}

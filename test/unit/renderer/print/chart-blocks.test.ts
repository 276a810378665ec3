import { describe, expect, it } from 'vitest';
import { keepsWithNext } from '../../../../renderer/print/print-block.ts';
import { printBlocks } from '../../../../renderer/print/section-blocks.ts';
import { runsText } from '../../../../renderer/print/text-runs.ts';
import { formatDayShort } from '../../../../renderer/words/dates.ts';
import { summaryWords } from '../../../../renderer/words/summary.ts';
import { addDays } from '../../../../shared/logic/calendar.ts';
import { printDocument } from '../../../../shared/model/print-document.ts';
import { aDay } from '../../../support/journal-rows.ts';

describe('a document with charts on paper', () => {
  const drawing = {
    columns: [{ label: '2 Nov', bar: [0, 3], dot: null }],
    scale: { lowest: 0, highest: 3, lines: [0, 3] },
    tone: 3,
    label: 'Days',
  };
  const feelingsSection = {
    kind: 'charts',
    heading: 'Feelings',
    sentence: 'Calm came up most.',
    charts: ['calm', 'sad', 'tired', 'proud'].map((title) => ({ title, note: '', drawing })),
    across: 3,
    caption: 'Each column is one week.',
  };

  it('has charts side by side, with more room each in large print', () => {
    const rowsOf = (isLargePrint: boolean) =>
      printBlocks(
        printDocument.parse({
          title: 'T',
          subtitle: '',
          sections: [feelingsSection],
          isLargePrint,
        }),
      ).flatMap((block) => (block.kind === 'chart-row' ? [block.charts.length] : []));

    expect(rowsOf(false)).toEqual([3, 1]);
    expect(rowsOf(true)).toEqual([2, 2]);
  });

  it('keeps the first row with its heading and the last with its words, and may turn between', () => {
    const blocks = printBlocks(
      printDocument.parse({ title: 'T', subtitle: '', sections: [feelingsSection] }),
    );

    const rows = blocks.filter((block) => block.kind === 'chart-row');
    expect(rows.map(keepsWithNext)).toEqual([false, true]);
    expect(blocks.slice(1, 3).map(keepsWithNext)).toEqual([true, true]);
  });

  it('tells below the chart what its lines are, and what one stands for that has no room for its words', () => {
    const days = Array.from({ length: 30 }, (_, at) => ({
      day: addDays(aDay('2026-11-01'), at),
      moods: [4],
      sevenDayMedian: 4,
      inMonth: false,
    }));
    const captionOf = (marked: readonly number[]) => {
      const marks = marked.map((at) => ({ day: days[at]?.day, label: 'saw by accident' }));
      const section = { kind: 'mood-chart', heading: '', sentence: '', days, marks };
      const blocks = printBlocks(
        printDocument.parse({ title: 'T', subtitle: '', sections: [section] }),
      );
      const caption = blocks.at(-1);
      return caption?.kind === 'text' ? runsText(caption.runs) : '';
    };
    const told = `${formatDayShort(aDay('2026-11-14'))}: saw by accident`;

    expect(captionOf([])).not.toContain(summaryWords.markLines);
    expect(captionOf([3, 20])).toContain(summaryWords.markLines);
    expect(captionOf([3, 20])).not.toContain('saw by accident');
    expect(captionOf([11, 12, 13])).toContain(summaryWords.wordlessMarks([told]));
  });

  it('draws a long range by the week or the month, as on screen', () => {
    const days = Array.from({ length: 200 }, (_, at) => ({
      day: addDays(aDay('2026-01-01'), at),
      moods: [4],
      sevenDayMedian: 4,
      inMonth: false,
    }));
    const section = { kind: 'mood-chart', heading: '', sentence: '', days, marks: [] };

    const blocks = printBlocks(
      printDocument.parse({ title: 'T', subtitle: '', sections: [section] }),
    );

    const chart = blocks.find((block) => block.kind === 'chart');
    expect(chart?.periods).toHaveLength(29);
  });
});

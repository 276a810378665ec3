import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartFrame, dayX } from '../../../../renderer/charts/chart-frame.ts';
import {
  chartMarks,
  LABEL_ROWS,
  labelGap,
  placeMarks,
  type PlacedMark,
} from '../../../../renderer/charts/chart-marks.ts';
import { eachDay } from '../../../../shared/logic/calendar.ts';
import type { MoodDay } from '../../../../shared/model/print-document.ts';
import { aContact, aDay, anUrge, aSummary } from '../../../support/journal-rows.ts';

const november: readonly MoodDay[] = eachDay(aDay('2026-11-01'), aDay('2026-11-30')).map((day) => ({
  day,
  moods: [],
  sevenDayMedian: null,
  inMonth: true,
}));
const frame = chartFrame({ width: 900, height: 300, fontSize: 12 }, november.length, LABEL_ROWS);

describe('what a chart marks', () => {
  it('is contact and looking, each kind once a day, and no urge', () => {
    const events = [
      aContact('2026-11-03', 'they-wrote'),
      aContact('2026-11-03', 'they-wrote'),
      anUrge('2026-11-03'),
      aContact('2026-11-04', 'needed'),
    ];

    expect(chartMarks(events, [])).toEqual([
      { day: '2026-11-03', label: 'they wrote' },
      { day: '2026-11-04', label: 'needed contact' },
    ]);
  });

  it('is a letter, a sitting and a step that was written, and no plain entry', () => {
    const written = (['letter', 'sitting', 'step', 'step', 'free'] as const).map((kind) =>
      aSummary('2026-11-03', { kind }),
    );

    expect(chartMarks([], written)).toEqual([
      { day: '2026-11-03', label: 'letter' },
      { day: '2026-11-03', label: 'sitting' },
      { day: '2026-11-03', label: 'step' },
    ]);
  });
});

describe('placing marks', () => {
  const mark = (date: number, label: string) => ({
    day: november[date - 1]?.day ?? aDay('2026-11-01'),
    label,
  });

  it('draws one line a day, the words of that day together', () => {
    const placed = placeMarks(
      november,
      [mark(9, 'looked'), mark(2, 'a'), mark(9, 'they wrote')],
      frame,
    );

    expect(placed).toMatchObject([
      { index: 1, label: 'a', x: dayX(frame, 1) },
      { index: 8, label: 'looked, they wrote' },
    ]);
  });

  it('turns the words to the left where they would leave the chart', () => {
    expect(placeMarks(november, [mark(30, 'needed contact')], frame)).toMatchObject([
      { labelSide: 'before' },
    ]);
  });

  it('drops the words, never the line, where there is no room', () => {
    const placed = placeMarks(
      november,
      [3, 4, 5, 6].map((date) => mark(date, 'saw by accident')),
      frame,
    );

    expect(placed.map(({ labelSide }) => labelSide)).toEqual(['after', 'after', null, null]);
  });

  it('leaves out what lies outside the days', () => {
    expect(placeMarks(november, [{ day: aDay('2026-12-01'), label: 'looked' }], frame)).toEqual([]);
  });

  it('never lets words touch words, a line, or the edge', () => {
    const someMarks = fc.array(
      fc.tuple(
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom('looked', 'they wrote', 'saw by accident'),
      ),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(someMarks, (marks) => {
        const placed = placeMarks(
          november,
          marks.map(([date, label]) => mark(date, label)),
          frame,
        );
        const boxes = placed.filter(({ labelSide }) => labelSide !== null).map(labelBox);

        for (const box of boxes) {
          expect(box.left).toBeGreaterThanOrEqual(frame.left);
          expect(box.right).toBeLessThanOrEqual(frame.right);
          const others = boxes.filter((other) => other !== box && other.top === box.top);
          expect(others.some((other) => box.left < other.right && other.left < box.right)).toBe(
            false,
          );
          const crossing = placed.filter(
            ({ x, top }) => top <= box.top && box.left < x && x < box.right,
          );
          expect(crossing).toEqual([]);
        }
      }),
    );
  });
});

function labelBox({ x, top, label, labelSide }: PlacedMark) {
  const width = label.length * frame.fontSize * 0.5;
  const near = labelGap(frame);
  return labelSide === 'after'
    ? { left: x + near, right: x + near + width, top }
    : { left: x - near - width, right: x - near, top };
}

import { feelings } from '../../../../shared/content/feelings.ts';
import { daysBetween } from '../../../../shared/logic/calendar.ts';
import { feelingRows, type FeelingRow } from '../../../../shared/logic/feeling-rows.ts';
import type { DayRange } from '../../../../shared/logic/present-month.ts';
import type { CheckIn } from '../../../../shared/model/check-in.ts';
import type { PrintSection } from '../../../../shared/model/print-document.ts';
import { feelingDrawings } from '../../../charts/feeling-drawings.ts';
import { counted } from '../../../words/chart-text.ts';
import { feelingInsightWords, feelingWord } from '../../../words/insights-feelings.ts';
import { paperFeelingSentence, paperWords as words } from '../../../words/summary-paper.ts';
import { toldDrawing } from './told-drawing.ts';

/** The feelings week by week, and all that were chosen by on how many days that was, the most frequent first. */
export function feelingsSection(
  range: DayRange,
  checkIns: readonly CheckIn[],
): readonly PrintSection[] {
  const found = feelingRows(checkIns, range);
  const { facts, daysNoted, grain, rows } = found;
  if (facts.status === 'nothing') return [];
  const charts = feelingDrawings(found).map(({ row: { id, felt }, drawing }) => ({
    title: feelingWord(id),
    note: counted(felt, 'day'),
    drawing: toldDrawing(drawing),
  }));
  const days = daysBetween(range.from, range.to) + 1;
  return [
    {
      kind: 'charts',
      heading: words.feelings,
      sentence: paperFeelingSentence(facts, daysNoted, days),
      charts,
      across: 3,
      caption: feelingInsightWords.captions[grain],
    },
    { kind: 'facts', heading: '', facts: byDays(rows) },
  ];
}

function byDays(rows: readonly FeelingRow[]) {
  // Words of as many days stand in the order in which they are offered.
  const offered = feelings.flatMap(({ id, word }) => {
    const row = rows.find((each) => each.id === id);
    return row ? [{ word, felt: row.felt }] : [];
  });
  return [...Map.groupBy(offered, ({ felt }) => felt)]
    .toSorted(([one], [other]) => other - one)
    .map(([count, found]) => ({
      label: words.feelingOf(count),
      value: found.map(({ word }) => word).join(', '),
    }));
}

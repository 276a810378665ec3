import { useMemo, useState } from 'react';
import { grainsFor, usualGrain, type Grain } from '../../../shared/logic/grain.ts';
import { moodPeriods } from '../../../shared/logic/mood-periods.ts';
import { moodCounts, moodFacts } from '../../../shared/logic/mood-sentence.ts';
import { firstToOpen } from '../../../shared/logic/put-away.ts';
import type { EntryId } from '../../../shared/model/ids.ts';
import type { MoodDay } from '../../../shared/model/print-document.ts';
import { chartMarks, isDrawn, labelsByIndex, urgeMarks } from '../../charts/chart-marks.ts';
import { MoodChart } from '../../charts/mood-chart.tsx';
import { Choice } from '../../ui/choice.tsx';
import {
  chartCaption,
  insightsWords,
  moodCountsLine,
  moodDayTable,
  moodPeriodTable,
  moodSentence,
} from '../../words/insights.ts';
import { InsightCard } from './insight-card.tsx';
import type { InsightRows } from './use-insight-rows.ts';

type MoodCardProps = {
  readonly rows: InsightRows;
  readonly onOpen: (id: EntryId) => void;
};

/** The moods of a range with what else was noted, by day, week or month. */
export function MoodCard({ rows, onOpen }: MoodCardProps) {
  const { days, daysSoFar, events, written } = rows;
  const [chosen, setChosen] = useState<Grain>();
  const grains = grainsFor(days.length);
  const grain = chosen && grains.includes(chosen) ? chosen : usualGrain(days.length);

  const marks = useMemo(() => chartMarks(events, written), [events, written]);
  const urges = useMemo(() => urgeMarks(events), [events]);
  const periods = useMemo(
    () => (grain === 'day' ? null : moodPeriods(daysSoFar, grain)),
    [daysSoFar, grain],
  );
  const table = useMemo(() => {
    const labels = labelsByIndex(daysSoFar, [...marks, ...urges]);
    return periods ? moodPeriodTable(periods, labels) : moodDayTable(daysSoFar, labels);
  }, [daysSoFar, periods, marks, urges]);
  const opening = useOpening(rows, onOpen);

  const facts = moodFacts(daysSoFar);
  const sentence = moodSentence(facts);
  const counts = moodCountsLine(moodCounts(daysSoFar));
  const label = `${insightsWords.chartLabel}. ${sentence} ${counts}.`;
  const hasBand = days.some((day) => day.inMonth);
  return (
    <InsightCard
      label={insightsWords.moodCard}
      sentence={sentence}
      basis={counts}
      caption={chartCaption(hasBand, { grain, hasUrges: isDrawn(urges) })}
      table={facts.status === 'nothing' ? null : table}
      controls={grains.length > 1 && <GrainChoice {...{ grains, grain }} onChange={setChosen} />}
    >
      <MoodChart {...{ days, periods, marks, urges, label, opening }} size="screen" />
    </InsightCard>
  );
}

/** Opens what was first written on a day, of what can be opened. */
function useOpening({ entriesLeft, today }: InsightRows, onOpen: (id: EntryId) => void) {
  return useMemo(() => {
    const firsts = firstToOpen(entriesLeft, today);
    return {
      canOpen: ({ day }: MoodDay) => firsts.has(day),
      open: ({ day }: MoodDay) => {
        const id = firsts.get(day);
        if (id !== undefined) onOpen(id);
      },
    };
  }, [entriesLeft, today, onOpen]);
}

type GrainChoiceProps = {
  readonly grains: readonly Grain[];
  readonly grain: Grain;
  readonly onChange: (grain: Grain) => void;
};

function GrainChoice({ grains, grain, onChange }: GrainChoiceProps) {
  return (
    <Choice<Grain>
      label={insightsWords.grain}
      isLabelHidden
      options={grains.map((value) => ({ value, text: insightsWords.grains[value] }))}
      value={grain}
      onChange={onChange}
    />
  );
}

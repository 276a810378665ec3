import { useMemo } from 'react';
import { yearDays, yearFacts, yearRange } from '../../../shared/logic/mood-year.ts';
import type { Day } from '../../../shared/model/day.ts';
import { YearMap } from '../../charts/year-map.tsx';
import { useCheckIns } from '../../projection/journal-queries.ts';
import {
  moodInsightWords,
  notedBasis,
  yearSentence,
  yearTable,
} from '../../words/insights-moods.ts';
import { InsightCard } from './insight-card.tsx';

/** Every day of the year up to `last`, whatever range the other cards have. */
export function YearCard({ last }: { readonly last: Day }) {
  const { from, to } = useMemo(() => yearRange(last), [last]);
  const checkIns = useCheckIns(from, to);
  const days = useMemo(() => yearDays(checkIns ?? [], { from, to }), [checkIns, from, to]);
  if (!checkIns) return null;
  const facts = yearFacts(days);
  if (facts.status === 'nothing') return null;
  return (
    <InsightCard
      label={moodInsightWords.year}
      sentence={yearSentence(facts, last)}
      basis={notedBasis(days.filter(({ middle }) => middle !== null).length)}
      caption={moodInsightWords.yearCaption}
      // Below its threshold there is no picture: a year of empty squares would say something else.
      table={facts.status === 'enough' ? yearTable(days) : null}
    >
      <YearMap
        days={days}
        label={moodInsightWords.yearChart}
        reader={moodInsightWords.yearReader}
      />
    </InsightCard>
  );
}

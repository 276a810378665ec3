import { glanceAt, type Glance, type GlanceRows } from '../../../../shared/logic/glance.ts';
import type { DayRange } from '../../../../shared/logic/present-month.ts';
import type { PrintSection } from '../../../../shared/model/print-document.ts';
import { paperWords as words } from '../../../words/summary-paper.ts';

type Fact = { readonly label: string; readonly value: string };

/** The range in a few lines. What was never noted is not told. */
export function glanceSection(range: DayRange, rows: GlanceRows): readonly PrintSection[] {
  const glance = glanceAt(range, rows);
  const facts = factsOf(glance);
  if (facts.length === 0) return [];
  const days = { label: words.days, value: String(glance.days) };
  return [{ kind: 'facts', heading: words.glance, facts: [days, ...facts] }];
}

function factsOf({ moods, room, urges, writing, sleep }: Glance): readonly Fact[] {
  return [
    ...(moods
      ? [
          { label: words.checkIns, value: words.onDays(moods) },
          { label: words.mood, value: words.moodOf(moods) },
        ]
      : []),
    ...(room ? [{ label: words.room(room), value: words.roomOf(room) }] : []),
    ...(urges ? [{ label: words.urgesCount, value: words.onDays(urges) }] : []),
    ...(writing ? [{ label: words.writing, value: words.writingOf(writing) }] : []),
    ...(sleep ? [{ label: words.sleep, value: words.sleepOf(sleep) }] : []),
  ].filter(({ value }) => value !== '');
}

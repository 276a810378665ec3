import { daysBetween } from '../../../../shared/logic/calendar.ts';
import { dayCount } from '../../../../shared/logic/day-count.ts';
import { isWithin } from '../../../../shared/logic/grain.ts';
import { monthDays, monthTotals } from '../../../../shared/logic/month-calendar.ts';
import { median } from '../../../../shared/logic/mood-series.ts';
import type { DayRange } from '../../../../shared/logic/present-month.ts';
import type { CheckIn } from '../../../../shared/model/check-in.ts';
import type { Day } from '../../../../shared/model/day.ts';
import type { EntrySummary } from '../../../../shared/model/entry.ts';
import type { Attempt, MonthEvent } from '../../../../shared/model/month.ts';
import type { PrintSection } from '../../../../shared/model/print-document.ts';
import { paperWords as words } from '../../../words/summary-paper.ts';

type Glance = {
  readonly range: DayRange;
  readonly checkIns: readonly CheckIn[];
  readonly events: readonly MonthEvent[];
  readonly attempts: readonly Attempt[];
  /** Every entry of the range, letters and sealed ones too: only their number is told. */
  readonly written: readonly EntrySummary[];
  readonly today: Day;
};

type Fact = { readonly label: string; readonly value: string };

/** The range in a few lines. What was never noted is not told. */
export function glanceSection(glance: Glance): readonly PrintSection[] {
  const { range } = glance;
  const checkIns = glance.checkIns.filter(({ day }) => isWithin(range, day));
  const facts = [
    ...moodFacts(checkIns),
    ...roomFacts(glance),
    ...urgeFacts(glance.events),
    ...writingFacts(glance.written),
    ...sleepFacts(checkIns),
  ];
  if (facts.length === 0) return [];
  const days = { label: words.days, value: String(daysBetween(range.from, range.to) + 1) };
  return [{ kind: 'facts', heading: words.glance, facts: [days, ...facts] }];
}

function moodFacts(checkIns: readonly CheckIn[]): readonly Fact[] {
  const moods = checkIns.map(({ mood }) => mood);
  const middle = median(moods);
  if (middle === null) return [];
  const count = words.urgesOf(checkIns.length, dayCount(checkIns));
  return [
    { label: words.checkIns, value: count },
    { label: words.mood, value: words.moodOf(middle, Math.min(...moods), Math.max(...moods)) },
  ];
}

/** The month that reaches into the range; of several, the latest. Counted over its days within the range that are over. */
function roomFacts({ range, attempts, events, today }: Glance): readonly Fact[] {
  for (const attempt of attempts.toReversed()) {
    const over = monthDays(attempt, events, today).filter(
      ({ day, mark }) => isWithin(range, day) && (mark === 'room' || mark === 'reached'),
    );
    if (over.length > 0) {
      return [{ label: words.room, value: words.roomOf(monthTotals(over), over.length) }];
    }
  }
  return [];
}

function urgeFacts(events: readonly MonthEvent[]): readonly Fact[] {
  const urges = events.filter(({ kind }) => kind === 'urge');
  if (urges.length === 0) return [];
  return [{ label: words.urgesCount, value: words.urgesOf(urges.length, dayCount(urges)) }];
}

function writingFacts(written: readonly EntrySummary[]): readonly Fact[] {
  if (written.length === 0) return [];
  return [{ label: words.writing, value: words.writingOf(written.length, dayCount(written)) }];
}

function sleepFacts(checkIns: readonly CheckIn[]): readonly Fact[] {
  const hours = checkIns.flatMap(({ sleptHours }) => sleptHours ?? []);
  const middle = median(hours);
  return middle === null
    ? []
    : [{ label: words.sleep, value: words.sleepOf(middle, hours.length) }];
}

import { daysBetween } from '../../../../shared/logic/calendar.ts';
import { isNotedOnItsDay } from '../../../../shared/logic/journal-day.ts';
import type { DayRange } from '../../../../shared/logic/present-month.ts';
import { saidAlike } from '../../../../shared/logic/said-alike.ts';
import { urgeFacts, urgeSlots } from '../../../../shared/logic/urge-hours.ts';
import type { MonthEvent, Urge } from '../../../../shared/model/month.ts';
import type { PrintSection } from '../../../../shared/model/print-document.ts';
import { urgeDrawing } from '../../../charts/urge-drawing.ts';
import { urgeInsightWords, urgeLines } from '../../../words/insights-urges.ts';
import { paperDay, paperWhen } from '../../../words/summary.ts';
import { paperUrgeSentence, paperWords as words } from '../../../words/summary-paper.ts';
import { onlyChart } from './told-drawing.ts';

/**
 * When urges came, what was said more than once of what set them off and what helped, and every urge of the range: how
 * strong, what set it off, what helped, as far as that was said.
 */
export function urgesSection(
  range: DayRange,
  events: readonly MonthEvent[],
  dayStartHour: number,
): readonly PrintSection[] {
  const urges = events.filter((event) => event.kind === 'urge');
  if (urges.length === 0) return [];
  const notes = urges.map((urge) => ({
    // The hour of what was noted on a later day is not the urge's.
    when: isNotedOnItsDay(urge, dayStartHour)
      ? paperWhen(urge, range, 'short')
      : paperDay(urge.day, range, 'short'),
    text: urgeText(urge),
  }));
  return [
    chartSection(range, urges, dayStartHour),
    ...repeatedSection(urges),
    { kind: 'notes', heading: '', notes },
  ];
}

function chartSection(range: DayRange, urges: readonly Urge[], dayStartHour: number): PrintSection {
  const slots = urgeSlots(urges, dayStartHour);
  const facts = urgeFacts(urges, slots);
  const days = daysBetween(range.from, range.to) + 1;
  return {
    kind: 'charts',
    heading: words.urges,
    sentence: paperUrgeSentence(facts, urges, days),
    charts: [onlyChart(urgeDrawing(slots))],
    across: 1,
    caption: [urgeInsightWords.caption, ...urgeLines(facts, urges.length, slots)].join(' '),
  };
}

/** More than these say nothing together that each urge does not say itself. */
const MOST_REPEATED = 8;

/** What was said once stands with its urge. */
function repeatedSection(urges: readonly Urge[]): readonly PrintSection[] {
  const facts = [
    { label: words.oftenSetOff, texts: urges.map(({ note }) => note) },
    { label: words.oftenHelped, texts: urges.map(({ helped }) => helped) },
  ].flatMap(({ label, texts }) => {
    const { repeated } = saidAlike(texts);
    const value = repeated
      .slice(0, MOST_REPEATED)
      .map((said) => words.repeated(said.words, said.times))
      .join('\n');
    return value === '' ? [] : [{ label, value }];
  });
  return facts.length === 0 ? [] : [{ kind: 'facts', heading: '', facts }];
}

function urgeText({ strength, after, note, helped }: Urge): string {
  return [
    after === null ? words.urge(strength) : words.urgeAfter(strength, after),
    ...(note.trim() === '' ? [] : [words.setOff(note.trim())]),
    ...(helped.trim() === '' ? [] : [words.helped(helped.trim())]),
  ].join('\n');
}

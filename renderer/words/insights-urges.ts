import type { UrgeFacts, UrgeSlot, UrgeTime } from '../../shared/logic/urge-hours.ts';
import { ENOUGH_URGES } from '../../shared/logic/urge-hours.ts';
import { about, counted, type Reading, type TableText, type Told } from './chart-text.ts';
import { formatHour } from './dates.ts';
import { inWords } from './numbers.ts';

/** Urges on Insights: when they came, how strong, what was said of them. */
export const urgeInsightWords = {
  card: 'Urges to reach out',
  chart: 'Urges by the hour',
  reader: 'Urges, three hours at a time',
  caption: 'Each column is three hours of the day.',
  helped: 'What helped',
  setOff: 'What set them off',
  all: (lines: number) => `Show all ${lines}`,
  allOf: (lines: number, title: string) => `Show all ${lines}: ${title}`,
  fewer: 'Show fewer',
  fewerOf: (title: string) => `Show fewer: ${title}`,
  times: (times: number) => `${times} times`,
  hoursColumn: 'Hours',
  countColumn: 'Urges',
  strengthColumn: 'How strong, in the middle',
  afterColumn: 'Afterwards, where it was said',
  noHour: 'An urge that was noted on a later day has no hour, so it is not drawn.',
} as const;

export function urgeSentence(facts: Told<UrgeFacts>): string {
  switch (facts.status) {
    case 'too-little':
      return `Too little to say yet. After ${inWords(ENOUGH_URGES)} of them, this says when they came.`;
    case 'enough':
      return `${timeWords(facts.time)} They were mostly ${about(facts.strength)} of 10.`;
  }
}

/** How they went on, where it was rated twice; null when that is too rarely. */
export function easedLine(facts: UrgeFacts): string | null {
  if (facts.status !== 'enough' || facts.eased === null) return null;
  const { before, after } = facts.eased;
  return `Where one was rated twice, it was ${about(before)} at first and ${about(after)} afterwards.`;
}

/** What the chart does not show: how urges went on, and that some have no hour. */
export function urgeLines(
  facts: UrgeFacts,
  urges: number,
  slots: readonly UrgeSlot[],
): readonly string[] {
  const drawn = slots.reduce((sum, { count }) => sum + count, 0);
  const eased = easedLine(facts);
  return [
    ...(eased === null ? [] : [eased]),
    ...(drawn === urges ? [] : [urgeInsightWords.noHour]),
  ];
}

/** `8 urges on 7 of 30 days` */
export function urgeBasis(urges: number, daysWithUrge: number, days: number): string {
  return `${counted(urges, 'urge')} on ${daysWithUrge} of ${counted(days, 'day')}`;
}

export function urgeReading(slot: UrgeSlot): Reading {
  const { count, strength, after } = slot;
  return {
    title: hoursOf(slot),
    main: count === 0 ? 'none' : counted(count, 'urge'),
    lines: [
      ...(strength === null ? [] : [`${about(strength)} of 10`]),
      ...(after === null ? [] : [`afterwards ${about(after)}`]),
    ],
  };
}

export function urgeTable(slots: readonly UrgeSlot[]): TableText {
  const words = urgeInsightWords;
  return {
    caption: words.chart,
    columns: [words.hoursColumn, words.countColumn, words.strengthColumn, words.afterColumn],
    rows: slots.map((slot) => [
      hoursOf(slot),
      String(slot.count),
      String(slot.strength ?? ''),
      String(slot.after ?? ''),
    ]),
  };
}

function hoursOf({ fromHour, toHour }: UrgeSlot): string {
  return `${formatHour(fromHour)} to ${formatHour(toHour)}`;
}

function timeWords(time: UrgeTime): string {
  switch (time.kind) {
    case 'any-time':
      return 'Urges came at different hours.';
    case 'after':
      return `Most urges came after ${formatHour(time.hour)}.`;
    case 'before':
      return `Most urges came before ${formatHour(time.hour)}.`;
    case 'between':
      return `Most urges came between ${formatHour(time.fromHour)} and ${formatHour(time.toHour)}.`;
  }
}

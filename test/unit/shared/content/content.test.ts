import { describe, expect, it } from 'vitest';
import { feelings } from '../../../../shared/content/feelings.ts';
import { helpPlaces, helplinesCheckedOn } from '../../../../shared/content/helplines.ts';
import { prompts } from '../../../../shared/content/prompts/prompts.ts';
import { madeUpCheckIns } from '../../../support/made-up-month/check-ins.ts';
import { madeUpEntries } from '../../../support/made-up-month/entries.ts';
import type { MadeUpEntry } from '../../../support/made-up-month/entries.ts';
import { madeUpEvents } from '../../../support/made-up-month/events.ts';
import { bannedWords, expectGoodIds, stringsIn, wordCount } from '../../../support/plain-words.ts';

const madeUpMonth = [...madeUpEntries, ...madeUpCheckIns, ...madeUpEvents];

const contentByName = [
  ['feelings', feelings],
  ['prompts', prompts],
  ['helplines', helpPlaces],
  ['the entries of the made-up month', madeUpEntries],
  ['the check-ins of the made-up month', madeUpCheckIns],
  ['the events of the made-up month', madeUpEvents],
] as const;

describe('every sentence', () => {
  it.each(contentByName)('has no exclamation mark in %s', (_name, content) => {
    const loud = stringsIn(content).filter((text) => text.includes('!'));

    expect(loud).toEqual([]);
  });

  it.each(contentByName)('has no banned word in %s', (_name, content) => {
    const banned = stringsIn(content).filter((text) => bannedWords.test(text));

    expect(banned).toEqual([]);
  });

  it.each(contentByName)('has typographic quotes and no stray space in %s', (_name, content) => {
    const untidy = stringsIn(content).filter((text) => /['"]|\s\s|^\s|\s$/.test(text));

    expect(untidy).toEqual([]);
  });
});

describe('the feelings', () => {
  it('have ids that are unique and kebab-case', () => {
    expectGoodIds(feelings);
  });

  it('begin with the six that are shown first', () => {
    const first = feelings.slice(0, 6).map(({ word }) => word);

    expect(first).toEqual(['tired', 'calm', 'lonely', 'hopeful', 'angry', 'relieved']);
  });
});

describe('the helplines', () => {
  it('have place ids that are unique and kebab-case', () => {
    expectGoodIds(helpPlaces);
  });

  it('have digits or a web name each', () => {
    const numbers = helpPlaces.flatMap(({ lines }) => lines.map(({ number }) => number));
    const unusable = numbers.filter((number) => !/^(\d[\d -]*\d|[a-z]+\.(com|org))$/.test(number));

    expect(unusable).toEqual([]);
  });

  it('come as emergency first, then abuse, then listening', () => {
    const order = ['emergency', 'abuse', 'listening'];

    for (const { lines } of helpPlaces) {
      const ranks = lines.map(({ kind }) => order.indexOf(kind));

      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }
  });

  it('say where they come from and when each was looked up, the oldest for all', () => {
    const days = helpPlaces.flatMap(({ lines }) => lines.map(({ checkedOn }) => checkedOn));

    expect(days.filter((checkedOn) => !/^\d{4}-\d{2}-\d{2}$/.test(checkedOn))).toEqual([]);
    expect(helplinesCheckedOn).toBe(days.toSorted()[0]);
    expect(helpPlaces.every(({ lines, source }) => lines.length > 0 && source !== '')).toBe(true);
  });
});

describe('the made-up month', () => {
  it('has 24 entries of 60 to 260 words', () => {
    const lengths = madeUpEntries.map((entry) => wordCount(textOf(entry)));

    expect(madeUpEntries).toHaveLength(24);
    expect(lengths.filter((words) => words < 60 || words > 260)).toEqual([]);
  });

  it('has 31 check-ins on 26 days', () => {
    const days = new Set(madeUpCheckIns.map(({ dayNumber }) => dayNumber));

    expect(madeUpCheckIns).toHaveLength(31);
    expect(days.size).toBe(26);
  });

  it('stays within days 1 to 30 and the hours of a clock', () => {
    const outside = madeUpMonth.filter(
      ({ dayNumber, time }) =>
        dayNumber < 1 || dayNumber > 30 || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time),
    );

    expect(outside).toEqual([]);
  });

  it('is in the order it happened', () => {
    for (const rows of [madeUpEntries, madeUpCheckIns, madeUpEvents]) {
      const moments = rows.map(momentOf);

      expect(moments).toEqual(moments.toSorted((a, b) => a - b));
    }
  });

  it('picks at most five feelings at a time, all of which exist', () => {
    const known = new Set(feelings.map(({ id }) => id));
    const picked = madeUpCheckIns.flatMap((checkIn) => checkIn.feelings);

    expect(picked.filter((id) => !known.has(id))).toEqual([]);
    expect(madeUpCheckIns.every((checkIn) => checkIn.feelings.length <= 5)).toBe(true);
  });

  it('keeps its scales between 0 and 10, its sleep in halves and its lines short', () => {
    const scales = [
      ...madeUpCheckIns.flatMap(({ mood, energy = 0, urge = 0 }) => [mood, energy, urge]),
      ...madeUpEvents.map((event) => (event.kind === 'urge' ? event.strength : 0)),
    ];
    const sleeps = madeUpCheckIns.map(({ sleptHours = 0 }) => sleptHours);

    expect(scales.every((value) => Number.isInteger(value) && value >= 0 && value <= 10)).toBe(
      true,
    );
    expect(sleeps.every((hours) => Number.isInteger(hours * 2) && hours <= 16)).toBe(true);
    expect(madeUpCheckIns.every(({ line }) => line.length <= 120)).toBe(true);
  });

  it('has 27 days without writing first or looking on purpose', () => {
    const slips = madeUpEvents.filter(
      (event) => event.kind !== 'urge' && (event.how === 'i-wrote' || event.how === 'on-purpose'),
    );

    expect(30 - new Set(slips.map(({ dayNumber }) => dayNumber)).size).toBe(27);
  });
});

function textOf({ blocks }: MadeUpEntry): string {
  return blocks
    .flatMap((block) => {
      if ('text' in block) return [block.text];
      if ('items' in block) {
        return block.items.map((item) => (typeof item === 'string' ? item : item.text));
      }
      return [];
    })
    .join(' ');
}

/** Minutes since the month began, where the hours before 04:00 end the day they follow. */
function momentOf({
  dayNumber,
  time,
}: {
  readonly dayNumber: number;
  readonly time: string;
}): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return (dayNumber * 24 + (hours < 4 ? hours + 24 : hours)) * 60 + minutes;
}

import { feelings } from '../../../shared/content/feelings.ts';
import { addDays, daysBetween } from '../../../shared/logic/calendar.ts';
import { checkIn, type CheckIn } from '../../../shared/model/check-in.ts';
import { day, type Day } from '../../../shared/model/day.ts';
import { entryDraft, type EntryDraft } from '../../../shared/model/entry.ts';
import {
  attempt,
  contactHow,
  DEFAULT_MONTH_DAYS,
  monthEvent,
  onlineHow,
  type Attempt,
  type MonthEvent,
} from '../../../shared/model/month.ts';
import { seededRandom, type SeededRandom } from './seeded-random.ts';
import { writeBody, writeSentence, writeTitle } from './writing.ts';

/** 10,000 entries are 27 years of writing; any other number is as many years more or less. */
const DAYS_AN_ENTRY = (27 * 365.25) / 10_000;
const WORDS = { least: 150, most: 450 };
const CHECK_INS_AN_ENTRY = 2;
const ENTRIES_AN_EVENT = 5;
const ENTRIES_AN_ATTEMPT = 1_000;

/** The newest day, unless the journal would then begin earlier than instants do (1900). */
const LAST_DAY = day.parse('2026-11-30');
const EARLIEST_DAY = day.parse('1901-01-01');
const ZONE = 'Europe/Paris';
const MINUTE_MS = 60_000;

/** Someone's whole journal, invented: the same for the same seed, and as dense in every year whatever its size. */
export type BigJournal = {
  readonly lastDay: Day;
  /** Each kind oldest first, made while it is read. */
  readonly entries: () => Iterable<EntryDraft>;
  readonly checkIns: () => Iterable<CheckIn>;
  readonly events: () => Iterable<MonthEvent>;
  readonly attempts: () => Iterable<Attempt>;
};

/**
 * `entryCount` entries of about 300 words at the pace of 10,000 in 27 years, with two check-ins an entry, an event
 * for every fifth and an attempt for every thousandth.
 */
export function bigJournal(entryCount: number, seed: number): BigJournal {
  const dayCount = Math.max(1, Math.round(entryCount * DAYS_AN_ENTRY));
  const latestFirstDay = addDays(LAST_DAY, 1 - dayCount);
  const firstDay = daysBetween(EARLIEST_DAY, latestFirstDay) < 0 ? EARLIEST_DAY : latestFirstDay;

  function* made<T>(count: number, offset: number, make: Make<T>): Generator<T> {
    const random = seededRandom(seed + offset);
    for (let index = 0; index < count; index += 1) {
      yield make(random, addDays(firstDay, Math.floor((index * dayCount) / count)));
    }
  }
  return {
    lastDay: addDays(firstDay, dayCount - 1),
    entries: () => made(entryCount, 0, makeEntry),
    checkIns: () => made(entryCount * CHECK_INS_AN_ENTRY, 1, makeCheckIn),
    events: () => made(Math.floor(entryCount / ENTRIES_AN_EVENT), 2, makeEvent),
    attempts: () => made(Math.ceil(entryCount / ENTRIES_AN_ATTEMPT), 3, makeAttempt),
  };
}

type Make<T> = (random: SeededRandom, on: Day) => T;

/** One invented entry of about 300 words, written on the evening of `on`. */
export function makeEntry(random: SeededRandom, on: Day): EntryDraft {
  const writtenAt = eveningOf(random, on);
  return entryDraft.parse({
    id: random.uuid(),
    kind: 'free',
    day: on,
    writtenAt,
    zone: ZONE,
    editedAt: writtenAt + random.below(40) * MINUTE_MS,
    title: random.chance(0.7) ? writeTitle(random) : '',
    body: writeBody(random, WORDS.least + random.below(WORDS.most - WORDS.least)),
    promptId: null,
  });
}

function makeCheckIn(random: SeededRandom, on: Day): CheckIn {
  const felt = Array.from({ length: random.below(4) }, () => random.pick(feelings).id);
  return checkIn.parse({
    id: random.uuid(),
    day: on,
    at: eveningOf(random, on),
    zone: ZONE,
    mood: random.below(11),
    energy: random.chance(0.6) ? random.below(11) : null,
    urge: random.chance(0.4) ? random.below(11) : null,
    feelings: [...new Set(felt)],
    sleptHours: random.chance(0.5) ? random.below(20) / 2 : null,
    line: random.chance(0.3) ? writeSentence(random) : '',
  });
}

function makeEvent(random: SeededRandom, on: Day): MonthEvent {
  const common = { id: random.uuid(), day: on, at: eveningOf(random, on), zone: ZONE };
  const note = random.chance(0.5) ? writeSentence(random) : '';
  const kind = random.pick(['contact', 'online', 'urge'] as const);
  switch (kind) {
    case 'contact':
      return monthEvent.parse({ ...common, note, kind, how: random.pick(contactHow.options) });
    case 'online':
      return monthEvent.parse({ ...common, note, kind, how: random.pick(onlineHow.options) });
    case 'urge':
      return monthEvent.parse({
        ...common,
        note,
        kind,
        strength: random.below(11),
        helped: random.chance(0.5) ? writeSentence(random) : '',
        after: random.chance(0.5) ? random.below(11) : null,
        waitBeganAt: null,
        waitEndedAt: null,
      });
  }
}

function makeAttempt(random: SeededRandom, on: Day): Attempt {
  const createdAt = eveningOf(random, on);
  return attempt.parse({
    id: random.uuid(),
    startDay: on,
    lengthDays: DEFAULT_MONTH_DAYS,
    createdAt,
    reasons: '',
    contact: 'none',
    endedDay: null,
    planOf: null,
  });
}

/** A moment of the evening of `on`, always before the writer's day ends at four in the morning. */
function eveningOf(random: SeededRandom, on: Day): number {
  return Date.parse(`${on}T17:00:00Z`) + random.below(6 * 60) * MINUTE_MS;
}

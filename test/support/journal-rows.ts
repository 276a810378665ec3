import { randomUUID } from 'node:crypto';
import { checkIn, type CheckIn } from '../../shared/model/check-in.ts';
import { day, type Day } from '../../shared/model/day.ts';
import { EMPTY_DOCUMENT } from '../../shared/model/document.ts';
import {
  entryDraft,
  entrySummary,
  type EntryDraft,
  type EntrySummary,
} from '../../shared/model/entry.ts';
import {
  attempt,
  monthEvent,
  urge,
  type Attempt,
  type MonthEvent,
  type Urge,
} from '../../shared/model/month.ts';

/** `aDay('2026-11-07')`: a day that is one. */
export function aDay(text: string): Day {
  return day.parse(text);
}

/** A check-in of `day`; says only what the test is about. */
export function aCheckIn(of: string, said: Partial<CheckIn> = {}): CheckIn {
  return checkIn.parse({
    id: randomUUID(),
    day: of,
    at: Date.parse(`${of}T21:30:00Z`),
    zone: 'UTC',
    mood: 5,
    energy: null,
    urge: null,
    feelings: [],
    sleptHours: null,
    line: '',
    ...said,
  });
}

/** A month from `startDay` on; says only what the test is about. */
export function anAttempt(
  startDay: string,
  lengthDays: number | null,
  said: Partial<Attempt> = {},
): Attempt {
  return attempt.parse({
    id: randomUUID(),
    startDay,
    lengthDays,
    createdAt: Date.parse(`${startDay}T12:00:00Z`),
    reasons: '',
    contact: 'none',
    endedDay: null,
    planOf: null,
    ...said,
  });
}

export function aContact(of: string, how: 'they-wrote' | 'i-wrote' | 'needed'): MonthEvent {
  const at = Date.parse(`${of}T20:00:00Z`);
  return monthEvent.parse({
    id: randomUUID(),
    day: of,
    at,
    zone: 'UTC',
    note: '',
    kind: 'contact',
    how,
  });
}

/** An urge of `day`; says only what the test is about. */
export function anUrge(of: string, said: Partial<Urge> = {}): Urge {
  const at = Date.parse(`${of}T20:00:00Z`);
  const base = { id: randomUUID(), day: of, at, zone: 'UTC', note: '' };
  const none = { after: null, waitBeganAt: null, waitEndedAt: null, helped: '' };
  return urge.parse({ ...base, kind: 'urge', strength: 6, ...none, ...said });
}

export function anEntry(of: string, said: Partial<EntryDraft> = {}): EntryDraft {
  const at = Date.parse(`${of}T22:15:00Z`);
  return entryDraft.parse({
    id: randomUUID(),
    kind: 'free',
    day: of,
    writtenAt: at,
    zone: 'UTC',
    editedAt: at,
    title: '',
    body: EMPTY_DOCUMENT,
    promptId: null,
    ...said,
  });
}

/** An entry as lists have it; says only what the test is about. */
export function aSummary(of: string, said: Partial<EntrySummary> = {}): EntrySummary {
  const { body: _body, ...entry } = anEntry(of);
  return entrySummary.parse({ ...entry, sealedUntil: null, excerpt: '', wordCount: 0, ...said });
}

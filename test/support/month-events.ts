import { randomUUID } from 'node:crypto';
import { monthEvent, type MonthEvent } from '../../shared/model/month.ts';

/** What can happen in a month, by one word each. */
export const HAPPENINGS = {
  'they-wrote': { kind: 'contact', how: 'they-wrote' },
  'i-wrote': { kind: 'contact', how: 'i-wrote' },
  needed: { kind: 'contact', how: 'needed' },
  'by-chance': { kind: 'contact', how: 'by-chance' },
  'on-purpose': { kind: 'online', how: 'on-purpose' },
  'by-accident': { kind: 'online', how: 'by-accident' },
  urge: {
    kind: 'urge',
    strength: 8,
    helped: 'a walk',
    after: null,
    waitBeganAt: null,
    waitEndedAt: null,
  },
} as const;

export type Happening = keyof typeof HAPPENINGS;

export function anEvent(
  day: string,
  happening: Happening = 'i-wrote',
  said: Record<string, unknown> = {},
): MonthEvent {
  return monthEvent.parse({
    id: randomUUID(),
    day,
    at: Date.parse(`${day}T20:15:00Z`),
    zone: 'Europe/Paris',
    note: 'about the keys',
    ...HAPPENINGS[happening],
    ...said,
  });
}

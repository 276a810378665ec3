import { randomUUID } from 'node:crypto';
import { page, sitting, type Page, type Sitting } from '../../shared/model/page.ts';

/** A page of any kind, with the day and moment of the other rows of a test. */
export function aPage(content: Record<string, unknown>): Page {
  return page.parse({
    id: randomUUID(),
    day: '2026-11-22',
    at: Date.UTC(2026, 10, 22, 21, 30),
    zone: 'Europe/Paris',
    editedAt: Date.UTC(2026, 10, 22, 21, 31),
    ...content,
  });
}

export function aWeeklyPage(given: Record<string, unknown> = {}): Page {
  return aPage({ kind: 'weekly', lines: { 'i-am': 'Someone who walks.' }, clarity: 4, ...given });
}

/** The first sitting of a round, just begun. */
export function aSitting(given: Record<string, unknown> = {}): Sitting {
  return sitting.parse(
    aPage({
      kind: 'sitting',
      round: randomUUID(),
      number: 1,
      task: 'reframing',
      before: { positive: {}, negative: {} },
      after: null,
      entry: randomUUID(),
      spans: [],
      endedAt: null,
      sentences: [],
      ...given,
    }),
  );
}

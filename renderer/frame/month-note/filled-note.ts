import { z } from 'zod';
import { rating } from '../../../shared/model/check-in.ts';
import { day, type Day, type Instant } from '../../../shared/model/day.ts';
import { eventId } from '../../../shared/model/ids.ts';
import {
  contactHow,
  MAX_NOTE_LENGTH,
  monthEvent,
  onlineHow,
  type MonthEvent,
} from '../../../shared/model/month.ts';
import { now, zone } from '../../bridge/clock.ts';
import { noteKindOf } from '../../words/month.ts';

/** A note of the month as it is being filled in. */
export const filledNote = z.strictObject({
  id: eventId,
  day,
  kind: z.enum(['urge', ...contactHow.options, ...onlineHow.options]).nullable(),
  strength: rating.nullable(),
  note: z.string().max(MAX_NOTE_LENGTH),
  helped: z.string().max(MAX_NOTE_LENGTH),
});
export type FilledNote = z.infer<typeof filledNote>;

export function emptyNote(on: Day): FilledNote {
  const id = eventId.parse(crypto.randomUUID());
  return { id, day: on, kind: null, strength: null, note: '', helped: '' };
}

/** Whether nothing was filled in yet beyond what happened. */
export function saysNothing({ strength, note, helped }: FilledNote): boolean {
  return strength === null && note.trim() === '' && helped.trim() === '';
}

export function filledFrom(event: MonthEvent): FilledNote {
  const { id, day: on, note } = event;
  const urge = event.kind === 'urge' ? event : { strength: null, helped: '' };
  return {
    id,
    day: on,
    kind: noteKindOf(event),
    note,
    strength: urge.strength,
    helped: urge.helped,
  };
}

/**
 * The event, once it says what happened and how strong an urge was; undefined before. One for an earlier day is noted
 * at the present hour of the clock. `kept` is what it was before, whose moment and wait it keeps.
 */
export function eventOf(filled: FilledNote, kept?: MonthEvent): MonthEvent | undefined {
  const { kind, strength, helped, ...rest } = filled;
  const common = { ...rest, ...momentOf(kept), note: filled.note.trim() };
  const contact = contactHow.safeParse(kind);
  if (contact.success) return { ...common, kind: 'contact', how: contact.data };
  const online = onlineHow.safeParse(kind);
  if (online.success) return { ...common, kind: 'online', how: online.data };
  if (kind === null || strength === null) return undefined;
  const wait = kept?.kind === 'urge' ? kept : { after: null, waitBeganAt: null, waitEndedAt: null };
  const { after, waitBeganAt, waitEndedAt } = wait;
  const urge = { strength, helped: helped.trim(), after, waitBeganAt, waitEndedAt };
  return monthEvent.parse({ ...common, kind: 'urge', ...urge });
}

function momentOf(kept: MonthEvent | undefined): { readonly at: Instant; readonly zone: string } {
  return kept ? { at: kept.at, zone: kept.zone } : { at: now(), zone: zone() };
}

import type { Input } from '../../shared/ipc/contract.ts';
import type { Rows } from '../../shared/model/rows.ts';
import { removeCheckIn, restoreCheckIn } from '../check-ins/check-ins.ts';
import type { Writer } from '../database/database.ts';
import { removeAttempt, restoreAttempt } from '../month/attempts.ts';
import { removeEvent, restoreEvent } from '../month/events.ts';
import { removeHelper, restoreHelper } from '../month/helpers.ts';
import { removePage, restorePage } from '../pages/pages.ts';
import { removeEntry, restoreEntry } from './entries.ts';

/** Marks what is meant as removed; it can be restored. Gives back what is no longer true. Throws `…/missing`. */
export function removeRow(db: Writer, { kind, id, at }: Input<'rows.remove'>): Rows {
  switch (kind) {
    case 'entry':
      removeEntry(db, id, at);
      return { removed: { entries: [id] } };
    case 'check-in':
      removeCheckIn(db, id, at);
      return { removed: { checkIns: [id] } };
    case 'event':
      removeEvent(db, id, at);
      return { removed: { events: [id] } };
    case 'attempt':
      removeAttempt(db, id, at);
      return { removed: { attempts: [id] } };
    case 'helper':
      removeHelper(db, id, at);
      return { removed: { helpers: [id] } };
    case 'page':
      removePage(db, id, at);
      return { removed: { pages: [id] } };
  }
}

/** Takes a removal back. Gives back what is true again. Throws `…/missing` when there never was such a row. */
export function restoreRow(db: Writer, { kind, id }: Input<'rows.restore'>): Rows {
  switch (kind) {
    case 'entry':
      return { entries: [restoreEntry(db, id)] };
    case 'check-in':
      return { checkIns: [restoreCheckIn(db, id)] };
    case 'event':
      return { events: [restoreEvent(db, id)] };
    case 'attempt':
      return { attempts: [restoreAttempt(db, id)] };
    case 'helper':
      return { helpers: [restoreHelper(db, id)] };
    case 'page':
      return { pages: [restorePage(db, id)] };
  }
}

import type { Handlers, VaultCommandName } from '../shared/ipc/contract.ts';
import type { Rows } from '../shared/model/rows.ts';
import { removeCheckIn, restoreCheckIn, saveCheckIn } from './check-ins/check-ins.ts';
import type { Reader, Writer } from './database/database.ts';
import { openEntry, removeEntry, restoreEntry, saveEntry } from './journal/entries.ts';
import { olderRows, recentRows } from './journal/rows.ts';
import { startAttempt } from './month/attempts.ts';
import { removeEvent, saveEvent } from './month/events.ts';
import { saveSettings } from './settings/settings.ts';
import { judgePassphrase, suggestPassphrase } from './vault/passphrase.ts';
import { suggestRecoveryWords } from './vault/recovery-words.ts';
import type { VaultSession } from './vault/vault-session.ts';

/** Who answers what. `tell` passes on, after the commit, the rows that are now true. */
export function createHandlers(
  session: VaultSession,
  tell: (rows: Rows) => void,
): Handlers<VaultCommandName> {
  return { ...vaultHandlers(session), ...journalHandlers(session, tell) };
}

function vaultHandlers(
  session: VaultSession,
): Handlers<Extract<VaultCommandName, `vault.${string}`>> {
  return {
    'vault.state': () => ({ home: session.state() }),
    'vault.judgePassphrase': ({ passphrase }) => judgePassphrase(passphrase),
    'vault.suggestPassphrase': () => ({ passphrase: suggestPassphrase() }),
    'vault.suggestRecoveryWords': () => ({ words: suggestRecoveryWords() }),
    'vault.create': (wish) => session.create(wish),
    'vault.unlock': ({ secret }) => session.unlock(secret),
    'vault.changePassphrase': async ({ current, next }) =>
      done(await session.changePassphrase(current, next)),
  };
}

function journalHandlers(
  session: VaultSession,
  tell: (rows: Rows) => void,
): Handlers<Exclude<VaultCommandName, `vault.${string}`>> {
  const read = <T>(question: (db: Reader) => T): T => session.vault().read(question);
  const change = <T>(work: (db: Writer) => T, rowsOf: (result: T) => Rows): T => {
    const result = session.vault().transact(work);
    tell(rowsOf(result));
    return result;
  };
  return {
    'journal.recent': ({ since }) => read((db) => recentRows(db, since)),
    'journal.older': ({ before, limit }) => read((db) => olderRows(db, before, limit)),
    'settings.save': (given) =>
      done(
        change(
          (db) => saveSettings(db, given),
          (settings) => ({ settings }),
        ),
      ),
    'entries.open': ({ id }) => read((db) => openEntry(db, id)),
    'entries.save': (draft) =>
      change(
        (db) => saveEntry(db, draft),
        (entry) => ({ entries: [entry] }),
      ),
    'entries.remove': ({ id, at }) =>
      done(
        change(
          (db) => removeEntry(db, id, at),
          () => ({ removed: { entries: [id] } }),
        ),
      ),
    'entries.restore': ({ id }) =>
      change(
        (db) => restoreEntry(db, id),
        (entry) => ({ entries: [entry] }),
      ),
    'checkIns.save': (given) =>
      done(
        change(
          (db) => saveCheckIn(db, given),
          (checkIn) => ({ checkIns: [checkIn] }),
        ),
      ),
    'checkIns.remove': ({ id, at }) =>
      done(
        change(
          (db) => removeCheckIn(db, id, at),
          () => ({ removed: { checkIns: [id] } }),
        ),
      ),
    'checkIns.restore': ({ id }) =>
      done(
        change(
          (db) => restoreCheckIn(db, id),
          (checkIn) => ({ checkIns: [checkIn] }),
        ),
      ),
    'attempts.start': (given) =>
      done(
        change(
          (db) => startAttempt(db, given),
          (attempt) => ({ attempts: [attempt] }),
        ),
      ),
    'events.save': (given) =>
      done(
        change(
          (db) => saveEvent(db, given),
          (event) => ({ events: [event] }),
        ),
      ),
    'events.remove': ({ id, at }) =>
      done(
        change(
          (db) => removeEvent(db, id, at),
          () => ({ removed: { events: [id] } }),
        ),
      ),
  };
}

/** For commands whose answer is only that it is done; what became of it reaches the page as rows. */
function done(_result: unknown): Record<string, never> {
  return {};
}

import type {
  Handlers,
  InnerCommandName,
  Output,
  VaultCommandName,
} from '../shared/ipc/contract.ts';
import type { Rows } from '../shared/model/rows.ts';
import { Backups } from './backup/backups.ts';
import { forgetSecondPlace } from './backup/second-place.ts';
import { saveCheckIn } from './check-ins/check-ins.ts';
import type { Reader, Writer } from './database/database.ts';
import { exportJournal } from './export/export-journal.ts';
import {
  destroyLetter,
  openEntry,
  restoreVersion,
  saveEntry,
  sealLetter,
} from './journal/entries.ts';
import { removeRow, restoreRow } from './journal/removals.ts';
import { olderRows, recentRows } from './journal/rows.ts';
import { countVersions, listVersions, openVersion } from './journal/versions.ts';
import { changeAttempt, startAttempt } from './month/attempts.ts';
import { saveEvent } from './month/events.ts';
import { saveHelper } from './month/helpers.ts';
import { clearOpenings, listOpenings } from './openings/openings.ts';
import { listPageVersions, restorePageVersion, savePage } from './pages/pages.ts';
import { find } from './search/find.ts';
import { saveSettings } from './settings/settings.ts';
import { listUnfinished, saveUnfinished } from './unfinished/unfinished.ts';
import { addKeychain, changeSecrets, removeKeychain } from './vault/change-secrets.ts';
import { eraseJournal } from './vault/erase.ts';
import { keepSalvaged } from './vault/keep-salvaged.ts';
import { readKeyFile, slotOf } from './vault/key-file.ts';
import { keychainSlot } from './vault/keychain-slot.ts';
import { knownNames } from './vault/known-names.ts';
import { lookForMore, putBack } from './vault/more-found.ts';
import { judgePassphrase, suggestPassphrase } from './vault/passphrase.ts';
import { suggestRecoveryWords } from './vault/recovery-words.ts';
import type { OpenVault, VaultSession } from './vault/vault-session.ts';

/** Who answers what. `tell` passes on, after the commit, the rows that are now true. */
export function createHandlers(
  session: VaultSession,
  tell: (rows: Rows) => void,
): Handlers<VaultCommandName | InnerCommandName> {
  const backups = new Backups(session);
  return {
    ...vaultHandlers(session),
    ...backupHandlers(session, backups),
    ...innerHandlers(session, backups),
    ...journalHandlers(session, tell),
  };
}

function vaultHandlers(
  session: VaultSession,
): Handlers<Extract<VaultCommandName, `vault.${string}`>> {
  return {
    'vault.state': () => session.state(),
    'vault.judgePassphrase': ({ passphrase }) => judgePassphrase(passphrase, knownNames(session)),
    'vault.suggestPassphrase': async () => ({
      passphrase: await suggestPassphrase(knownNames(session)),
    }),
    'vault.suggestRecoveryWords': () => ({ words: suggestRecoveryWords() }),
    'vault.create': (wish) => session.create(wish),
    'vault.unlock': ({ secret }) => session.unlock(secret),
    'vault.care': () => careOf(session.open()),
    'vault.clearOpenings': () => done(session.vault().note(clearOpenings)),
    'vault.changeSecrets': async (wish) => done(await changeSecrets(session, wish)),
    'vault.keepSalvaged': async () => done(await keepSalvaged(session)),
    'vault.lookForMore': () => ({ more: lookForMore(session) }),
    'vault.putBack': () => ({ more: putBack(session) }),
    'vault.erase': ({ passphrase }) => eraseJournal(session, passphrase),
  };
}

function backupHandlers(
  session: VaultSession,
  backups: Backups,
): Handlers<Extract<VaultCommandName, `backups.${string}`>> {
  return {
    'backups.list': () => backups.list(),
    'backups.look': (wish) => backups.look(wish),
    'backups.restore': (wish) => backups.restore(wish),
    'backups.make': () => backups.make(),
    'backups.forgetPlace': () => done(session.vault().note(forgetSecondPlace)),
  };
}

function innerHandlers(session: VaultSession, backups: Backups): Handlers<InnerCommandName> {
  return {
    'inner.takeFile': ({ path }) => backups.take(path),
    'inner.usePlace': ({ folder }) => done(backups.usePlace(folder)),
    'inner.export': (wish) => backups.oneAtATime(() => exportJournal(session, wish)),
    'inner.keychainSlot': () => ({ slot: keychainSlot(readKeyFile(session.files)) ?? null }),
    'inner.addKeychain': async ({ passphrase, secret, ...keychain }) =>
      done(
        await addKeychain(session, passphrase, {
          ...keychain,
          secret: Buffer.from(secret, 'base64'),
        }),
      ),
    'inner.removeKeychain': async ({ passphrase }) =>
      done(await removeKeychain(session, passphrase)),
    'inner.unlockByKeychain': ({ secret }) =>
      session.unlockByKeychain(Buffer.from(secret, 'base64')),
  };
}

function journalHandlers(
  session: VaultSession,
  tell: (rows: Rows) => void,
): Handlers<Exclude<VaultCommandName, `vault.${string}` | `backups.${string}`>> {
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
    'entries.versions': ({ id }) => ({ versions: [...read((db) => listVersions(db, id))] }),
    'entries.countVersions': ({ id }) => ({ count: read((db) => countVersions(db, id)) }),
    'entries.openVersion': ({ id, version }) => read((db) => openVersion(db, id, version)),
    'entries.restoreVersion': (wish) => {
      change(
        (db) => restoreVersion(db, wish),
        (entry) => ({ entries: [entry] }),
      );
      return read((db) => openEntry(db, wish.id));
    },
    'letters.seal': ({ id, until }) =>
      done(
        change(
          (db) => sealLetter(db, id, until),
          (entry) => ({ entries: [entry] }),
        ),
      ),
    'letters.destroy': ({ id }) =>
      done(
        change(
          (db) => destroyLetter(db, id),
          () => ({ removed: { entries: [id] } }),
        ),
      ),
    'checkIns.save': (given) =>
      done(
        change(
          (db) => saveCheckIn(db, given),
          (checkIn) => ({ checkIns: [checkIn] }),
        ),
      ),
    'attempts.start': (given) =>
      done(
        change(
          (db) => startAttempt(db, given),
          (attempts) => ({ attempts: [...attempts] }),
        ),
      ),
    'attempts.change': (given) =>
      done(
        change(
          (db) => changeAttempt(db, given),
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
    'helpers.save': (given) =>
      done(
        change(
          (db) => saveHelper(db, given),
          (helper) => ({ helpers: [helper] }),
        ),
      ),
    'pages.save': (given) =>
      done(
        change(
          (db) => savePage(db, given),
          (page) => ({ pages: [page] }),
        ),
      ),
    'pages.versions': ({ id }) => ({ versions: [...read((db) => listPageVersions(db, id))] }),
    'pages.restoreVersion': (wish) =>
      change(
        (db) => restorePageVersion(db, wish),
        (page) => ({ pages: [page] }),
      ),
    'search.find': (wish) => ({ found: [...read((db) => find(db, wish))] }),
    'unfinished.list': () => ({ forms: [...read(listUnfinished)] }),
    'unfinished.save': (given) => done(session.vault().transact((db) => saveUnfinished(db, given))),
    'rows.remove': (wish) =>
      done(
        change(
          (db) => removeRow(db, wish),
          (rows) => rows,
        ),
      ),
    'rows.restore': (wish) =>
      done(
        change(
          (db) => restoreRow(db, wish),
          (rows) => rows,
        ),
      ),
  };
}

function careOf({ vault, keyFile, damage }: OpenVault): Output<'vault.care'> {
  return {
    hasRecoveryWords: slotOf(keyFile, 'recovery-words') !== undefined,
    hasKeychain: slotOf(keyFile, 'keychain') !== undefined,
    openings: damage ? [] : [...vault.read(listOpenings)],
  };
}

/** For commands whose answer is only that it is done; what became of it reaches the page as rows. */
function done(_result: unknown): Record<string, never> {
  return {};
}

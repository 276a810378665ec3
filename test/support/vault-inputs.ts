import { randomUUID } from 'node:crypto';
import type { Input, VaultCommandName } from '../../shared/ipc/contract.ts';
import { NO_FLAGS } from '../../shared/logic/flags.ts';
import { instant } from '../../shared/model/day.ts';
import { entryId } from '../../shared/model/ids.ts';
import { helper } from '../../shared/model/month.ts';
import { aWeeklyPage } from './pages.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/settings.ts';
import { anInstant } from './arbitrary-days.ts';
import { aDay, anAttempt } from './journal-rows.ts';
import { anEvent } from './month-events.ts';
import { PASSPHRASE } from './passphrase.ts';
import { aCheckIn, anEntry } from './vaults.ts';

export type VaultInputs = { readonly [Name in VaultCommandName]: Input<Name> };

/** For every command of the vault an input it takes, all about one letter, one check-in and one event. */
export function vaultInputs(): VaultInputs {
  const entry = anEntry({ kind: 'letter' });
  const page = aWeeklyPage();
  /** The entry and the page as they stood three hours before. */
  const earlier = entry.editedAt - 3 * 3_600_000;
  const pageBefore = instant.parse(page.editedAt - 3 * 3_600_000);
  const checkIn = aCheckIn();
  const event = anEvent('2026-11-22');
  const attempt = anAttempt('2026-11-20', 14);
  const at = anInstant('2026-11-22T22:00:00Z');
  return {
    'vault.state': {},
    'vault.judgePassphrase': { passphrase: PASSPHRASE },
    'vault.suggestPassphrase': {},
    'vault.suggestRecoveryWords': {},
    'vault.create': {
      passphrase: PASSPHRASE,
      recoveryWords: null,
      settings: DEFAULT_SETTINGS,
      attempt: anAttempt('2026-11-01', 30),
    },
    'vault.unlock': { secret: { kind: 'passphrase', passphrase: PASSPHRASE } },
    'backups.list': {},
    'backups.look': { source: { place: 'chosen' }, secret: null },
    'backups.restore': { source: { place: 'chosen' }, secret: null },
    'backups.make': {},
    'backups.forgetPlace': {},
    'vault.care': {},
    'vault.clearOpenings': {},
    'vault.changeSecrets': {
      current: PASSPHRASE,
      change: { kind: 'passphrase', next: 'seven herons over the grey canal' },
    },
    'vault.keepSalvaged': {},
    'vault.lookForMore': {},
    'vault.putBack': {},
    'vault.erase': { passphrase: PASSPHRASE },
    'journal.recent': { since: aDay('2026-11-01') },
    'journal.older': { before: aDay('2026-11-01'), limit: 100 },
    'settings.save': { ...DEFAULT_SETTINGS, dayStartHour: 5 },
    'entries.save': entry,
    'entries.open': { id: entry.id },
    'entries.versions': { id: entry.id },
    'entries.countVersions': { id: entry.id },
    'entries.openVersion': { id: entry.id, version: earlier },
    'entries.restoreVersion': { id: entry.id, version: earlier, at },
    'checkIns.save': checkIn,
    'attempts.start': attempt,
    'attempts.change': { id: attempt.id, reasons: 'Sleep.', contact: 'needed', endedDay: null },
    'events.save': event,
    'helpers.save': helper.parse({ id: randomUUID(), words: 'Ring Ruth', madeAt: at }),
    'pages.save': page,
    'pages.versions': { id: page.id },
    'pages.restoreVersion': { id: page.id, version: pageBefore, at },
    'unfinished.list': {},
    'unfinished.save': { name: 'check-in', content: '{}' },
    'rows.remove': { kind: 'entry', id: entry.id, at },
    'rows.restore': { kind: 'entry', id: entry.id },
    'letters.seal': { id: entry.id, until: aDay('2027-01-01') },
    'letters.destroy': { id: entry.id },
    'search.find': { text: 'bridge', limit: 20, flags: NO_FLAGS },
  };
}

export function anUnknownEntryId(): Input<'entries.open'>['id'] {
  return entryId.parse(randomUUID());
}

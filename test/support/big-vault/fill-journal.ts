import { saveCheckIn } from '../../../electron/check-ins/check-ins.ts';
import type { Writer } from '../../../electron/database/database.ts';
import { saveEntry } from '../../../electron/journal/entries.ts';
import { startAttempt } from '../../../electron/month/attempts.ts';
import { saveEvent } from '../../../electron/month/events.ts';
import { saveSettings } from '../../../electron/settings/settings.ts';
import type { Vault } from '../../../electron/vault/vault.ts';
import { DEFAULT_SETTINGS } from '../../../shared/model/settings.ts';
import type { BigJournal } from './big-journal.ts';

const ROWS_A_TRANSACTION = 1_000;

/** Keeps all of `journal` through the app's own stores, a thousand rows at a time. */
export function fillJournal(vault: Pick<Vault, 'transact'>, journal: BigJournal): void {
  vault.transact((db) => saveSettings(db, DEFAULT_SETTINGS));
  keepAll(vault, journal.attempts(), startAttempt);
  keepAll(vault, journal.entries(), saveEntry);
  keepAll(vault, journal.checkIns(), saveCheckIn);
  keepAll(vault, journal.events(), saveEvent);
}

function keepAll<T>(
  vault: Pick<Vault, 'transact'>,
  rows: Iterable<T>,
  keep: (db: Writer, row: T) => unknown,
): void {
  let batch: T[] = [];
  const keepBatch = () => {
    vault.transact((db) => batch.forEach((row) => keep(db, row)));
    batch = [];
  };
  for (const row of rows) {
    batch.push(row);
    if (batch.length === ROWS_A_TRANSACTION) keepBatch();
  }
  if (batch.length > 0) keepBatch();
}

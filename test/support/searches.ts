import type { Vault } from '../../electron/vault/vault.ts';
import { saveEntry } from '../../electron/journal/entries.ts';
import { find } from '../../electron/search/find.ts';
import { NO_FLAGS } from '../../shared/logic/flags.ts';
import type { Found } from '../../shared/model/found.ts';
import { aJournal } from './journals.ts';
import { anEntry } from './vaults.ts';

/** What a search for `text` finds, the first twenty. */
export function search(vault: Vault, text: string, flags = NO_FLAGS): readonly Found[] {
  return vault.read((db) => find(db, { text, limit: 20, flags }));
}

export function idsFound(vault: Vault, text: string): readonly string[] {
  return search(vault, text).map(({ id }) => id);
}

/** A journal in which `entry` is kept. */
export function aJournalWith(entry = anEntry()): Vault {
  const vault = aJournal();
  vault.transact((db) => saveEntry(db, entry));
  return vault;
}

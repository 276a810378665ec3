import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DataKey } from '../../electron/vault/data-key.ts';
import { openVault } from '../../electron/vault/open-vault.ts';
import { makeVaultIn, openVaultIn } from '../../electron/vault/vault.ts';
import { vaultFilesIn } from '../../electron/vault/vault-files.ts';
import type { Day } from '../../shared/model/day.ts';
import { bigJournal } from '../support/big-vault/big-journal.ts';
import { fillJournal } from '../support/big-vault/fill-journal.ts';
import { openPlainJournal, pragmasOf, type OpenJournal } from './plain-journal.ts';

const SEED = 27;

/** A closed journal on disk that can be opened again and again; whoever opens it closes it. */
export type Journal = {
  readonly lastDay: Day;
  readonly open: () => OpenJournal;
};

/** Big journals in a folder of their own, each made when it is first asked for and then kept. */
export type Journals = {
  /** A vault of so many entries, as the app makes it. */
  readonly vault: (entryCount: number) => Journal;
  /** The same rows, migrations and pragmas in plain SQLite, on the same disk. */
  readonly plain: (entryCount: number) => Journal;
};

export function journalsIn(folder: string): Journals {
  const key = DataKey.random();
  const pragmas = vaultPragmas(join(folder, 'pragmas.db'), key);
  return {
    vault: once((entryCount) => {
      const files = vaultFilesIn(join(folder, `vault-${entryCount}`));
      mkdirSync(files.folder);
      const vaultId = randomUUID();
      makeVaultIn(files, vaultId, key).close();
      return filled(entryCount, () => openVaultIn(files, vaultId, key));
    }),
    plain: once((entryCount) =>
      filled(entryCount, () => openPlainJournal(join(folder, `plain-${entryCount}.db`), pragmas)),
    ),
  };
}

function filled(entryCount: number, open: () => OpenJournal): Journal {
  const journal = bigJournal(entryCount, SEED);
  const opened = open();
  fillJournal(opened, journal);
  opened.close();
  return { lastDay: journal.lastDay, open };
}

function vaultPragmas(path: string, key: DataKey): readonly string[] {
  const handle = openVault(path, key);
  const pragmas = pragmasOf(handle);
  handle.close();
  return pragmas;
}

function once(make: (entryCount: number) => Journal): (entryCount: number) => Journal {
  const made = new Map<number, Journal>();
  return (entryCount) => {
    const journal = made.get(entryCount) ?? make(entryCount);
    made.set(entryCount, journal);
    return journal;
  };
}

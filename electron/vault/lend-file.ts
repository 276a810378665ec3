import { open, type FileHandle } from 'node:fs/promises';
import type Database from 'better-sqlite3-multiple-ciphers';
import { JournalError } from '../../shared/failure.ts';
import type { Checkpoints } from './checkpoints.ts';

/** SQLite's own default: pages in the log after which a commit empties it. */
const PAGES_IN_LOG = 1000;

type Surroundings = {
  /** Whether the file is still the one in its place. */
  readonly isOurs: () => boolean;
  readonly emptyLog: () => unknown;
  readonly checkpoints: Checkpoints;
};

/** Lends the file of an open database, at `path`, while nothing touches it; see `Vault.lendFile`. */
export function createLender(
  handle: Database.Database,
  path: string,
  { isOurs, emptyLog, checkpoints }: Surroundings,
): {
  readonly lend: <T>(borrow: (database: FileHandle) => Promise<T>) => Promise<T>;
  /** To be called when the database itself is closed, and not before. */
  readonly close: () => void;
} {
  // One for the whole life of the database: closing any descriptor of a file gives up every lock on it.
  let lent: FileHandle | undefined;

  return {
    async lend(borrow) {
      emptyLog();
      handle.pragma('wal_autocheckpoint = 0');
      const release = checkpoints.hold();
      try {
        if (!isOurs()) throw new JournalError({ code: 'vault/replaced' });
        lent ??= await open(path, 'r');
        return await borrow(lent);
      } finally {
        release();
        if (handle.open) handle.pragma(`wal_autocheckpoint = ${PAGES_IN_LOG}`);
      }
    },
    close() {
      void lent?.close();
      lent = undefined;
    },
  };
}

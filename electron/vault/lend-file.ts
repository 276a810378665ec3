import { open, type FileHandle } from 'node:fs/promises';
import { JournalError } from '../../shared/failure.ts';
import type { Checkpoints } from './checkpoints.ts';

type Surroundings = {
  /** Whether the file is still the one in its place. */
  readonly isOurs: () => boolean;
  readonly emptyLog: () => unknown;
  readonly checkpoints: Checkpoints;
};

/** Lends the file of an open database, at `path`, while nothing touches it; see `Vault.lendFile`. */
export function createLender(
  path: string,
  { isOurs, emptyLog, checkpoints }: Surroundings,
): {
  readonly lend: <T>(borrow: (database: FileHandle) => Promise<T>) => Promise<T>;
  /** To be called when the database itself is closed, and not before. */
  readonly close: () => void;
} {
  // One for the whole life of the database: closing any descriptor of a file gives up every lock on it.
  let lent: Promise<FileHandle> | undefined;
  const opened = () =>
    (lent ??= open(path, 'r').catch((error: unknown) => {
      // The next one who borrows tries again.
      lent = undefined;
      throw error;
    }));

  return {
    async lend(borrow) {
      emptyLog();
      const release = checkpoints.hold();
      try {
        if (!isOurs()) throw new JournalError({ code: 'vault/replaced' });
        return await borrow(await opened());
      } finally {
        release();
      }
    },
    close() {
      // Also one that is only now being opened. Nothing was written through it, so nothing is lost where this fails.
      lent?.then((file) => file.close()).catch(() => undefined);
      lent = undefined;
    },
  };
}

import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { flushFile, flushFolder } from '../platform/durable-file.ts';
import { emptyFolder, ownFolder } from '../platform/own-folder.ts';
import { hasLog, logOf, vaultFilesIn, type VaultFiles } from './vault-files.ts';
import { freshName } from './workshop.ts';

/** A vault as it was found before SQLite touched it. */
export type AsFound = {
  /** It opened well, with all that was acknowledged: the copy is not needed. */
  readonly forget: () => void;
  /** Something is missing: the copy is kept among the vaults that were set aside. Gives its name there, if there is one. */
  readonly keep: () => string | undefined;
  /** It is damaged: database and log are put back as they were. */
  readonly putBack: () => void;
};

const NOTHING: AsFound = {
  forget: () => undefined,
  keep: () => undefined,
  putBack: () => undefined,
};

/**
 * Copies the vault before it is opened where its log is not empty: SQLite stops reading a log at its first bad place, and
 * overwrites the rest, in which a salvage may still find saves (DB-5, DB-6). A full disk keeps nobody out: then there is
 * no copy. To be called while the database is closed.
 */
export function asFound(files: VaultFiles): AsFound {
  const found = vaultFilesIn(files.asFound);
  // Left by a crash while it was being opened: what is in it may be nowhere else.
  if (existsSync(found.database)) setAside(files);
  if (!hasLog(files) || !existsSync(files.database)) return NOTHING;
  try {
    emptyFolder(found.folder);
    if (existsSync(files.anchor)) copyFlushed(files.anchor, found.anchor);
    copyFlushed(files.database, found.database);
    copyFlushed(logOf(files), logOf(found));
    // Last: a copy that is not whole has nothing that opens it, and is offered to nobody.
    for (const part of ['keyFileCopy', 'keyFile'] as const) {
      if (existsSync(files[part])) copyFlushed(files[part], found[part]);
    }
    flushFolder(found.folder);
  } catch {
    rmSync(found.folder, { recursive: true, force: true });
    return NOTHING;
  }
  return {
    forget: () => rmSync(found.folder, { recursive: true, force: true }),
    keep: () => setAside(files),
    putBack() {
      renameSync(found.database, files.database);
      renameSync(logOf(found), logOf(files));
      rmSync(found.folder, { recursive: true, force: true });
    },
  };
}

function setAside(files: VaultFiles): string {
  ownFolder(files.setAside);
  const name = freshName(files.setAside, new Date());
  renameSync(files.asFound, join(files.setAside, name));
  return name;
}

/** A copy that is whole also after a power cut: it may take the place of what it was made of. */
function copyFlushed(path: string, target: string): void {
  copyFileSync(path, target);
  flushFile(target);
}

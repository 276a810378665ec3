import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { JournalError } from '../../shared/failure.ts';
import type { HomeState } from '../../shared/ipc/vault-commands.ts';
import { makeFolder } from '../platform/make-folder.ts';
import { failureOf } from '../platform/failure-of.ts';
import { readKeyFile } from './key-file.ts';
import { tightenRights } from './place-check.ts';
import { finishWorkshop } from './workshop.ts';
import { hasDatabase, type VaultFiles } from './vault-files.ts';

/** What the data folder holds, as far as it can be told without a key. Finishes a creation that was interrupted. */
export function homeStateOf(files: VaultFiles): HomeState {
  const problem = prepareFolder(files.folder);
  if (problem) return problem;
  finishUnlessInUse(files);
  const hasKeyFile = existsSync(files.keyFile) || existsSync(files.keyFileCopy);
  if (!hasKeyFile) return existsSync(files.database) ? 'key-file-missing' : 'absent';
  try {
    readKeyFile(files);
  } catch (error) {
    const code = error instanceof JournalError ? error.failure.code : undefined;
    return code === 'vault/newer' ? 'newer' : 'key-file-damaged';
  }
  return hasDatabase(files) ? 'locked' : 'database-missing';
}

/** Another start of the app that is making a vault, or putting one in place, does that by itself. */
function finishUnlessInUse(files: VaultFiles): void {
  try {
    finishWorkshop(files);
  } catch (error) {
    if (failureOf(error).code !== 'vault/in-use') throw error;
  }
}

/** Makes the folder, readable by its owner alone; says what is wrong with it if that cannot be. */
function prepareFolder(folder: string): HomeState | undefined {
  try {
    if (existsSync(folder) && !statSync(folder).isDirectory()) return 'not-a-folder';
    makeFolder(folder);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    tightenRights(folder);
    return undefined;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'ENOTDIR' || code === 'EEXIST' ? 'not-a-folder' : 'not-writable';
  }
}

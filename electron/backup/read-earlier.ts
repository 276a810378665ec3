import { join } from 'node:path';
import { JournalError } from '../../shared/failure.ts';
import type { Losses } from '../../shared/model/backup.ts';
import { migrate } from '../database/migrate.ts';
import type { Rescued } from '../export/rescue-report.ts';
import { failureOf } from '../platform/failure-of.ts';
import { isAllLost, lossesOf } from '../salvage/losses.ts';
import { fillIndexOf } from '../salvage/salvage.ts';
import type { DataKey } from '../vault/data-key.ts';
import { openVault } from '../vault/open-vault.ts';
import { checkCopy, type WholeCopy } from './check-copy.ts';
import type { EarlierJournal } from './sources.ts';

/** An earlier journal as a database of ours that is whole, and what of it is not in that. */
export type Reading = {
  readonly found: WholeCopy;
  readonly database: string;
  /** Null where SQLite itself could read it; otherwise it was read page by page. */
  readonly losses: Losses | null;
  /** Acknowledged saves that are not in it; null when that cannot be told. */
  readonly missingSaves: number | null;
};

/**
 * Unpacks an earlier journal into the empty `folder` and checks every page of it. One that was set aside and is damaged,
 * or lacks saves, is read page by page, and the better of the two readings is given. Throws `backup/damaged` where it
 * cannot be read either way, and the reason of `signal`.
 */
export async function readInto(
  folder: string,
  earlier: EarlierJournal,
  key: DataKey,
  signal: AbortSignal,
): Promise<Reading> {
  const database = join(folder, 'journal.db');
  await earlier.unpackTo(database, signal);
  const plain = await unlessDamaged(checkCopy(database, key, signal));
  if (!earlier.aside) {
    if (!plain) throw new JournalError({ code: 'backup/damaged' });
    // A backup holds what had been saved when it was made, without a log that could lose some of it.
    return { found: plain, database, losses: null, missingSaves: 0 };
  }
  const acknowledged = earlier.aside.acknowledged(key);
  if (plain && acknowledged !== undefined && plain.revision >= acknowledged) {
    return { found: plain, database, losses: null, missingSaves: 0 };
  }
  const beside = join(folder, 'read.db');
  const rescued = salvageBeside(beside, earlier.aside, key);
  const found = await checkCopy(beside, key, signal);
  const missingIn = ({ revision }: WholeCopy) =>
    acknowledged === undefined ? null : Math.max(0, acknowledged - revision);
  if (plain && plain.revision >= found.revision) {
    return { found: plain, database, losses: null, missingSaves: missingIn(plain) };
  }
  const losses = lossesOf(rescued.salvage);
  return { found, database: beside, losses, missingSaves: missingIn(found) };
}

type Aside = NonNullable<EarlierJournal['aside']>;

/** Writes what can be read into a vault of ours at `path`, under the same key. Throws `backup/damaged` for nothing at all. */
function salvageBeside(path: string, { salvage }: Aside, key: DataKey): Rescued {
  const handle = openVault(path, key);
  try {
    migrate(handle);
    const rescued = salvage(handle, key);
    if (isAllLost(rescued.salvage)) throw new JournalError({ code: 'backup/damaged' });
    fillIndexOf(handle);
    return rescued;
  } finally {
    handle.close();
  }
}

async function unlessDamaged<T>(checking: Promise<T>): Promise<T | undefined> {
  try {
    return await checking;
  } catch (error) {
    if (failureOf(error).code === 'backup/damaged') return undefined;
    throw error;
  }
}

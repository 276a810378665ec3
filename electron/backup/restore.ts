import { randomBytes } from 'node:crypto';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { JournalError } from '../../shared/failure.ts';
import type { Input, Output } from '../../shared/ipc/contract.ts';
import type { Opened } from '../../shared/ipc/vault-commands.ts';
import type { Instant } from '../../shared/model/day.ts';
import type { Opening } from '../../shared/model/opening.ts';
import { emptyFolder } from '../platform/own-folder.ts';
import { openAnchor } from '../vault/anchor.ts';
import type { DataKey } from '../vault/data-key.ts';
import { inTurn } from '../vault/in-turn.ts';
import { writeKeyFile, type KeyFile } from '../vault/key-file.ts';
import type { VaultSession } from '../vault/vault-session.ts';
import { hasLog, logOf } from '../vault/vault-files.ts';
import { emptyWorkshop, finishWorkshop, replaceVault } from '../vault/workshop.ts';
import { readInto, type Reading } from './read-earlier.ts';
import { openSource, type EarlierJournal, type Places } from './sources.ts';

type Wish = Input<'backups.look'>;

/** An earlier journal that was unpacked and checked, and the secrets it will have. */
type Checked = Reading & {
  readonly madeAt: Instant;
  readonly keyFile: KeyFile;
  /** To be wiped by who asked for it. */
  readonly key: DataKey;
};

/** Unpacks an earlier journal beside the present one, checks every page of it, and throws the copy away. */
export async function lookAt(
  session: VaultSession,
  places: Places,
  wish: Wish,
): Promise<Output<'backups.look'>> {
  try {
    const { found, madeAt, key, losses, missingSaves } = await unpack(session, places, wish);
    key.wipe();
    const { entryCount, checkInCount, firstDay, lastDay } = found;
    const holds = { entryCount, checkInCount, firstDay, lastDay };
    return { madeAt, holds, losses, missingSaves };
  } finally {
    rmSync(places.files.beingChecked, { recursive: true, force: true });
  }
}

/**
 * Puts an earlier journal in place. The present one, if there is any, is set aside whole. Opens the restored one where
 * none was open; otherwise everything is locked afterwards, and the answer is null.
 */
export async function restore(
  session: VaultSession,
  places: Places,
  wish: Wish,
): Promise<Opened | null> {
  // What an earlier one could not finish comes first: it may be all there is of a journal.
  if (!session.openIfAny()) finishWorkshop(places.files);
  try {
    const checked = await unpack(session, places, wish);
    return await checked.key.keptBy(() => putInPlace(session, checked, wish.secret?.kind ?? null));
  } finally {
    rmSync(places.files.beingChecked, { recursive: true, force: true });
  }
}

async function putInPlace(
  session: VaultSession,
  checked: Checked,
  how: Opening['how'] | null,
): Promise<Opened | null> {
  const wasOpen = session.openIfAny() !== undefined;
  inTurn(session.files, () => moveInto(session, checked));
  if (!wasOpen) return session.openWith(checked.keyFile, checked.key, how);
  checked.key.wipe();
  return null;
}

/** Closes the journal, if one is open, and has the checked one in its place. */
function moveInto(session: VaultSession, { found, keyFile, key, database }: Checked): void {
  const { files } = session;
  // Whoever looked at it has emptied its log, unless the disk is full: what is in there would stay behind.
  if (hasLog({ database })) throw new JournalError({ code: 'storage/full' });
  // One that was killed meanwhile may have left the only key to what it had put in place.
  if (!session.openIfAny()) finishWorkshop(files);
  const workshop = emptyWorkshop(files);
  renameSync(database, workshop.database);
  const anchor = openAnchor(workshop.anchor, keyFile.vaultId, key);
  anchor.write(found.revision);
  anchor.close();
  // The key file comes last: with it the workshop is whole.
  writeKeyFile(workshop, keyFile);
  // Not before: a disk with no room for all that leaves the journal open as it was.
  session.close();
  const parts = [files.keyFile, files.keyFileCopy, files.database, logOf(files)];
  if (parts.some((path) => existsSync(path))) replaceVault(files, new Date());
  else finishWorkshop(files);
}

/** The unpacked database, opened by the present key where that fits, else by `secret`. Throws `backup/*`, `vault/refused`. */
async function unpack(
  session: VaultSession,
  places: Places,
  { source, secret }: Wish,
): Promise<Checked> {
  const earlier = openSource(source, places);
  const present = session.openIfAny();
  // With the present key the present secrets stay good: nobody has to remember older ones.
  const isPresentKey = present !== undefined && earlier.isOf(present.key);
  const key = isPresentKey ? present.key.copy() : await keyTyped(session, earlier, secret);
  return key.keptBy(async () => {
    // A name of its own: another start of the app may unpack another one, which nobody here has checked.
    const name = randomBytes(8).toString('hex');
    const folder = emptyFolder(join(emptyFolder(places.files.beingChecked), name));
    const reading = await readInto(folder, earlier, key, session.closing);
    return {
      ...reading,
      madeAt: madeAtOf(earlier, key),
      keyFile: isPresentKey ? present.keyFile : earlier.keyFile,
      key,
    };
  });
}

function keyTyped(
  session: VaultSession,
  { keyFile }: EarlierJournal,
  secret: Wish['secret'],
): Promise<DataKey> {
  if (!secret) throw new JournalError({ code: 'backup/needs-secret' });
  return session.keyOf(keyFile, secret);
}

function madeAtOf(earlier: EarlierJournal, key: DataKey): Instant {
  return earlier.contents(key)?.madeAt ?? earlier.madeAt;
}

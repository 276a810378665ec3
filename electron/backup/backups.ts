import { existsSync, readdirSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { JournalError } from '../../shared/failure.ts';
import type { Input, Output } from '../../shared/ipc/contract.ts';
import type { Backup, BackupKind } from '../../shared/model/backup.ts';
import type { Instant } from '../../shared/model/day.ts';
import { failureOf } from '../platform/failure-of.ts';
import { ownFolder } from '../platform/own-folder.ts';
import { readSettings } from '../settings/settings.ts';
import { instantNow } from '../vault/now.ts';
import type { DataKey } from '../vault/data-key.ts';
import type { OpenVault, VaultSession } from '../vault/vault-session.ts';
import { readBackupName, type NamedBackup } from './backup-names.ts';
import { createBackupSchedule } from './backup-schedule.ts';
import type { BackupContents } from './contents.ts';
import { isUnfinished, makeBackup } from './make-backup.ts';
import { dayHere, type Occasion } from './occasion.ts';
import { lookAt, restore } from './restore.ts';
import { backupsToForget } from './retention.ts';
import {
  copyWhole,
  isThere,
  requirePlaceForBackups,
  secondPlace,
  setSecondPlace,
} from './second-place.ts';
import { isStillWhole } from './still-whole.ts';
import { listFolder, listSetAside, openSource, vaultIdOf, type Places } from './sources.ts';

type Problem = Output<'backups.list'>['problem'];

/** The backups of one data folder (DB-8): made by themselves and by hand, listed, looked at, put back. One thing at a time. */
export class Backups {
  readonly #session: VaultSession;
  #chosen: string | undefined;
  #problem: Problem = null;
  /** The newest one made since the journal was opened. */
  #lastMade: BackupContents | undefined;
  #last: Promise<unknown> = Promise.resolve();
  readonly #foundWhole = new Set<string>();

  constructor(session: VaultSession) {
    this.#session = session;
    session.onOpened((open) => this.#startSchedule(open));
  }

  list(): Output<'backups.list'> {
    const places = this.#places();
    const { files, second } = places;
    const open = this.#session.openIfAny();
    const key = open?.key;
    const backups = [
      ...listFolder(places, 'here', key),
      ...listFolder(places, 'second', key),
      ...listSetAside(files, key),
    ].toSorted((a, b) => b.madeAt - a.madeAt);
    return {
      backups,
      folder: open ? files.backups : null,
      secondPlace: second === undefined ? null : { folder: second, isThere: isThere(second) },
      problem: this.#problem,
    };
  }

  /** Makes a backup now. Throws `vault/read-only` for a damaged vault: the whole ones made before are worth more. */
  make(kind: BackupKind = 'by-hand'): Promise<Backup> {
    return this.oneAtATime(async () => {
      try {
        const made = await this.#makeAndKeep(kind);
        this.#problem = await this.#keepInSecondPlace(made);
        return made;
      } catch (error) {
        this.#problem = problemOf(error);
        throw error;
      }
    });
  }

  look(wish: Input<'backups.look'>): Promise<Output<'backups.look'>> {
    return this.oneAtATime(() => lookAt(this.#session, this.#places(), wish));
  }

  restore(wish: Input<'backups.restore'>): Promise<Output<'backups.restore'>> {
    return this.oneAtATime(async () => ({
      opened: await this.#session.exclusively(() => restore(this.#session, this.#places(), wish)),
    }));
  }

  /** The file that `{ place: 'chosen' }` means from now on. Throws `backup/missing`. */
  take(path: string): Output<'inner.takeFile'> {
    if (!existsSync(path)) throw new JournalError({ code: 'backup/missing' });
    this.#chosen = path;
    return { fileName: basename(path), sizeBytes: statSync(path).size };
  }

  /** Keeps backups in `folder` as well. Throws `folder/missing` or `folder/not-chosen`. */
  usePlace(folder: string): void {
    requirePlaceForBackups(folder, this.#session.files.folder);
    this.#session.vault().note((db) => setSecondPlace(db, folder));
  }

  /** Does `work` when nothing else is done that needs the file of the database lent or the folder of the backups. */
  oneAtATime<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }

  async #makeAndKeep(kind: BackupKind): Promise<Backup> {
    const open = this.#session.open();
    if (open.damage) throw new JournalError({ code: 'vault/read-only' });
    const { files, closing: signal } = this.#session;
    const folder = ownFolder(files.backups);
    await forgetUnfinished(folder);
    const { name, contents } = await makeBackup(open, folder, occasionNow(open, kind), signal);
    this.#lastMade = contents;
    await this.#forgetOld(folder, open, name);
    return asBackup(name, contents, statSync(join(folder, name)).size);
  }

  /** What goes wrong there takes nothing from the backup that was made here, so it stops nobody. */
  async #keepInSecondPlace({ source }: Backup): Promise<Problem> {
    try {
      const { files, second } = this.#places();
      const { closing } = this.#session;
      if (second === undefined || !isThere(second) || source.place !== 'here') return null;
      await copyWhole(join(files.backups, source.name), join(second, source.name), closing);
      await this.#forgetOld(second, this.#session.open(), source.name);
      return null;
    } catch (error) {
      const { code } = failureOf(error);
      if (code === 'backup/given-up') return null;
      return code === 'storage/full' ? 'second-full' : 'second-failed';
    }
  }

  /**
   * Other journals may keep their backups in the same place; theirs are not looked at. One that is damaged takes no whole
   * one's place, and is left as it is.
   */
  async #forgetOld(folder: string, open: OpenVault, justMade: string): Promise<void> {
    const { files, closing } = this.#session;
    const { dayStartHour } = open.vault.read(readSettings);
    const dayOf = (at: Instant) => dayHere(at, dayStartHour);
    let counted = readdirSync(folder).flatMap((name) => {
      const backup = readBackupName(name);
      // The rule is about these alone.
      if (backup?.kind !== 'daily') return [];
      return vaultIdOf(join(folder, name), files) === open.keyFile.vaultId ? [backup] : [];
    });
    for (;;) {
      const forgotten = new Set(backupsToForget(counted, instantNow(), dayOf));
      if (forgotten.size === 0) return;
      const kept = counted.filter((backup) => !forgotten.has(backup));
      const damaged = await this.#firstDamaged(folder, kept, open.key, closing);
      if (!damaged)
        return forget(
          folder,
          [...forgotten].filter(({ name }) => name !== justMade),
        );
      counted = counted.filter((backup) => backup !== damaged);
    }
  }

  /** Each is looked at once while the journal is open. */
  async #firstDamaged(
    folder: string,
    kept: readonly NamedBackup[],
    key: DataKey,
    signal: AbortSignal,
  ): Promise<NamedBackup | undefined> {
    for (const backup of kept) {
      const path = join(folder, backup.name);
      if (this.#foundWhole.has(path)) continue;
      if (!(await isStillWhole(path, key, signal))) return backup;
      this.#foundWhole.add(path);
    }
    return undefined;
  }

  #startSchedule(open: OpenVault): void {
    this.#lastMade = undefined;
    this.#foundWhole.clear();
    const schedule = createBackupSchedule({
      revision: () => open.vault.revision(),
      lastBackup: () => this.#lastContents(open),
      today: () => occasionNow(open, 'daily').day,
      make: () => this.make('daily'),
    });
    schedule.start();
    this.#session.closing.addEventListener('abort', schedule.stop);
  }

  /** What the newest backup of this journal holds; undefined when there is none yet that can be read. */
  #lastContents({ key }: OpenVault): Pick<BackupContents, 'revision' | 'day'> | undefined {
    if (this.#lastMade) return this.#lastMade;
    const places = this.#places();
    const now = instantNow();
    // One from a time that has not come yet was made by a clock that went wrong.
    const newest = listFolder(places, 'here', key)
      .filter(({ holds, madeAt }) => holds !== null && madeAt <= now)
      .toSorted((one, other) => other.madeAt - one.madeAt)[0];
    return newest && openSource(newest.source, places).contents(key);
  }

  #places(): Places {
    const { files } = this.#session;
    const second = this.#session.openIfAny()?.vault.read(secondPlace);
    return { files, second, chosen: this.#chosen };
  }
}

async function forget(folder: string, backups: readonly NamedBackup[]): Promise<void> {
  for (const { name } of backups) await rm(join(folder, name), { force: true });
}

/** Throws away what a crash left half made. */
async function forgetUnfinished(folder: string): Promise<void> {
  for (const name of readdirSync(folder)) {
    if (isUnfinished(name)) await rm(join(folder, name), { force: true });
  }
}

function occasionNow({ vault }: OpenVault, kind: BackupKind): Occasion {
  const at = instantNow();
  return { kind, at, day: dayHere(at, vault.read(readSettings).dayStartHour) };
}

function asBackup(name: string, contents: BackupContents, sizeBytes: number): Backup {
  const { madeAt, kind, entryCount, checkInCount, firstDay, lastDay } = contents;
  const holds = { entryCount, checkInCount, firstDay, lastDay };
  const source = { place: 'here', name } as const;
  const opensWith = 'present-secret';
  return { source, madeAt, kind, sizeBytes, isReadable: true, holds, opensWith };
}

function problemOf(error: unknown): Problem {
  const { code } = failureOf(error);
  if (code === 'backup/given-up') return null;
  if (code === 'storage/full') return 'full';
  return code === 'folder/not-writable' ? 'not-writable' : 'failed';
}

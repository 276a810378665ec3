import { randomBytes } from 'node:crypto';
import {
  backupKind,
  backupName,
  setAsideName,
  type BackupKind,
} from '../../shared/model/backup.ts';
import { instant, type Instant } from '../../shared/model/day.ts';

/** A backup as its name tells it. */
export type NamedBackup = {
  readonly name: string;
  readonly madeAt: Instant;
  readonly kind: BackupKind;
};

/** A name for a backup made at `at`; it says when and why, and nothing of what is in it. */
export function nameForBackup(at: Instant, kind: BackupKind): string {
  const [date = '', time = ''] = new Date(at).toISOString().slice(0, 19).split('T');
  const stamp = `${date.replaceAll('-', '')}-${time.replaceAll(':', '')}`;
  return `${stamp}-${kind}-${randomBytes(2).toString('hex')}.evenfall`;
}

/** What `name` tells; undefined when it is not the name of a backup of ours. */
export function readBackupName(name: string): NamedBackup | undefined {
  if (!backupName.safeParse(name).success) return undefined;
  const [, date = '', time = '', kind] =
    /^(\d{8})-(\d{6})-([a-z-]+)-[0-9a-f]{4}\./.exec(name) ?? [];
  const madeAt = instantOf(date.replace(/(....)(..)(..)/, '$1-$2-$3'), time);
  const checkedKind = backupKind.safeParse(kind);
  return madeAt === undefined || !checkedKind.success
    ? undefined
    : { name, madeAt, kind: checkedKind.data };
}

/** When the vault in the folder `name` was set aside; undefined when it is not such a folder. */
export function readSetAsideName(name: string): Instant | undefined {
  if (!setAsideName.safeParse(name).success) return undefined;
  const [, date = '', time = ''] = /^(\S{10})T(\S{8})Z/.exec(name) ?? [];
  return instantOf(date, time.replaceAll('-', ''));
}

/** `date` as `2026-11-23`, `time` as `041209`, both in UTC. */
function instantOf(date: string, time: string): Instant | undefined {
  const parsed = Date.parse(`${date}T${time.replace(/(..)(..)(..)/, '$1:$2:$3')}Z`);
  return instant.safeParse(parsed).data;
}

import { z } from 'zod';
import { day, instant } from '../../shared/model/day.ts';
import { backupKind } from '../../shared/model/backup.ts';
import type { Day } from '../../shared/model/day.ts';
import type { Reader } from '../database/database.ts';
import { sql } from '../database/sql.ts';
import { parseJson } from '../platform/parse-json.ts';
import type { DataKey } from '../vault/data-key.ts';
import { seal, unseal } from '../vault/sealing.ts';

const KEY_LABEL = 'evenfall backup 1';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** What a backup holds, told by itself; sealed, because numbers and days are nobody's business. */
export const backupContents = z.strictObject({
  madeAt: instant,
  /** The writer's day it was made on. */
  day,
  kind: backupKind,
  /** The last save that is in it. */
  revision: z.int().min(0),
  schemaVersion: z.int().min(1),
  entryCount: z.int().min(0),
  checkInCount: z.int().min(0),
  /** The first and last day with an entry or a check-in; null when there is none. */
  firstDay: day.nullable(),
  lastDay: day.nullable(),
});
export type BackupContents = z.infer<typeof backupContents>;

type CountRow = {
  readonly entry_count: number;
  readonly check_in_count: number;
  readonly first_day: string | null;
  readonly last_day: string | null;
};

/** What the journal holds, in numbers. These columns have been there since the first schema. */
export function countJournal(
  db: Reader,
): Pick<BackupContents, 'entryCount' | 'checkInCount' | 'firstDay' | 'lastDay'> {
  const row = db.get<CountRow>(sql`
    SELECT
      (SELECT count(*) FROM entry WHERE removed_at IS NULL) AS entry_count,
      (SELECT count(*) FROM check_in WHERE removed_at IS NULL) AS check_in_count,
      min(day) AS first_day,
      max(day) AS last_day
    FROM (
      SELECT day FROM entry WHERE removed_at IS NULL
      UNION ALL
      SELECT day FROM check_in WHERE removed_at IS NULL
    )
  `);
  return {
    entryCount: row?.entry_count ?? 0,
    checkInCount: row?.check_in_count ?? 0,
    firstDay: asDay(row?.first_day),
    lastDay: asDay(row?.last_day),
  };
}

/** `contents` for the backup's second member, readable with the vault's key alone. */
export function sealContents(contents: BackupContents, vaultId: string, key: DataKey): Buffer {
  const contentsKey = key.derive(KEY_LABEL);
  const plain = Buffer.from(JSON.stringify(contents), 'utf8');
  const { nonce, ciphertext, tag } = seal(contentsKey, plain, Buffer.from(vaultId, 'utf8'));
  contentsKey.fill(0);
  return Buffer.concat([nonce, ciphertext, tag]);
}

/** The contents, or undefined when `key` is not the one they were sealed with. */
export function unsealContents(
  sealed: Buffer,
  vaultId: string,
  key: DataKey,
): BackupContents | undefined {
  if (sealed.length < NONCE_BYTES + TAG_BYTES) return undefined;
  const contentsKey = key.derive(KEY_LABEL);
  const parts = {
    nonce: sealed.subarray(0, NONCE_BYTES),
    ciphertext: sealed.subarray(NONCE_BYTES, -TAG_BYTES),
    tag: sealed.subarray(-TAG_BYTES),
  };
  const plain = unseal(contentsKey, parts, Buffer.from(vaultId, 'utf8'));
  contentsKey.fill(0);
  return plain && backupContents.safeParse(parseJson(plain.toString('utf8'))).data;
}

function asDay(text: string | null | undefined): Day | null {
  return text === null || text === undefined ? null : day.parse(text);
}

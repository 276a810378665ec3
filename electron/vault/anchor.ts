import { createHmac, timingSafeEqual } from 'node:crypto';
import { closeSync, constants, fdatasyncSync, openSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { parseJson } from '../platform/parse-json.ts';
import { writeDurably, writeWhole } from '../platform/durable-file.ts';
import { ownCopyOfLinked } from '../platform/own-copy.ts';
import type { DataKey } from './data-key.ts';

/** Each slot is one disk sector wide, so a torn write spoils the slot being written and never the other. */
const SLOT_BYTES = 512;
const SLOT_COUNT = 2;
const KEY_LABEL = 'evenfall anchor 1';

const slotContent = z.strictObject({
  vaultId: z.uuid(),
  revision: z.int().min(0),
  mac: z.string().length(64),
});

/**
 * The newest revision that was acknowledged, kept outside the database (DB-5): a damaged or forgotten write-ahead
 * log loses commits without any error, and only a witness elsewhere can tell.
 */
export type Anchor = {
  /** Puts `revision` on disk before it returns. Throws what the system throws. */
  readonly write: (revision: number) => void;
  readonly close: () => void;
};

/** The newest good revision in the file; undefined when there is none that this vault's key wrote. */
export function readAnchor(path: string, vaultId: string, key: DataKey): number | undefined {
  const macKey = key.derive(KEY_LABEL);
  const bytes = readIfThere(path);
  const revisions = Array.from({ length: SLOT_COUNT }, (_, index) => {
    const slot = bytes.subarray(index * SLOT_BYTES, (index + 1) * SLOT_BYTES);
    return revisionIn(slot, vaultId, macKey);
  }).filter((revision) => revision !== undefined);
  macKey.fill(0);
  return revisions.length === 0 ? undefined : Math.max(...revisions);
}

/**
 * Opens the file for writing, creating it at its full size so that later writes need no new space. It is written in place,
 * so one that has a second name is replaced by a copy of its own first, and a link by a new file.
 */
export function openAnchor(path: string, vaultId: string, key: DataKey): Anchor {
  ownCopyOfLinked(path);
  if (readIfThere(path).length !== SLOT_BYTES * SLOT_COUNT) {
    writeDurably(path, Buffer.alloc(SLOT_BYTES * SLOT_COUNT, ' '));
  }
  const macKey = key.derive(KEY_LABEL);
  const file = openSync(path, constants.O_RDWR | (constants.O_NOFOLLOW ?? 0));
  return {
    write(revision) {
      const mac = macOf(macKey, vaultId, revision).toString('hex');
      const text = JSON.stringify({ vaultId, revision, mac }).padEnd(SLOT_BYTES);
      writeWhole(file, Buffer.from(text, 'utf8'), (revision % SLOT_COUNT) * SLOT_BYTES);
      fdatasyncSync(file);
    },
    close() {
      macKey.fill(0);
      closeSync(file);
    },
  };
}

function revisionIn(slot: Buffer, vaultId: string, macKey: Buffer): number | undefined {
  const { data } = slotContent.safeParse(parseJson(slot.toString('utf8')));
  if (!data || data.vaultId !== vaultId) return undefined;
  const expected = macOf(macKey, vaultId, data.revision);
  const given = Buffer.from(data.mac, 'hex');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  return data.revision;
}

function macOf(macKey: Buffer, vaultId: string, revision: number): Buffer {
  return createHmac('sha256', macKey).update(`${vaultId} ${revision}`).digest();
}

function readIfThere(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

import { open } from 'node:fs/promises';
import type { DataKey } from '../vault/data-key.ts';
import { decodeKeyFile } from '../vault/key-file.ts';
import { isPageGood, PAGE_BYTES, pageMacKey, SALT_BYTES } from '../vault/page-check.ts';
import { readArchive, readMember } from './archive.ts';
import { unsealContents } from './contents.ts';

/** A quarter of a megabyte at a time: less than a millisecond of looking, so that other work goes on meanwhile. */
const PAGES_AT_ONCE = 64;

/**
 * Whether every page in the backup at `path` is still what was written. True for one that `key` did not make: only its
 * own key could tell. Throws the reason of `signal` once it is given, and what the system throws.
 */
export async function isStillWhole(
  path: string,
  key: DataKey,
  signal: AbortSignal,
): Promise<boolean> {
  const members = readArchive(path);
  const keyFile = members && decodeKeyFile(readMember(path, members['vault.json']));
  if (!members || !keyFile) return false;
  const sealed = readMember(path, members['contents.sealed']);
  if (!unsealContents(sealed, keyFile.vaultId, key)) return true;
  const { startByte, byteCount } = members['journal.db'];
  const macKey = pageMacKey(readMember(path, { startByte, byteCount: SALT_BYTES }), key);
  await using file = await open(path, 'r');
  try {
    const pages = Buffer.alloc(PAGES_AT_ONCE * PAGE_BYTES);
    for (let done = 0; done < byteCount; done += pages.length) {
      signal.throwIfAborted();
      const wanted = Math.min(pages.length, byteCount - done);
      const { bytesRead } = await file.read(pages, 0, wanted, startByte + done);
      if (bytesRead !== wanted || !areGood(pages.subarray(0, wanted), done, macKey)) return false;
    }
    return true;
  } finally {
    macKey.fill(0);
  }
}

/** `pages` begin at byte `start` of their database. */
function areGood(pages: Buffer, start: number, macKey: Buffer): boolean {
  for (let at = 0; at < pages.length; at += PAGE_BYTES) {
    const page = pages.subarray(at, at + PAGE_BYTES);
    const number = (start + at) / PAGE_BYTES + 1;
    if (page.length !== PAGE_BYTES || !isPageGood(page, number, macKey)) return false;
  }
  return true;
}

import type { DataKey } from '../vault/data-key.ts';
import { isPageGood, pageMacKey, SALT_BYTES } from '../vault/page-check.ts';

/** A page as it lies in a file, with the number it has there. */
export type SealedPage = { readonly number: number; readonly bytes: Buffer };

/** How many pages a guess is tried on: were half of all pages damaged, one guess in 256 would be misjudged. */
const TRIED_PAGES = 8;

/**
 * The key the pages are authenticated with. It hangs on the file's salt, and a damaged salt makes every page look
 * damaged; so where no page of `pages` holds under one of `salts`, each is tried with every single byte of it replaced.
 * Undefined where nothing fits. The caller wipes the key.
 */
export function findMacKey(
  salts: readonly Buffer[],
  pages: () => Iterable<SealedPage>,
  key: DataKey,
): Buffer | undefined {
  for (const salt of salts) {
    const macKey = keyIfRight(salt, pages(), key);
    if (macKey) return macKey;
  }
  const few = Array.from(take(pages(), TRIED_PAGES));
  for (const salt of salts.flatMap((each) => Array.from(withOneByteReplaced(each)))) {
    const macKey = keyIfRight(salt, few, key);
    if (macKey) return macKey;
  }
  return undefined;
}

function keyIfRight(salt: Buffer, pages: Iterable<SealedPage>, key: DataKey): Buffer | undefined {
  const macKey = pageMacKey(salt, key);
  for (const { number, bytes } of pages) if (isPageGood(bytes, number, macKey)) return macKey;
  macKey.fill(0);
  return undefined;
}

function* withOneByteReplaced(salt: Buffer): Iterable<Buffer> {
  for (let at = 0; at < SALT_BYTES; at += 1) {
    for (let value = 0; value < 256; value += 1) {
      const guess = Buffer.from(salt);
      guess[at] = value;
      yield guess;
    }
  }
}

function* take<T>(items: Iterable<T>, count: number): Iterable<T> {
  let left = count;
  for (const item of items) {
    if (left === 0) return;
    left -= 1;
    yield item;
  }
}

import type { Cell } from './b-tree-page.ts';
import { USABLE_BYTES } from './page-cipher.ts';
import type { Pages } from './pages.ts';

/** A record's bytes as far as they can be had. */
export type Payload = {
  readonly bytes: Buffer;
  /** Whether all of it is there and the HMAC of every further page holds. */
  readonly isSound: boolean;
  /** The further pages it lies on. */
  readonly pages: readonly number[];
};

/** A page of overflow begins with the number of the next one. */
const LINK_BYTES = 4;

/**
 * The record of `cell` with what of it lies on other pages. Each page belongs to one record alone: those in `taken`, and
 * a page that comes a second time, end the reading, so that no circle of pages goes on for ever.
 */
export function readPayload(cell: Cell, pages: Pages, taken: ReadonlySet<number>): Payload {
  const parts = [cell.beginning];
  const used = new Set<number>();
  let missing = cell.recordBytes - cell.beginning.length;
  let next = cell.overflow;
  let provenParts: number | undefined;
  while (missing > 0 && !taken.has(next) && !used.has(next)) {
    // The newest copy and no older one: before, the page may have held another row's text.
    const [page] = pages.copies(next);
    if (!page) break;
    used.add(next);
    parts.push(page.bytes.subarray(LINK_BYTES, LINK_BYTES + missing));
    missing -= Math.min(missing, USABLE_BYTES - LINK_BYTES);
    if (!page.isSound) provenParts ??= parts.length;
    const link = page.bytes.readUInt32BE(0);
    // Where the link itself is damaged: pages that were filled one after the other mostly lie so too.
    const isLost = !page.isSound && missing > 0 && (link === 0 || link > pages.count);
    next = isLost ? next + 1 : link;
  }
  // A damaged page's link may lead into another row. One that ends where it should hardly does.
  const isAstray = provenParts !== undefined && (missing > 0 || next !== 0);
  const kept = isAstray ? parts.slice(0, provenParts) : parts;
  return {
    bytes: Buffer.concat(kept),
    isSound: provenParts === undefined && missing === 0,
    pages: Array.from(used).slice(0, kept.length - 1),
  };
}

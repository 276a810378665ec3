import { isPageGood, MAC_BYTES, PAGE_BYTES } from '../vault/page-check.ts';

/**
 * `sealed` with one wrong bit put right, or undefined where that is not what is wrong with it. What comes back is what
 * was written: its HMAC holds. It tries every bit, about a quarter of a second a page.
 */
export function repairPage(sealed: Buffer, number: number, macKey: Buffer): Buffer | undefined {
  const page = Buffer.from(sealed);
  for (let at = 0; at < PAGE_BYTES - MAC_BYTES; at += 1) {
    const original = page.readUInt8(at);
    for (let bit = 1; bit < 256; bit *= 2) {
      page.writeUInt8(original ^ bit, at);
      if (isPageGood(page, number, macKey)) return page;
    }
    page.writeUInt8(original, at);
  }
  return undefined;
}

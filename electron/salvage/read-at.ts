import { fstatSync, readSync } from 'node:fs';

/**
 * `byteCount` bytes of an open file, zero where there are none, and how many of them the file has. A failing disk refuses
 * some places; there they are zero too, so that what lies around them can still be read.
 */
export function readAt(
  file: number,
  startByte: number,
  byteCount: number,
): { readonly bytes: Buffer; readonly length: number } {
  const bytes = Buffer.alloc(byteCount);
  try {
    return { bytes, length: readSync(file, bytes, 0, byteCount, startByte) };
  } catch {
    const left = fstatSync(file).size - startByte;
    return { bytes: bytes.fill(0), length: Math.min(byteCount, Math.max(0, left)) };
  }
}

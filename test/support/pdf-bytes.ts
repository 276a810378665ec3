import { inflateSync } from 'node:zlib';

/**
 * Everything that stands in the bytes of a PDF, one letter a byte: as they are, its streams unpacked, and its texts
 * written in hexadecimal digits read. Letters of two bytes are told without the empty one, so that a name is found
 * however it was written.
 */
export function lettersInPdf(bytes: Buffer): string {
  const raw = bytes.toString('latin1');
  const streams = Array.from(raw.matchAll(/stream\r?\n/g), ({ index, 0: { length } }) =>
    raw.slice(index - 3, index) === 'end' ? '' : unpacked(bytes.subarray(index + length)),
  );
  const all = [raw, ...streams].join('\n');
  const written = Array.from(all.matchAll(/<([\da-fA-F\s]{4,})>/g), ([, digits = '']) =>
    Buffer.from(digits.replaceAll(/\s/g, ''), 'hex').toString('latin1'),
  );
  return [all, ...written].join('\n').replaceAll('\0', '');
}

/** What was packed at the beginning of `bytes`; nothing where it was packed otherwise, as a picture is. */
function unpacked(bytes: Buffer): string {
  try {
    return inflateSync(bytes).toString('latin1');
  } catch {
    return '';
  }
}

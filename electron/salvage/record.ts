import { readLength } from './varint.ts';

/** What a column holds. Whole numbers come as bigint, because SQLite's have 64 bits. */
export type Value = string | number | bigint | Buffer | null;

/** A column's value, as far as the bytes go. */
export type Field =
  | { readonly state: 'whole'; readonly value: Value }
  /** A text of which only the beginning is there. */
  | { readonly state: 'cut'; readonly value: string }
  /** Nothing of it is there, though the record says that there was something. */
  | { readonly state: 'missing' };

/** No table of ours has nearly as many columns; SQLite's own limit is 2,000. */
const MOST_COLUMNS = 2000;
const INTEGER_BYTES = [0, 1, 2, 3, 4, 6, 8] as const;

/**
 * The columns of a record (SQLite's file format, 2.1) of which `bytes` may be only the beginning; undefined where they
 * are no record. Never throws, whatever the bytes.
 */
export function readRecord(bytes: Buffer, recordBytes: number): readonly Field[] | undefined {
  const header = readLength(bytes, 0);
  if (!header || header.length > bytes.length || header.length < header.end) return undefined;
  const fields: Field[] = [];
  let at = header.end;
  let start = header.length;
  while (at < header.length && fields.length < MOST_COLUMNS) {
    const type = readLength(bytes, at);
    const length = type && byteLength(type.length);
    if (!type || length === undefined || type.end > header.length) return undefined;
    if (start + length > recordBytes) return undefined;
    fields.push(readField(bytes.subarray(start, start + length), type.length, length));
    at = type.end;
    start += length;
  }
  return start === recordBytes ? fields : undefined;
}

/** How many bytes a value of this serial type takes; undefined for the two types SQLite keeps for itself. */
function byteLength(type: number): number | undefined {
  if (type >= 12) return Math.floor((type - 12) / 2);
  if (type === 10 || type === 11) return undefined;
  if (type === 7) return 8;
  return INTEGER_BYTES[type] ?? 0;
}

function readField(bytes: Buffer, type: number, length: number): Field {
  if (bytes.length === length) return { state: 'whole', value: readValue(bytes, type) };
  const isText = type >= 13 && type % 2 === 1;
  if (!isText || bytes.length === 0) return { state: 'missing' };
  // The cut may go through a character.
  return { state: 'cut', value: bytes.toString('utf8').replace(/\ufffd$/u, '') };
}

function readValue(bytes: Buffer, type: number): Value {
  if (type === 0) return null;
  if (type === 8) return 0n;
  if (type === 9) return 1n;
  if (type === 7) return bytes.readDoubleBE(0);
  if (type >= 12) return type % 2 === 1 ? bytes.toString('utf8') : Buffer.from(bytes);
  return BigInt.asIntN(bytes.length * 8, BigInt(`0x${bytes.toString('hex')}`));
}

/** The running checksum of a write-ahead log: two 32-bit numbers. */
export type LogChecksum = readonly [number, number];

export const ZERO_CHECKSUM: LogChecksum = [0, 0];

/** Which end of a 32-bit number comes first where the checksum reads one; the log's magic number says. */
export type ByteOrder = 'little' | 'big';

/** `before` carried on over `bytes`, whose length is a multiple of 8 (SQLite's file format, 4.2 "Checksum Algorithm"). */
export function logChecksum(before: LogChecksum, bytes: Buffer, order: ByteOrder): LogChecksum {
  let [first, second] = before;
  const read = (at: number) =>
    order === 'little' ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
  for (let at = 0; at + 8 <= bytes.length; at += 8) {
    first = (first + read(at) + second) >>> 0;
    second = (second + read(at + 4) + first) >>> 0;
  }
  return [first, second];
}

export function isSameChecksum(a: LogChecksum, b: LogChecksum): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

/** A number of one to nine bytes and where the bytes after it begin. */
export type Varint = { readonly value: bigint; readonly end: number };

/** The variable-length integer at `at` (SQLite's file format, 1.6); undefined where `bytes` ends inside it. */
export function readVarint(bytes: Buffer, at: number): Varint | undefined {
  let value = 0n;
  for (let index = 0; index < 9; index += 1) {
    const byte = bytes[at + index];
    if (byte === undefined) return undefined;
    const end = at + index + 1;
    if (index === 8) return { value: BigInt.asIntN(64, (value << 8n) | BigInt(byte)), end };
    value = (value << 7n) | BigInt(byte & 0x7f);
    if (byte < 0x80) return { value, end };
  }
  return undefined;
}

/** The same for lengths, which no file of ours has larger than a number can say. */
export function readLength(
  bytes: Buffer,
  at: number,
): { readonly length: number; readonly end: number } | undefined {
  const read = readVarint(bytes, at);
  if (!read || read.value < 0n || read.value > BigInt(Number.MAX_SAFE_INTEGER)) return undefined;
  return { length: Number(read.value), end: read.end };
}

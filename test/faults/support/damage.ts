import { readFileSync, rmSync, truncateSync, writeFileSync, statSync } from 'node:fs';
import type { Random } from './random.ts';

const BITS = 8;

/** Turns one bit of the file at `path` over, anywhere in it. */
export function flipOneBit(path: string, random: Random): void {
  const bytes = readFileSync(path);
  const position = random.below(bytes.length);
  bytes.writeUInt8(bytes.readUInt8(position) ^ (1 << random.below(BITS)), position);
  writeFileSync(path, bytes);
}

/** Leaves only the beginning of the file, at least nothing and at most all but one byte. */
export function cutShort(path: string, random: Random): void {
  truncateSync(path, random.below(statSync(path).size));
}

export function removeWhole(path: string): void {
  rmSync(path);
}

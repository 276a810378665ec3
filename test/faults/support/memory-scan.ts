import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const READER = fileURLToPath(new URL('read-memory.ts', import.meta.url));

const answers = z.array(z.strictObject({ id: z.int(), found: z.array(z.int()).nullable() }));

/** One thing nobody may find, in each of its spellings. */
export type Needle = { readonly name: string; readonly spellings: readonly Buffer[] };

/** A text as memory may hold it: in one byte a letter, or in two. */
export function textNeedle(name: string, words: string): Needle {
  return { name, spellings: [Buffer.from(words, 'utf8'), Buffer.from(words, 'utf16le')] };
}

/** Bytes as memory may hold them: as they are, or written out in hexadecimal. */
export function bytesNeedle(name: string, bytes: Buffer): Needle {
  const hex = bytes.toString('hex');
  const written = [hex, hex.toUpperCase()].flatMap((each) => textNeedle(name, each).spellings);
  return { name, spellings: [bytes, ...written] };
}

export type Sighting = { readonly id: number; readonly name: string; readonly times: number };

/** Where any of `needles` is in the memory of `processIds`, read by another process; null where it may not read it. */
export async function sightings(
  processIds: readonly number[],
  needles: readonly Needle[],
): Promise<readonly Sighting[] | null> {
  const child = spawn(process.execPath, [READER], { stdio: ['pipe', 'pipe', 'inherit'] });
  const spellings = needles.flatMap(({ spellings: each }) =>
    each.map((one) => one.toString('hex')),
  );
  child.stdin.end(JSON.stringify({ processIds, needles: spellings }));
  const read = answers.parse(JSON.parse(await text(child.stdout)));
  if (read.some(({ found }) => found === null)) return null;
  return read
    .flatMap(({ id, found }) => {
      let at = 0;
      return needles.map(({ name, spellings: { length } }) => {
        const counts = (found ?? []).slice(at, at + length);
        at += length;
        return { id, name, times: counts.reduce((sum, count) => sum + count, 0) };
      });
    })
    .filter(({ times }) => times > 0);
}

/** How much memory the processes hold that is theirs alone or shared with one another, in bytes (proportional set). */
export function memoryOf(processIds: readonly number[]): number {
  return processIds.map(proportionalBytes).reduce((sum, bytes) => sum + bytes, 0);
}

function proportionalBytes(id: number): number {
  try {
    const rollup = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8');
    return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) * 1024;
  } catch {
    // It went in the meantime.
    return 0;
  }
}

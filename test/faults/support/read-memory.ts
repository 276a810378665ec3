/**
 * Looks for bytes in the memory of other processes. It is a process of its own: whoever searched in their own memory
 * would find their own needles. It reads one question as JSON on its standard input and writes one answer.
 */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { z } from 'zod';

const question = z.strictObject({
  processIds: z.array(z.int()),
  /** In hexadecimal. */
  needles: z.array(z.string()),
});

const CHUNK_BYTES = 8 * 1024 * 1024;
const RADIX = 16;

/** The head of a range in `smaps`: from, to, rights, and the file behind it if there is one. */
const RANGE = /^([\da-f]+)-([\da-f]+) (\S+) \S+ \S+ \d+ *(.*)$/;
const KILOBYTES = /^(?:Rss|Swap): +(\d+) kB/;

const { processIds, needles } = question.parse(JSON.parse(await text(process.stdin)));
const wanted = needles.map((needle) => Buffer.from(needle, 'hex'));
const answer = processIds.map((id) => ({ id, found: countIn(id) }));
process.stdout.write(JSON.stringify(answer));

/** How often each needle stands in the memory of `id`; null where that memory may not be read. */
function countIn(id: number): readonly number[] | null {
  const memory = openMemory(id);
  if (memory === undefined) return null;
  const counts = wanted.map(() => 0);
  try {
    for (const range of rangesOf(id)) countInRange(memory, range, counts);
  } finally {
    closeSync(memory);
  }
  return counts;
}

function openMemory(id: number): number | undefined {
  try {
    return openSync(`/proc/${id}/mem`, 'r');
  } catch {
    return undefined;
  }
}

/**
 * The ranges that can be read and have something in them: not what is only reserved, and not files that are mapped and
 * never written, which hold code.
 */
function rangesOf(id: number): readonly Range[] {
  const ranges: (Range & { kilobytes: number })[] = [];
  for (const line of readFileSync(`/proc/${id}/smaps`, 'utf8').split('\n')) {
    const [, from, to, rights = '', path = ''] = RANGE.exec(line) ?? [];
    if (from !== undefined && to !== undefined) {
      ranges.push({
        from: Number.parseInt(from, RADIX),
        to: Number.parseInt(to, RADIX),
        kilobytes: mayHoldWriting(rights, path) ? 0 : Number.NEGATIVE_INFINITY,
      });
    }
    const open = ranges.at(-1);
    if (open) open.kilobytes += Number(KILOBYTES.exec(line)?.[1] ?? 0);
  }
  return ranges.filter(({ kilobytes }) => kilobytes > 0);
}

function mayHoldWriting(rights: string, path: string): boolean {
  const isFile = path.startsWith('/') && !/^\/(?:dev\/shm|memfd)/.test(path);
  return rights.startsWith('r') && (rights[1] === 'w' || !isFile) && !path.startsWith('[v');
}

type Range = { readonly from: number; readonly to: number };

function countInRange(memory: number, { from, to }: Range, counts: number[]): void {
  const longest = Math.max(...wanted.map(({ length }) => length));
  const buffer = Buffer.alloc(CHUNK_BYTES);
  // Chunks overlap by a little less than the longest needle, so that none is cut in two, nor counted twice.
  for (let at = from; at < to; at += CHUNK_BYTES - longest + 1) {
    const length = readAt(memory, buffer, { at, wanted: Math.min(CHUNK_BYTES, to - at) });
    const isLast = at + CHUNK_BYTES >= to;
    const limit = isLast ? length : CHUNK_BYTES - longest + 1;
    for (const [index, needle] of wanted.entries()) {
      counts[index] = (counts[index] ?? 0) + timesIn(buffer.subarray(0, length), needle, limit);
    }
    if (isLast || length === 0) return;
  }
}

function readAt(
  memory: number,
  buffer: Buffer,
  { at, wanted: bytes }: { at: number; wanted: number },
): number {
  try {
    return readSync(memory, buffer, 0, bytes, at);
  } catch {
    // A page that is mapped and not there.
    return 0;
  }
}

/** How often `needle` begins in `bytes` before `limit`. */
function timesIn(bytes: Buffer, needle: Buffer, limit: number): number {
  let times = 0;
  for (let at = bytes.indexOf(needle); at >= 0 && at < limit; at = bytes.indexOf(needle, at + 1)) {
    times += 1;
  }
  return times;
}

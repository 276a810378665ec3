import { hkdfSync, randomBytes } from 'node:crypto';
import { totalmem } from 'node:os';
import { performance } from 'node:perf_hooks';
import { hashRaw } from '@node-rs/argon2';
import { z } from 'zod';

const KIBI_PER_MEBI = 1024;
const KEY_BYTES = 32;
const ARGON2ID = 2;

/** Bounds of KD-2: below is a downgrade, above a denial of service; both are refused on reading a key file. */
export const argon2Parameters = z.strictObject({
  memoryMebibytes: z.int().min(64).max(1024),
  passes: z.int().min(3).max(10),
  lanes: z.int().min(1).max(16),
});
export type Argon2Parameters = z.infer<typeof argon2Parameters>;

const PREFERRED: Argon2Parameters = { memoryMebibytes: 256, passes: 3, lanes: 4 };
const LEAST: Argon2Parameters = { memoryMebibytes: 64, passes: 3, lanes: 4 };
const WANTED_MS = { least: 700, most: 1200 };

/** Key from a passphrase: Argon2id (RFC 9106), on a thread of its own. `secret` is left as it was. */
export async function deriveFromPassphrase(
  secret: Buffer,
  salt: Buffer,
  { memoryMebibytes, passes, lanes }: Argon2Parameters,
): Promise<Buffer> {
  return hashRaw(secret, {
    // The library's enum exists only in its types; 2 is Argon2id in every implementation (RFC 9106, 3.1).
    // oxlint-disable-next-line typescript/no-unsafe-enum-assignment
    algorithm: ARGON2ID,
    memoryCost: memoryMebibytes * KIBI_PER_MEBI,
    timeCost: passes,
    parallelism: lanes,
    salt,
    outputLen: KEY_BYTES,
  });
}

/** Key from recovery entropy: 128 random bits need no slow hash, only a label of their own (KD-5). */
export function deriveFromRecovery(entropy: Buffer, salt: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', entropy, salt, 'evenfall recovery words 1', KEY_BYTES));
}

/**
 * Parameters that take this machine 0.7 to 1.2 s (KD-2): 256 MiB and 3 passes where that is enough, more passes on
 * a fast machine, less memory on a slow or small one, never under 64 MiB / 3 / 4 nor over a quarter of its memory.
 */
export async function calibrate(
  measure: (parameters: Argon2Parameters) => Promise<number> = timeOnce,
  totalMemoryBytes: number = totalmem(),
): Promise<Argon2Parameters> {
  const quarterMebibytes = Math.floor(totalMemoryBytes / 4 / 1024 / 1024);
  let tried = { ...PREFERRED };
  while (tried.memoryMebibytes > Math.max(quarterMebibytes, LEAST.memoryMebibytes)) {
    tried = { ...tried, memoryMebibytes: tried.memoryMebibytes / 2 };
  }
  let tookMs = await measure(tried);
  while (tookMs > WANTED_MS.most && tried.memoryMebibytes > LEAST.memoryMebibytes) {
    tried = { ...tried, memoryMebibytes: tried.memoryMebibytes / 2 };
    tookMs = await measure(tried);
  }
  // Time grows with the passes; the longest that is still surely under the upper bound.
  const passes = Math.floor((tried.passes * (WANTED_MS.least + WANTED_MS.most)) / 2 / tookMs);
  return { ...tried, passes: Math.min(10, Math.max(tried.passes, passes)) };
}

/** The costlier of the two, so that a new passphrase is never guarded less than the old one. */
export function stronger(a: Argon2Parameters | undefined, b: Argon2Parameters): Argon2Parameters {
  return a && a.memoryMebibytes * a.passes > b.memoryMebibytes * b.passes ? a : b;
}

async function timeOnce(parameters: Argon2Parameters): Promise<number> {
  const startedAt = performance.now();
  await deriveFromPassphrase(randomBytes(16), randomBytes(16), parameters);
  return performance.now() - startedAt;
}

import { hkdfSync, randomBytes } from 'node:crypto';
import { totalmem } from 'node:os';
import { performance } from 'node:perf_hooks';
import { hashRaw } from '@node-rs/argon2';
import { z } from 'zod';
import { JournalError } from '../../shared/failure.ts';

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
/** What no journal is to be below; raising it raises every journal at its next opening. */
const LEAST: Argon2Parameters = { memoryMebibytes: 64, passes: 3, lanes: 4 };
const WANTED_MS = { least: 700, most: 1200 };

/** A fixed derivation, at the least parameters a key file may have. */
export const KNOWN = {
  secret: Buffer.from('evenfall known answer', 'latin1'),
  salt: Buffer.from('0123456789abcdef', 'latin1'),
  parameters: LEAST,
  answer: Buffer.from('057df6811b7a0b7438ec724f59ecc60b084f582bb104175fe7459e8a49d12335', 'hex'),
} as const;

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

/**
 * Derives a key whose value is known and compares (KD-2): a library that computes something else would lock a person out
 * for ever. The value is the one Node's own Argon2 gives as well; a test holds the two together. Throws
 * `storage/failed`.
 */
export async function requireKnownAnswer(derive = deriveFromPassphrase): Promise<void> {
  const answer = await derive(KNOWN.secret, KNOWN.salt, KNOWN.parameters);
  if (!answer.equals(KNOWN.answer)) throw new JournalError({ code: 'storage/failed' });
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
  measure: (parameters: Argon2Parameters) => Promise<number> = timeAtBest,
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

/** Whether a key file derived so is below what every journal is to have; it is raised when it is next opened (KD-2). */
export function isBelow(a: Argon2Parameters, least: Argon2Parameters = LEAST): boolean {
  return a.memoryMebibytes * a.passes < least.memoryMebibytes * least.passes;
}

/** The costlier of the two, so that a new passphrase is never guarded less than the old one. */
export function stronger(a: Argon2Parameters | undefined, b: Argon2Parameters): Argon2Parameters {
  return a && a.memoryMebibytes * a.passes > b.memoryMebibytes * b.passes ? a : b;
}

/** The least of three after one for warming up: whatever else the computer does can only add time. */
async function timeAtBest(parameters: Argon2Parameters): Promise<number> {
  const timesMs: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    const startedAt = performance.now();
    await deriveFromPassphrase(randomBytes(16), randomBytes(16), parameters);
    timesMs.push(performance.now() - startedAt);
  }
  return Math.min(...timesMs);
}

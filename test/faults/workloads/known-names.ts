import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { mock } from 'node:test';

/** The evening on which everything is written: the time is in names of files as well. */
const EVENING = Date.UTC(2026, 10, 22, 21, 30);
const MINUTE_MS = 60_000;
/** So that what is done with different seeds is not done in the same minute. */
const MINUTES = 120;

/** When the work with this seed is done, in UTC milliseconds. */
export function eveningOf(seed: number): number {
  return EVENING + (seed % MINUTES) * MINUTE_MS;
}

/** How many random bytes the names of our files are made of; no key, salt or nonce is as short. */
const NAME_LENGTHS: ReadonlySet<number> = new Set([2, 6, 8]);
const ALWAYS = 0x5a;

/** What a name drawn by lot is here: the lot always falls the same. */
export function knownName(byteCount: number): string {
  return Buffer.alloc(byteCount, ALWAYS).toString('hex');
}

/** From here on the names of all files are known beforehand, so that a fault can be laid in wait for each of them. */
export function makeNamesKnown(): void {
  const { randomBytes } = crypto;
  mock.method(crypto, 'randomBytes', (size: number) =>
    NAME_LENGTHS.has(size) ? Buffer.alloc(size, ALWAYS) : randomBytes(size),
  );
  syncBuiltinESMExports();
}

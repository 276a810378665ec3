import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { mock } from 'node:test';

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

import { argon2Sync, createHmac } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  argon2Parameters,
  calibrate,
  deriveFromPassphrase,
  deriveFromRecovery,
  isBelow,
  KNOWN,
  requireKnownAnswer,
  stronger,
  type Argon2Parameters,
} from '../../../../electron/vault/derive-key.ts';

const MEBIBYTE = 1024 * 1024;
const GIBIBYTE = 1024 * MEBIBYTE;

const SALT = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex');

/** Argon2id by the other library at hand: OpenSSL's, in Node. */
function byOpenSsl(
  message: string | Buffer,
  parameters: Argon2Parameters,
  nonce: Buffer = SALT,
): string {
  return argon2Sync('argon2id', {
    message,
    nonce,
    parallelism: parameters.lanes,
    tagLength: 32,
    memory: parameters.memoryMebibytes * 1024,
    passes: parameters.passes,
  }).toString('hex');
}

describe('the key from a passphrase', () => {
  it('is the one the authors of Argon2 publish for this passphrase', async () => {
    // The reference implementation's test.c: Argon2id, version 0x13, t=2, m=2^16 KiB, p=1.
    const parameters = { memoryMebibytes: 64, passes: 2, lanes: 1 };

    const key = await deriveFromPassphrase(
      Buffer.from('password'),
      Buffer.from('somesalt'),
      parameters,
    );

    expect(key.toString('hex')).toBe(
      '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7',
    );
  });

  it('is the one another library makes, several lanes wide, of more than letters', async () => {
    const parameters = { memoryMebibytes: 64, passes: 3, lanes: 4 };
    const typed = 'café — under the quiet stairs 🫖';

    const key = await deriveFromPassphrase(Buffer.from(typed), SALT, parameters);

    expect(key.toString('hex')).toBe(byOpenSsl(typed, parameters));
  });

  it('is compared with a library that is right itself', () => {
    // RFC 9106, 5.3. Ours cannot be asked this: it offers no associated data.
    const tag = argon2Sync('argon2id', {
      message: Buffer.alloc(32, 1),
      nonce: Buffer.alloc(16, 2),
      secret: Buffer.alloc(8, 3),
      associatedData: Buffer.alloc(12, 4),
      parallelism: 4,
      tagLength: 32,
      memory: 32,
      passes: 3,
    });

    expect(tag.toString('hex')).toBe(
      '0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659',
    );
  });

  it('leaves the passphrase as it was, for whoever owns it to wipe', async () => {
    const secret = Buffer.from('password');

    await deriveFromPassphrase(secret, SALT, { memoryMebibytes: 64, passes: 3, lanes: 4 });

    expect(secret.toString()).toBe('password');
  });
});

describe('the answer that is known', () => {
  it('is the one another library gives', () => {
    const { secret, parameters, salt, answer } = KNOWN;

    expect(answer.toString('hex')).toBe(byOpenSsl(secret, parameters, salt));
  });

  it('is the one that ours gives here', async () => {
    await expect(requireKnownAnswer()).resolves.toBeUndefined();
  });

  it('lets nothing be locked by a library that gives another', async () => {
    const another = () => Promise.resolve(Buffer.alloc(32));

    await expect(requireKnownAnswer(another)).rejects.toThrow('storage/failed');
  });
});

describe('the key from recovery words', () => {
  it('is HKDF-SHA256 with a label of its own, step by step as RFC 5869 writes it', () => {
    const entropy = Buffer.alloc(16, 0x7f);

    const extracted = createHmac('sha256', SALT).update(entropy).digest();
    const expanded = createHmac('sha256', extracted)
      .update('evenfall recovery words 1')
      .update(Buffer.from([1]))
      .digest();

    expect(deriveFromRecovery(entropy, SALT).toString('hex')).toBe(expanded.toString('hex'));
  });

  it('is another one for another salt', () => {
    const entropy = Buffer.alloc(16, 0x7f);

    expect(
      deriveFromRecovery(entropy, Buffer.alloc(16)).equals(deriveFromRecovery(entropy, SALT)),
    ).toBe(false);
  });
});

describe('parameters read from a key file', () => {
  it.each([
    [64, 3, 1],
    [64, 3, 4],
    [1024, 10, 16],
  ])(
    'are taken within the bounds: %i MiB, %i passes, %i lanes',
    (memoryMebibytes, passes, lanes) => {
      expect(argon2Parameters.safeParse({ memoryMebibytes, passes, lanes }).success).toBe(true);
    },
  );

  it.each([
    ['a downgrade of memory', 63, 3, 4],
    ['a downgrade of passes', 64, 2, 4],
    ['memory beyond the computer', 1025, 3, 4],
    ['endless passes', 64, 11, 4],
    ['too many lanes', 64, 3, 17],
    ['no lane', 64, 3, 0],
    ['half a pass', 64, 3.5, 4],
  ])('are refused: %s', (_, memoryMebibytes, passes, lanes) => {
    expect(argon2Parameters.safeParse({ memoryMebibytes, passes, lanes }).success).toBe(false);
  });
});

describe('parameters that were enough once', () => {
  const asOf = (memoryMebibytes: number, passes: number) => ({ memoryMebibytes, passes, lanes: 4 });

  it('are below what is asked for since, and those that cost as much are not', () => {
    const raised = asOf(128, 3);

    expect(isBelow(asOf(64, 3), raised)).toBe(true);
    expect(isBelow(asOf(64, 6), raised)).toBe(false);
    expect(isBelow(asOf(256, 3), raised)).toBe(false);
  });

  it('never take the place of costlier ones', () => {
    const [light, heavy] = [asOf(64, 3), asOf(256, 3)];

    expect(stronger(light, heavy)).toEqual(heavy);
    expect(stronger(heavy, light)).toEqual(heavy);
    expect(stronger(undefined, light)).toEqual(light);
  });
});

describe('calibrating', () => {
  /** A machine that takes this many milliseconds for each mebibyte and pass. */
  const machine =
    (millisecondsEach: number) =>
    ({ memoryMebibytes, passes }: Argon2Parameters): Promise<number> =>
      Promise.resolve(memoryMebibytes * passes * millisecondsEach);

  it.each([
    ['an ordinary machine keeps the preferred ones', 1.2, 16, { memoryMebibytes: 256, passes: 3 }],
    ['a fast machine does more passes', 0.5, 16, { memoryMebibytes: 256, passes: 7 }],
    ['the fastest stops at ten', 0.001, 512, { memoryMebibytes: 256, passes: 10 }],
    ['a slow machine takes less memory', 3, 16, { memoryMebibytes: 128, passes: 3 }],
    ['the slowest stops at the least allowed', 500, 16, { memoryMebibytes: 64, passes: 3 }],
    ['a small machine gives a quarter of itself', 1.2, 0.5, { memoryMebibytes: 128, passes: 6 }],
    ['a tiny one gives the least allowed', 1.2, 0.1, { memoryMebibytes: 64, passes: 10 }],
  ])('%s', async (_, millisecondsEach, gibibytes, expected) => {
    const found = await calibrate(machine(millisecondsEach), gibibytes * GIBIBYTE);

    expect(found).toEqual({ ...expected, lanes: 4 });
  });

  it('stays within every bound on any machine, and within the time wherever it can', async () => {
    const anySpeed = fc.double({ min: 0.001, max: 200, noNaN: true });
    const anyMemory = fc.integer({ min: 32, max: 256 * 1024 }).map((count) => count * MEBIBYTE);

    await fc.assert(
      fc.asyncProperty(anySpeed, anyMemory, async (speed, memory) => {
        const found = await calibrate(machine(speed), memory);
        const tookMs = await machine(speed)(found);

        expect(argon2Parameters.parse(found)).toEqual(found);
        expect(found.memoryMebibytes).toBeLessThanOrEqual(Math.max(64, memory / MEBIBYTE / 4));
        if (found.passes < 10) expect(tookMs).toBeGreaterThanOrEqual(700);
        if (found.memoryMebibytes > 64) expect(tookMs).toBeLessThanOrEqual(1200);
      }),
      { numRuns: 500 },
    );
  });

  it('measures the machine it runs on when nobody else does', async () => {
    const found = await calibrate(undefined, 256 * MEBIBYTE);

    expect(found.memoryMebibytes).toBe(64);
    expect(argon2Parameters.parse(found)).toEqual(found);
  });
});

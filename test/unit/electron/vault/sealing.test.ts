import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seal, unseal, type Sealed } from '../../../../electron/vault/sealing.ts';

const fromHex = (hex: string) => Buffer.from(hex, 'hex');
const someBytes = (length?: number) =>
  fc
    .uint8Array(
      length === undefined ? { maxLength: 200 } : { minLength: length, maxLength: length },
    )
    .map((bytes) => Buffer.from(bytes));

/** `bytes` with one bit changed. */
function changed(bytes: Buffer, at: number): Buffer {
  const other = Buffer.from(bytes);
  other.writeUInt8(other.readUInt8(at % bytes.length) ^ (1 << (at % 8)), at % bytes.length);
  return other;
}

describe('sealing', () => {
  it('gives back what was sealed, and only with the same key and the same associated bytes', () => {
    fc.assert(
      fc.property(someBytes(32), someBytes(), someBytes(), (key, plain, associated) => {
        const sealed = seal(key, plain, associated);

        expect(unseal(key, sealed, associated)?.equals(plain)).toBe(true);
        expect(unseal(changed(key, 3), sealed, associated)).toBe(undefined);
        expect(unseal(key, sealed, Buffer.concat([associated, Buffer.alloc(1)]))).toBe(undefined);
      }),
    );
  });

  it('refuses any changed bit of what was sealed', () => {
    fc.assert(
      fc.property(someBytes(32), someBytes(32), fc.nat(), (key, plain, at) => {
        const associated = Buffer.from('header');
        const sealed = seal(key, plain, associated);

        for (const part of ['nonce', 'ciphertext', 'tag'] as const) {
          const harmed: Sealed = { ...sealed, [part]: changed(sealed[part], at) };
          expect(unseal(key, harmed, associated)).toBe(undefined);
        }
        expect(unseal(key, sealed, changed(associated, at))).toBe(undefined);
      }),
    );
  });

  it('never seals twice under one nonce, and hides what it holds', () => {
    const key = Buffer.alloc(32, 9);
    const plain = Buffer.from('the long way home');

    const sealed = Array.from({ length: 500 }, () => seal(key, plain, Buffer.alloc(0)));

    expect(new Set(sealed.map(({ nonce }) => nonce.toString('hex'))).size).toBe(500);
    expect(new Set(sealed.map(({ ciphertext }) => ciphertext.toString('hex'))).size).toBe(500);
    expect(sealed[0]).toMatchObject({ nonce: { length: 12 }, tag: { length: 16 } });
  });

  it('opens what another implementation sealed', () => {
    // Test case 16 of McGrew and Viega, "The Galois/Counter Mode of Operation".
    const plain = unseal(
      fromHex('feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308'),
      {
        nonce: fromHex('cafebabefacedbaddecaf888'),
        ciphertext: fromHex(
          '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa' +
            '8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662',
        ),
        tag: fromHex('76fc6ece0f4e1768cddf8853bb2d551b'),
      },
      fromHex('feedfacedeadbeeffeedfacedeadbeefabaddad2'),
    );

    expect(plain?.toString('hex')).toBe(
      'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72' +
        '1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39',
    );
  });

  it('gives nothing back for a shortened tag', () => {
    const key = Buffer.alloc(32, 9);
    const sealed = seal(key, Buffer.from('the long way home'), Buffer.alloc(0));

    const opening = () =>
      unseal(key, { ...sealed, tag: sealed.tag.subarray(0, 4) }, Buffer.alloc(0));

    expect(opening).toThrow(TypeError);
  });
});

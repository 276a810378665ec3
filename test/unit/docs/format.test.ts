import {
  argon2Sync,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  pbkdf2Sync,
} from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mnemonicToEntropy } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { LATEST_VERSION, migrate } from '../../../electron/database/migrate.ts';
import { EXIT } from '../../../electron/export/rescue-arguments.ts';
import { shapesOf } from '../../../electron/salvage/shapes.ts';
import { MEMBER_NAMES } from '../../../electron/backup/archive.ts';
import { sealContents } from '../../../electron/backup/contents.ts';
import { DataKey } from '../../../electron/vault/data-key.ts';
import { openInMemory } from '../../../electron/vault/open-vault.ts';
import { fillGolden, GOLDEN_WORDS } from '../../support/golden-content.ts';
import { PASSPHRASE } from '../../support/passphrase.ts';
import { aVaultThatIsClosed } from './closed-vault.ts';
import { firstCells, told, toldNames, toldNumber } from './format-tables.ts';

// Everything in this file but the vault itself is done as docs/format.md says, with Node's own cryptography.

/** A slot as it stands in the file. */
type Slot = {
  readonly kind: string;
  readonly derivation: {
    readonly name: string;
    readonly salt: string;
    readonly parameters?: { memoryMebibytes: number; passes: number; lanes: number };
  };
  readonly nonce: string;
  readonly ciphertext: string;
  readonly tag: string;
};
type Content = { magic: string; version: number; vaultId: string; slots: readonly Slot[] };

const fromBase64 = (text: string) => Buffer.from(text, 'base64');
const hkdf = (key: Buffer, salt: Buffer, label: string) =>
  Buffer.from(hkdfSync('sha256', key, salt, told(label), toldNumber('wrapping key size')));

let files: Awaited<ReturnType<typeof aVaultThatIsClosed>>;
let content: Content;

const folder = mkdtempSync(join(tmpdir(), 'evenfall-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  files = await aVaultThatIsClosed(folder, fillGolden);
  content = readContent(readFileSync(files.keyFile, 'utf8'));
});

function readContent(text: string): Content {
  const [, inner = '', sum = ''] =
    /^\{"content":(.*),"sha256":"([0-9a-f]{64})"\}\n$/.exec(text) ?? [];
  expect(createHash('sha256').update(inner).digest('hex')).toBe(sum);
  // The test itself made the file.
  return JSON.parse(inner) as Content;
}

function slotOf(kind: string): Slot {
  const slot = content.slots.find((each) => each.kind === kind);
  if (!slot) throw new Error('There is no such slot.');
  return slot;
}

function openSlot({ kind, derivation, nonce, ciphertext, tag }: Slot, wrappingKey: Buffer): Buffer {
  const { magic, version, vaultId } = content;
  const cipher = createDecipheriv('aes-256-gcm', wrappingKey, fromBase64(nonce));
  cipher.setAAD(Buffer.from(JSON.stringify([magic, version, vaultId, kind, derivation])));
  cipher.setAuthTag(fromBase64(tag));
  return Buffer.concat([cipher.update(fromBase64(ciphertext)), cipher.final()]);
}

function keyByPassphrase(): Buffer {
  const slot = slotOf('passphrase');
  const { name, salt, parameters } = slot.derivation;
  expect(name).toBe(told('passphrase derivation'));
  expect(fromBase64(salt)).toHaveLength(toldNumber('salt size'));
  const wrappingKey = argon2Sync('argon2id', {
    message: Buffer.from(PASSPHRASE.normalize('NFKC')),
    nonce: fromBase64(salt),
    memory: (parameters?.memoryMebibytes ?? 0) * 1024,
    passes: parameters?.passes ?? 0,
    parallelism: parameters?.lanes ?? 0,
    tagLength: toldNumber('wrapping key size'),
  });
  return openSlot(slot, wrappingKey);
}

function pageAt(file: Buffer, number: number): Buffer {
  const size = toldNumber('page size');
  return file.subarray((number - 1) * size, number * size);
}

function macKeyOf(file: Buffer, dataKey: Buffer): Buffer {
  const mask = toldNumber('MAC salt mask');
  const salt = Buffer.from(
    file.subarray(0, toldNumber('file salt size')).map((byte) => byte ^ mask),
  );
  return pbkdf2Sync(
    dataKey,
    salt,
    toldNumber('MAC key rounds'),
    toldNumber('MAC key size'),
    'sha512',
  );
}

describe('a journal, opened by what its format page says', () => {
  it('gives up its data key to the passphrase and to the words alike', () => {
    const slot = slotOf('recovery-words');
    expect(slot.derivation.name).toBe(told('words derivation'));
    const entropy = Buffer.from(mnemonicToEntropy(GOLDEN_WORDS, wordlist));

    const byWords = openSlot(
      slot,
      hkdf(entropy, fromBase64(slot.derivation.salt), 'recovery words label'),
    );

    expect(byWords).toHaveLength(32);
    expect(byWords.equals(keyByPassphrase())).toBe(true);
  });

  it('has nothing but pages whose HMAC holds', () => {
    const file = readFileSync(files.database);
    const macKey = macKeyOf(file, keyByPassphrase());
    const count = file.length / toldNumber('page size');
    const macOffset = toldNumber('MAC offset');
    const isGood = (_: unknown, index: number) => {
      const page = pageAt(file, index + 1);
      const number = Buffer.alloc(4);
      number.writeUInt32LE(index + 1);
      const from = index === 0 ? toldNumber('file salt size') : 0;
      const mac = createHmac('sha512', macKey)
        .update(page.subarray(from, macOffset))
        .update(number);
      return page.subarray(macOffset, macOffset + toldNumber('MAC size')).equals(mac.digest());
    };

    expect(count).toBeGreaterThan(10);
    expect(Array.from({ length: count }).every(isGood)).toBe(true);
  });

  it('is an SQLite database once its pages are decrypted', () => {
    const first = pageAt(readFileSync(files.database), 1);
    const ivOffset = toldNumber('IV offset');
    const iv = first.subarray(ivOffset, ivOffset + toldNumber('IV size'));
    const cipher = createDecipheriv('aes-256-cbc', keyByPassphrase(), iv).setAutoPadding(false);
    const rest = Buffer.concat([
      cipher.update(first.subarray(toldNumber('file salt size'), ivOffset)),
      cipher.final(),
    ]);
    const page = Buffer.concat([Buffer.from('SQLite format 3\0'), rest]);

    // SQLite's file format, 1.3: page size, reserved bytes, the three fixed fractions, the version of the schema.
    expect(page.readUInt16BE(16)).toBe(toldNumber('page size'));
    expect(page.readUInt8(20)).toBe(toldNumber('page size') - ivOffset);
    expect([...page.subarray(21, 24)]).toEqual([64, 32, 32]);
    expect(page.readUInt32BE(60)).toBe(LATEST_VERSION);
    // The first page is the root of the table of tables: an inner page of a tree (5), or its only leaf (13).
    expect([5, 13]).toContain(page.readUInt8(100));
  });

  it('has an anchor that witnesses its saves', () => {
    const bytes = readFileSync(files.anchor);
    const size = toldNumber('anchor slot size');
    const macKey = hkdf(keyByPassphrase(), Buffer.alloc(0), 'anchor label');
    const slots = Array.from({ length: toldNumber('anchor slots') }, (_, index) => {
      const text = bytes.toString('utf8', index * size, (index + 1) * size);
      if (text.trim() === '') return undefined;
      // The test itself made the file.
      return JSON.parse(text) as { vaultId: string; revision: number; mac: string };
    }).filter((slot) => slot !== undefined);

    expect(bytes).toHaveLength(size * toldNumber('anchor slots'));
    expect(Math.max(...slots.map(({ revision }) => revision))).toBe(files.revision);
    for (const { vaultId, revision, mac } of slots) {
      expect(vaultId).toBe(content.vaultId);
      expect(mac).toBe(createHmac('sha256', macKey).update(`${vaultId} ${revision}`).digest('hex'));
    }
  });

  it('tells what a backup holds', () => {
    const dataKey = keyByPassphrase();
    const sealed = sealContents(files.contents, content.vaultId, new DataKey(Buffer.from(dataKey)));
    const nonce = sealed.subarray(0, toldNumber('contents nonce size'));
    const tag = sealed.subarray(-toldNumber('contents tag size'));
    const cipher = createDecipheriv(
      'aes-256-gcm',
      hkdf(dataKey, Buffer.alloc(0), 'contents label'),
      nonce,
    );
    cipher.setAAD(Buffer.from(content.vaultId)).setAuthTag(tag);
    const plain = Buffer.concat([
      cipher.update(sealed.subarray(nonce.length, -tag.length)),
      cipher.final(),
    ]);

    expect(JSON.parse(plain.toString())).toEqual(files.contents);
  });
});

describe('the format page', () => {
  it('names every table and every column of it, and no others', () => {
    const handle = openInMemory();
    onTestFinished(() => void handle.close());
    migrate(handle);
    const { tables } = shapesOf(handle);

    expect(toldNumber('schema version')).toBe(LATEST_VERSION);
    expect(firstCells('table')).toEqual(tables.map(({ name }) => name));
    for (const { name, columns } of tables) {
      expect([name, ...toldNames(name)]).toEqual([name, ...columns.map((column) => column.name)]);
    }
  });

  it('names the members of a backup in their order', () => {
    expect(firstCells('in a backup')).toEqual(MEMBER_NAMES);
  });

  it('names the exit codes of rescue', () => {
    expect(firstCells('code').map(Number)).toEqual(Object.values(EXIT));
  });
});

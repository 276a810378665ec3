import { createCipheriv, createHmac, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBTreePage } from '../../../../electron/salvage/b-tree-page.ts';
import { mendedBody, readable } from '../../../../electron/salvage/mend-document.ts';
import { readRecord } from '../../../../electron/salvage/record.ts';
import { DataKey } from '../../../../electron/vault/data-key.ts';
import { pageMacKey } from '../../../../electron/vault/page-check.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';
import { salvaged } from './salvaged-journals.ts';

const USABLE = 4016;
const KINDS = [0x02, 0x05, 0x0a, 0x0d];

/** A page of noise that begins like one with rows or keys, so that what lies behind is looked at. */
const aPage = fc
  .tuple(
    fc.constantFrom(...KINDS),
    fc.uint8Array({ minLength: USABLE - 1, maxLength: USABLE - 1 }),
    fc.integer({ min: 0, max: 40 }),
  )
  .map(([kind, noise, cellCount]) => {
    const page = Buffer.from([kind, ...noise]);
    page.writeUInt16BE(cellCount, 3);
    return page;
  });

/** The key file of nobody: a key of this test's own, so that it can write pages whose HMAC holds. */
function aDatabaseOf(pages: readonly Buffer[]) {
  const raw = randomBytes(32);
  const key = new DataKey(Buffer.from(raw));
  const salt = randomBytes(16);
  const macKey = pageMacKey(salt, key);
  const sealed = pages.map((page, index) => {
    const start = index === 0 ? 16 : 0;
    const initial = randomBytes(16);
    const cipher = createCipheriv('aes-256-cbc', raw, initial).setAutoPadding(false);
    const text = Buffer.concat([cipher.update(page.subarray(start)), cipher.final(), initial]);
    const number = Buffer.alloc(4);
    number.writeUInt32LE(index + 1);
    const mac = createHmac('sha512', macKey).update(text).update(number).digest();
    return Buffer.concat([index === 0 ? salt : Buffer.alloc(0), text, mac]);
  });
  const database = join(scratchFolder(), 'journal.db');
  writeFileSync(database, Buffer.concat(sealed));
  return { database, key };
}

/** A first page whose schema leads to `root`, under the name of a table that there is. */
function aSchemaPage(root: number): Buffer {
  const page = Buffer.alloc(USABLE);
  const texts = ['table', 'entry', 'entry'].map((text) => Buffer.from(text));
  const header = [6, ...texts.map(({ length }) => length * 2 + 13), 1, 0];
  const record = Buffer.from([...header, ...Buffer.concat(texts), root]);
  const cell = Buffer.from([record.length, 1, ...record]);
  cell.copy(page, USABLE - cell.length);
  page.writeUInt8(0x0d, 100);
  page.writeUInt16BE(1, 103);
  page.writeUInt16BE(USABLE - cell.length, 108);
  return page;
}

/** What stays on the page of a row that fills whole pages beyond it (SQLite's file format, 1.6, "M"). */
const STAYING = Math.floor(((USABLE - 12) * 32) / 255) - 23;

/** A leaf with one row that says it fills a thousand million pages, and goes on in page `next`. */
function aLeafThatGoesOn(next: number): Buffer {
  const page = Buffer.alloc(USABLE);
  page.writeUInt8(0x0d, 0);
  page.writeUInt16BE(1, 3);
  page.writeUInt16BE(16, 8);
  const head = Buffer.from([...varint(STAYING + (USABLE - 4) * 2 ** 30), 1]);
  head.copy(page, 16);
  page.writeUInt32BE(next, 16 + head.length + STAYING);
  return page;
}

/** A number of up to eight bytes as SQLite writes it. */
function varint(value: number): readonly number[] {
  const bytes = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) {
    bytes.unshift((rest % 128) + 128);
  }
  return bytes;
}

describe('reading bytes that nobody wrote', () => {
  it('makes of a page cells that lie inside it', () => {
    fc.assert(
      fc.property(aPage, fc.integer({ min: 1, max: 3 }), (bytes, number) => {
        const read = readBTreePage({ number, bytes, isSound: false, age: 0 });
        const cells = read?.cells ?? [];
        expect(cells.every(({ beginning }) => beginning.length <= USABLE)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('makes of a record columns no longer than it, or nothing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(2 ** 31), (bytes, more) => {
        const fields = readRecord(Buffer.from(bytes), bytes.length + (more % 1000)) ?? [];
        const texts = fields.flatMap((field) => ('value' in field ? [field.value] : []));
        const long = texts.filter((text) => typeof text === 'string' && text.length > bytes.length);
        expect(long).toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });

  it('makes of any text a body', () => {
    const piece = fc.constantFrom(
      '"text":"',
      '"type":"paragraph"',
      '\\',
      '\\u00',
      '"',
      ',',
      '�',
      '\0',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), (pieces) => {
        const text = `{"root":${pieces.join('')}`;
        expect(mendedBody(text).root.children.length).toBeGreaterThan(0);
        expect(readable(readable(text))).toBe(readable(text));
      }),
      { numRuns: 2000 },
    );
  });

  it(
    'ends on a database of noise, and invents no row that a table does not take',
    { timeout: 120_000 },
    () => {
      fc.assert(
        fc.property(fc.array(aPage, { minLength: 1, maxLength: 12 }), (pages) => {
          const { report } = salvaged(aDatabaseOf([aSchemaPage(2), ...pages]));
          expect(report.pageCount).toBe(pages.length + 1);
        }),
        { numRuns: 60 },
      );
    },
  );
});

describe('reading pages that lead round in a circle', () => {
  it('reads a tree that holds itself once', () => {
    const inner = Buffer.alloc(USABLE);
    inner.writeUInt8(0x05, 0);
    inner.writeUInt32BE(2, 8);

    const { report } = salvaged(aDatabaseOf([aSchemaPage(2), inner]));

    expect(report.rowsRead).toMatchObject({ entry: 0 });
  });

  it('ends a row that goes on in its own pages for ever', () => {
    const link = Buffer.alloc(USABLE, 'a');
    link.writeUInt32BE(3, 0);

    const { report } = salvaged(aDatabaseOf([aSchemaPage(2), aLeafThatGoesOn(3), link]));

    expect(report.rowsRead).toMatchObject({ entry: 0 });
  });

  it('walks a list of free pages that leads back to itself once', () => {
    const first = aSchemaPage(2);
    first.writeUInt32BE(3, 32);
    const trunk = Buffer.alloc(USABLE);
    trunk.writeUInt32BE(3, 0);
    trunk.writeUInt32BE(0xffffffff, 4);
    const leaf = Buffer.alloc(USABLE);
    leaf.writeUInt8(0x0d, 0);

    const { report } = salvaged(aDatabaseOf([first, leaf, trunk]));

    expect(report.pageCount).toBe(3);
  });
});

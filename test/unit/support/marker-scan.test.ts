import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesHolding } from '../../support/marker-scan.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

const MARKER = 'the lake was grey (and still) – 7 swans\\';

const spellings: readonly (readonly [string, Buffer])[] = [
  ['UTF-8', Buffer.from(MARKER)],
  ['UTF-16', Buffer.from(MARKER, 'utf16le')],
  ...['', 'a', 'ab'].flatMap((before) => [
    [`base64 after "${before}"`, asBase64(`${before}${MARKER} and more`, 'utf8')] as const,
    [
      `UTF-16 in base64 after "${before}"`,
      asBase64(`${before}${MARKER} and more`, 'utf16le'),
    ] as const,
  ]),
];

function asBase64(text: string, encoding: 'utf8' | 'utf16le'): Buffer {
  return Buffer.from(Buffer.from(text, encoding).toString('base64'), 'latin1');
}

/** `bytes` amid others of every value. */
const amid = (bytes: Buffer) => {
  const others = Buffer.from(Array.from({ length: 512 }, (_, value) => value % 256));
  return Buffer.concat([others, bytes, others]);
};

describe('the scan for what somebody wrote', () => {
  it.each(spellings)('finds it in %s, however deep the file lies', (_spelling, bytes) => {
    const folder = scratchFolder();
    const deep = join(folder, 'a', 'b');
    mkdirSync(deep, { recursive: true });
    writeFileSync(join(deep, 'c'), amid(bytes));

    expect(filesHolding(['another thing altogether', MARKER], [folder])).toEqual([join(deep, 'c')]);
  });

  it('finds nothing where there is something else', () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, 'a'), amid(Buffer.from(MARKER.toUpperCase())));
    writeFileSync(join(folder, 'b'), '');

    expect(filesHolding([MARKER], [folder, join(folder, 'not there')])).toEqual([]);
  });
});

import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readSecret } from '../../../../electron/export/read-secret.ts';

/** A pipe through which `pieces` come. */
function aPipe(...pieces: readonly (string | Buffer)[]) {
  const pipe = new PassThrough();
  for (const piece of pieces) pipe.write(piece);
  pipe.end();
  return pipe;
}

/** A terminal on which `keys` are pressed; it notes whether it shows what is typed. */
function aTerminal(...keys: readonly string[]) {
  const modes: boolean[] = [];
  const terminal = Object.assign(aPipe(...keys), {
    isTTY: true as const,
    setRawMode(isRaw: boolean) {
      modes.push(isRaw);
      return terminal;
    },
  });
  return { terminal, modes };
}

describe('reading a secret', () => {
  it.each([
    ['a line', ['copper lantern\n'], 'copper lantern'],
    ['a line after the mark of its encoding', ['\uFEFFcopper lantern\n'], 'copper lantern'],
    ['the first of two lines', ['copper\nlantern\n'], 'copper'],
    ['a line in pieces', ['cop', 'per lant', 'ern\r\n'], 'copper lantern'],
    ['a line without an end', ['copper lantern'], 'copper lantern'],
    ['nothing', [], ''],
    ['spaces at the ends', ['  copper \n'], '  copper '],
    ['a sign cut in two', [Buffer.from([0xc3]), Buffer.from([0xa9, 0x0a])], 'é'],
    ['more than any secret', ['a'.repeat(10_000)], 'a'.repeat(4096)],
  ])('reads %s from a pipe', async (_, pieces, expected) => {
    let asked = 0;

    const line = await readSecret(aPipe(...pieces), () => (asked += 1));

    expect(line).toBe(expected);
    expect(asked).toBe(0);
  });

  it.each([
    ['a line', ['c', 'o', 'p', '\r'], 'cop'],
    ['what is left after rubbing out', ['cox\u007fp🌉\b\r'], 'cop'],
    ['a line ended by control D', ['cop\u0004'], 'cop'],
    ['nothing after control C', ['cop\u0003'], undefined],
  ])('reads %s from a terminal, and shows nothing', async (_, keys, expected) => {
    const { terminal, modes } = aTerminal(...keys);
    let asked = 0;

    const line = await readSecret(terminal, () => (asked += 1));

    expect(line).toBe(expected);
    expect(asked).toBe(1);
    expect(modes).toEqual([true, false]);
  });
});

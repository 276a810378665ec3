import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packedText } from '../../../../renderer/bridge/packed-text.ts';
import { printTextOf, readPrintText } from '../../../../renderer/bridge/print-text.ts';
import { printDocument, type PrintDocument } from '../../../../shared/model/print-document.ts';

const DOCUMENT: PrintDocument = {
  title: 'Reflection summary',
  subtitle: 'November',
  sections: [
    { kind: 'notes', heading: 'Notes', notes: [{ when: 'Friday', text: 'A “quoted” line\nש木' }] },
  ],
};
const SAID = JSON.stringify(DOCUMENT);

async function textOf(document: PrintDocument): Promise<string> {
  const text = await printTextOf(document);
  if (!text.ok) throw new Error(text.failure.code);
  return text.value;
}

/** A document with `count` of the longest notes there may be. */
const notes = (count: number): PrintDocument => ({
  ...DOCUMENT,
  sections: [
    {
      kind: 'notes',
      heading: 'Notes',
      notes: Array.from({ length: count }, () => ({ when: 'Friday', text: 'a'.repeat(100_000) })),
    },
  ],
});

describe('the text of a document on its way to paper', () => {
  it('is read as the document it was', async () => {
    expect(await readPrintText(await textOf(DOCUMENT))).toEqual(DOCUMENT);
    expect(await readPrintText(await textOf(notes(80)))).toEqual(notes(80));
  });

  it('is made of letters that every message carries as they are', async () => {
    expect(await textOf(DOCUMENT)).toMatch(/^[A-Za-z0-9+/=]+$/);
  });

  it('is not made of a document longer than any may be', async () => {
    expect(await printTextOf(notes(100))).toEqual({
      ok: false,
      failure: { code: 'input/too-large' },
    });
  });

  it.each([
    ['nothing', ''],
    ['no JSON', 'Reflection summary'],
    ['another thing', '{"title":"a"}'],
    ['a document with something more', SAID.replace('{', '{"script":"a",')],
    ['a document that would be another kind of object', SAID.replace('{', '{"__proto__":{},')],
    ['one too deep to be looked at', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['one that is small only while it is packed', JSON.stringify(notes(100))],
  ])('is nothing where it says %s', async (_what, said) => {
    expect(await readPrintText(await packedText(said))).toBeUndefined();
  });

  it('never throws, and gives documents only, whatever was cut out of what it says', async () => {
    const anywhere = fc.nat({ max: SAID.length });
    await fc.assert(
      fc.asyncProperty(anywhere, anywhere, fc.string(), async (from, to, put) => {
        const read = await readPrintText(
          await packedText(SAID.slice(0, from) + put + SAID.slice(to)),
        );
        expect(read === undefined || printDocument.safeParse(read).success).toBe(true);
      }),
    );
  });

  it('never throws, and gives documents only, whatever was cut out of it', async () => {
    const text = await textOf(DOCUMENT);
    const anywhere = fc.nat({ max: text.length });
    await fc.assert(
      fc.asyncProperty(anywhere, anywhere, fc.string(), async (from, to, put) => {
        const read = await readPrintText(text.slice(0, from) + put + text.slice(to));
        expect(read === undefined || printDocument.safeParse(read).success).toBe(true);
      }),
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  printTextOf,
  readPrintText,
  type PrintDocument,
} from '../../../../shared/model/print-document.ts';

const DOCUMENT: PrintDocument = {
  title: 'Reflection summary',
  subtitle: 'November',
  sections: [
    { kind: 'notes', heading: 'Notes', notes: [{ when: 'Friday', text: 'A “quoted” line\nש木' }] },
  ],
};
const TEXT = printTextOf(DOCUMENT);

describe('the text of a document on its way to paper', () => {
  it('is read as the document it was', () => {
    expect(readPrintText(TEXT)).toEqual(DOCUMENT);
  });

  it.each([
    ['nothing', ''],
    ['no JSON', 'Reflection summary'],
    ['another thing', '{"title":"a"}'],
    ['a document with something more', TEXT.replace('{', '{"script":"a",')],
    ['a document that would be another kind of object', TEXT.replace('{', '{"__proto__":{},')],
    ['one too deep to be looked at', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
  ])('is nothing where it says %s', (_what, text) => {
    expect(readPrintText(text)).toBeUndefined();
  });

  it('never throws, and gives documents only, whatever was cut out of it', () => {
    const anywhere = fc.nat({ max: TEXT.length });
    fc.assert(
      fc.property(anywhere, anywhere, fc.string(), (from, to, put) => {
        const read = readPrintText(TEXT.slice(0, from) + put + TEXT.slice(to));
        expect(read === undefined || readPrintText(printTextOf(read)) !== undefined).toBe(true);
      }),
    );
  });
});

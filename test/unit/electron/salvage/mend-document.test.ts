import { describe, expect, it } from 'vitest';
import {
  CUT_SHORT,
  isBody,
  mendedBody,
  readable,
} from '../../../../electron/salvage/mend-document.ts';
import { documentText } from '../../../../shared/logic/document-text.ts';
import { MAX_DOCUMENT_BLOCKS } from '../../../../shared/model/document.ts';
import { entryWithEverything } from '../../../support/entry-with-everything.ts';
import { aDay } from '../../../support/journal-rows.ts';
import { aDocument } from '../../../support/vaults.ts';

/** The lines of what is made of the first `length` signs of a body. */
function linesOf(body: string, length = body.length): readonly string[] {
  return documentText(mendedBody(body.slice(0, length))).split('\n');
}

describe('mending a body', () => {
  it('keeps every line there is, with a word above that it is not whole', () => {
    const { body } = entryWithEverything(aDay('2026-11-22'), 'Europe/Paris');

    const lines = linesOf(JSON.stringify(body), JSON.stringify(body).length - 30);

    expect(lines).toEqual([CUT_SHORT, ...documentText(body).split('\n')]);
  });

  it('keeps the beginning of the line that breaks off', () => {
    const body = JSON.stringify(aDocument('one', 'two "quoted" \\ words\tand 🌉'));

    expect(linesOf(body, body.indexOf('words'))).toEqual([CUT_SHORT, 'one', 'two "quoted" \\ ']);
    expect(linesOf(body, body.indexOf(' words'))).toEqual([CUT_SHORT, 'one', 'two "quoted" \\']);
  });

  it('puts an ellipsis for noise, whatever signs are in it', () => {
    const body = JSON.stringify(aDocument('before the damage and after it'));

    const lines = linesOf(body.replace('damage', '\ufffd"x\0\ufffdab"\ufffd'));

    expect(lines).toEqual([CUT_SHORT, 'before the … and after it']);
  });

  it('holds no more paragraphs than a body may, and all of the text', () => {
    const many = Array.from({ length: MAX_DOCUMENT_BLOCKS + 50 }, (_, index) => `line ${index}`);
    const text = many.map((line) => `{"type":"paragraph","children":[{"text":"${line}"}`).join(',');

    const lines = linesOf(`{"root":${text}`);

    expect(lines.join(' ')).toBe([CUT_SHORT, ...many].join(' '));
  });

  it('knows a body by its beginning', () => {
    expect(isBody(JSON.stringify(aDocument('text')))).toBe(true);
    expect(isBody('["calm"]')).toBe(false);
  });

  it('leaves a text without noise as it is', () => {
    const text = 'Tabs\tand lines\nand “signs” — 橋 🌉 é';

    expect(readable(text)).toBe(text);
  });
});

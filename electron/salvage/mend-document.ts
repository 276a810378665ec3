import {
  EMPTY_DOCUMENT,
  entryDocument,
  MAX_DOCUMENT_BLOCKS,
  type EntryDocument,
} from '../../shared/model/document.ts';
import { parseJson } from '../platform/parse-json.ts';

/** Stands above what is left of an entry. A person reads it. */
export const CUT_SHORT = 'Not all of this could be read again. What follows is what is left of it.';
const ITALIC = 2;

/** In the text of a body: where a line begins, and a piece of text up to what can only be its end. */
const LINES_AND_TEXTS =
  /"type":"(?:paragraph|heading|quote|listitem|linebreak)"|"text":"((?:[^"\\]+|\\.|"(?![,}]))*)/gs;
const ESCAPE = /\\(?:u([\da-f]{4})|(.))?/gis;
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '', t: '\t', b: '', f: '' };

/** Whether a text is, or once was, an entry's body. */
export function isBody(text: string): boolean {
  return text.startsWith('{"root":');
}

/** The body that `text` holds; undefined unless it is all there. */
export function wholeBody(text: string): EntryDocument | undefined {
  return entryDocument.safeParse(parseJson(text)).data;
}

/** A body of plain paragraphs with all the writing that is left in a damaged one, and a line above that says so. */
export function mendedBody(text: string): EntryDocument {
  const lines = [''];
  for (const [, writing] of text.matchAll(LINES_AND_TEXTS)) {
    lines.push(writing === undefined ? '' : `${lines.pop() ?? ''}${readable(unescaped(writing))}`);
  }
  const kept = lines.filter((line) => line.trim() !== '');
  const most = MAX_DOCUMENT_BLOCKS - 2;
  const rest = kept.length > most ? [kept.slice(most).join(' ')] : [];
  const paragraphs = [
    paragraph(CUT_SHORT, ITALIC),
    ...[...kept.slice(0, most), ...rest].map((line) => paragraph(line, 0)),
  ];
  return entryDocument.parse({ root: { ...EMPTY_DOCUMENT.root, children: paragraphs } });
}

/** What is no writing, and what few signs lie between two such places: noise makes letters too. */
const NOISE = /[[\ufffd\p{Cc}]--[\t\n]](?:[^\ufffd\p{Cc}\t\n]{0,8}[[\ufffd\p{Cc}]--[\t\n]])*/gv;

/** `text` with an ellipsis where there is nothing but noise. */
export function readable(text: string): string {
  return text.toWellFormed().replaceAll(NOISE, '…');
}

function unescaped(text: string): string {
  return text.replaceAll(ESCAPE, (_all, code?: string, letter?: string) => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    return letter === undefined ? '' : (ESCAPED[letter] ?? letter);
  });
}

function paragraph(text: string, format: number) {
  const blank = { version: 1, direction: null, format: '', indent: 0 };
  const words = { type: 'text', version: 1, text, format, detail: 0, mode: 'normal', style: '' };
  return { ...blank, type: 'paragraph', children: [words] };
}

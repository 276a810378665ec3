import {
  EMPTY_DOCUMENT,
  type DocumentBlock,
  type DocumentInline,
  type EntryDocument,
} from '../model/document.ts';

/** A body of plain paragraphs; a line break inside one stays a line break. */
export function documentOfParagraphs(paragraphs: readonly string[]): EntryDocument {
  if (paragraphs.length === 0) return EMPTY_DOCUMENT;
  return { root: { ...EMPTY_DOCUMENT.root, children: paragraphs.map(paragraphOf) } };
}

function paragraphOf(text: string): DocumentBlock {
  const children = text
    .split('\n')
    .flatMap((line, at): readonly DocumentInline[] => [
      ...(at === 0 ? [] : [{ type: 'linebreak' as const, version: 1 as const }]),
      ...(line === '' ? [] : [textOf(line)]),
    ]);
  return { type: 'paragraph', version: 1, direction: null, format: '', indent: 0, children };
}

function textOf(text: string): DocumentInline {
  return { type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' };
}

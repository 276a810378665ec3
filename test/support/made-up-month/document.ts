import {
  entryDocument,
  type DocumentBlock,
  type DocumentInline,
  type EntryDocument,
} from '../../../shared/model/document.ts';
import type { MadeUpBlock } from './entries.ts';

const ELEMENT = { version: 1, direction: null, format: '', indent: 0 } as const;
const BOLD = 1;
const ITALIC = 2;

/** The body an editor would give back for these blocks. */
export function documentOf(blocks: readonly MadeUpBlock[]): EntryDocument {
  return entryDocument.parse({
    root: { ...ELEMENT, type: 'root', children: blocks.map(blockOf) },
  });
}

function blockOf(block: MadeUpBlock): DocumentBlock {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return { ...ELEMENT, type: block.kind, children: inlineOf(block.text) };
    case 'heading':
      return {
        ...ELEMENT,
        type: 'heading',
        tag: `h${block.level}`,
        children: inlineOf(block.text),
      };
    case 'rule':
      return { type: 'horizontalrule', version: 1 };
    case 'bullets':
      return listOf(
        'bullet',
        block.items.map((text) => ({ text })),
      );
    case 'numbers':
      return listOf(
        'number',
        block.items.map((text) => ({ text })),
      );
    case 'checks':
      return listOf('check', block.items);
  }
}

type Item = { readonly text: string; readonly checked?: boolean };

function listOf(listType: 'bullet' | 'number' | 'check', items: readonly Item[]): DocumentBlock {
  return {
    ...ELEMENT,
    type: 'list',
    listType,
    start: 1,
    tag: listType === 'number' ? 'ol' : 'ul',
    children: items.map(({ text, checked }, index) => ({
      ...ELEMENT,
      type: 'listitem',
      value: index + 1,
      ...(checked === undefined ? {} : { checked }),
      children: inlineOf(text),
    })),
  };
}

/** `**bold**` and `_italic_` become formats; everything else is text. */
function inlineOf(text: string): DocumentInline[] {
  return text
    .split(/(\*\*[^*]+\*\*|_[^_]+_)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('**')) return textOf(part.slice(2, -2), BOLD);
      if (part.startsWith('_')) return textOf(part.slice(1, -1), ITALIC);
      return textOf(part, 0);
    });
}

function textOf(text: string, format: number): DocumentInline {
  return { type: 'text', version: 1, text, format, detail: 0, mode: 'normal', style: '' };
}

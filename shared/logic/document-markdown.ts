import type {
  DocumentBlock,
  DocumentInline,
  EntryDocument,
  ListDocumentNode,
  ListItemDocumentNode,
} from '../model/document.ts';

/** CommonMark knows six levels of headings. */
const LOWEST_LEVEL = 6;

/** The editor's text formats, and what stands around such text. Markdown has no sign for the last two; HTML has. */
const MARKS = [
  [1, '**', '**'],
  [2, '*', '*'],
  [4, '~~', '~~'],
  [8, '<u>', '</u>'],
  [128, '<mark>', '</mark>'],
] as const;

/** Ends a list, or a run of emphasis, that would otherwise go on in what follows it; shows nothing. */
const DIVIDER = '<!-- -->';

/**
 * A body as CommonMark (with `~~` and `[x]` as GitHub has them), its largest headings `topLevel` deep. All of its text
 * is in it and reads as it did; what looks like a sign of Markdown is escaped.
 */
export function documentMarkdown(document: EntryDocument, topLevel = 1): string {
  const blocks = document.root.children.filter((block) => !isEmpty(block));
  return blocks
    .map((block, index) => {
      const before = blocks[index - 1];
      const followsList = block.type === 'list' && before?.type === 'list';
      return `${followsList ? `${DIVIDER}\n\n` : ''}${blockMarkdown(block, topLevel)}`;
    })
    .join('\n\n');
}

function isEmpty(block: DocumentBlock): boolean {
  return block.type !== 'horizontalrule' && block.children.length === 0;
}

function blockMarkdown(block: DocumentBlock, topLevel: number): string {
  switch (block.type) {
    case 'paragraph':
      return lines(block.children).join('\n');
    case 'heading': {
      const level = Math.min(LOWEST_LEVEL, topLevel + Number(block.tag.slice(1)) - 1);
      // A heading is one line, and signs at its end would count as its frame.
      const line = inlineMarkdown(block.children).replaceAll('\n', ' ').replace(/(#+)$/, '\\$1');
      return `${'#'.repeat(level)} ${line}`;
    }
    case 'quote':
      return lines(block.children)
        .map((line) => `> ${line}`)
        .join('\n');
    case 'horizontalrule':
      return '---';
    case 'list':
      return listLines(block).join('\n');
  }
}

function listLines(list: ListDocumentNode): readonly string[] {
  let number = list.start;
  let marker = '';
  return list.children.flatMap((item) => {
    const own = item.children.filter((child) => child.type !== 'list');
    // An item that only carries a deeper list is how lists nest; it belongs to the item before it.
    const isCarrier = own.length === 0 && item.children.length > 0 && marker !== '';
    if (!isCarrier) {
      marker = markerOf(list, item, number);
      number += 1;
    }
    const content = itemLines(item);
    const indent = ' '.repeat(list.listType === 'number' ? marker.length : 2);
    return content.map((line, index) => (index === 0 && !isCarrier ? marker : indent) + line);
  });
}

function itemLines(item: ListItemDocumentNode): readonly string[] {
  const own = item.children.flatMap((child) => (child.type === 'list' ? [] : [child]));
  const deeper = item.children.flatMap((child) => (child.type === 'list' ? [child] : []));
  const first = own.length > 0 || deeper.length === 0 ? lines(own) : [];
  return [...first, ...deeper.flatMap((list) => listLines(list))];
}

function markerOf(list: ListDocumentNode, item: ListItemDocumentNode, number: number): string {
  if (list.listType === 'number') return `${number}. `;
  return list.listType === 'check' ? `- [${item.checked ? 'x' : ' '}] ` : '- ';
}

/** The text of a block, a line of Markdown for each of its lines, with the sign for a break at the end of all but one. */
function lines(children: readonly DocumentInline[]): readonly string[] {
  const text = inlineMarkdown(children).split('\n');
  return text.map((line, index) => {
    return escapeStart(line) + (index < text.length - 1 ? '\\' : '');
  });
}

function inlineMarkdown(children: readonly DocumentInline[]): string {
  let text = '';
  for (const child of children) {
    const next = childMarkdown(child);
    const last = text.at(-1) ?? '';
    const meets =
      '*~'.includes(last) && text !== '' && next.startsWith(last) && !text.endsWith(`\\${last}`);
    text += (meets ? DIVIDER : '') + next;
  }
  return text;
}

function childMarkdown(child: DocumentInline): string {
  switch (child.type) {
    case 'linebreak':
      return '\n';
    case 'tab':
      return '&#9;';
    case 'text':
      return textMarkdown(child.text, child.format);
    case 'link':
      return `[${inlineMarkdown(child.children).replaceAll('\n', ' ')}](<${child.url}>)`;
  }
}

/** Emphasis must touch what it is put on, so spaces at its ends stand outside. */
function textMarkdown(text: string, format: number): string {
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  if (core === '') return text;
  const marks = MARKS.filter(([bit]) => (format & bit) !== 0);
  const opening = marks.map(([, open]) => open).join('');
  const closing = marks.toReversed().map(([, , close]) => close);
  return `${before}${opening}${escaped(core)}${closing.join('')}${after}`;
}

function escaped(text: string): string {
  return text
    .replaceAll(/[\\`*_~[\]<>&|]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\t', '&#9;');
}

/** What at the beginning of a line would make it a heading, an item, a rule, a quote or code. */
function escapeStart(line: string): string {
  return line
    .replace(/^[ \t]+/, (spaces) => '&#32;'.repeat(spaces.length))
    .replace(/^([#+=-])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

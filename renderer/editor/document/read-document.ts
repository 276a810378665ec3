import { $isHorizontalRuleNode } from '@lexical/extension';
import { $isLinkNode } from '@lexical/link';
import { $isListItemNode, $isListNode, type ListItemNode, type ListNode } from '@lexical/list';
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import {
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTabNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type NodeKey,
  type TextNode,
} from 'lexical';
import { safeLinkAddress } from '../../../shared/logic/link-address.ts';
import {
  type DocumentBlock,
  type DocumentInline,
  type EntryDocument,
  EMPTY_DOCUMENT,
  type ListDocumentNode,
  type ListItemDocumentNode,
  MAX_DOCUMENT_BLOCKS,
  MAX_LIST_LEVELS,
  WRITABLE_TEXT_FORMATS,
} from '../../../shared/model/document.ts';

/** Lines that are part of the content and not on the page yet, and what they come in before; nothing, if that is gone. */
export type LinesToCome = { readonly before: NodeKey; readonly lines: readonly string[] };

/**
 * The editor's content as a body to store, with what is still to come in its place. It builds the body from what is
 * allowed instead of exporting and checking, so it has an answer for every state: what has no place in a body becomes its
 * text, and nothing a person wrote is lost.
 */
export function $readDocument(toCome?: LinesToCome): EntryDocument {
  const blocks = $getRoot()
    .getChildren()
    .flatMap((node) =>
      node.getKey() === toCome?.before
        ? [...toCome.lines.map(lineBlock), $readBlock(node)]
        : [$readBlock(node)],
    );
  return { root: { ...EMPTY_DOCUMENT.root, children: withinBlockLimit(blocks) } };
}

function $readBlock(node: LexicalNode): DocumentBlock {
  if ($isHorizontalRuleNode(node)) return { type: 'horizontalrule', version: 1 };
  if ($isListNode(node)) return $readList(node, 1);
  const shape = { ...$shapeOf(node), children: $readInlines(node) };
  if ($isQuoteNode(node)) return { type: 'quote', ...shape };
  if ($isHeadingNode(node)) return { type: 'heading', tag: headingTag(node.getTag()), ...shape };
  return { type: 'paragraph', ...shape };
}

function lineBlock(line: string): DocumentBlock {
  const text = { ...PLAIN_TEXT, text: line.toWellFormed() };
  return { type: 'paragraph', ...PLAIN_SHAPE, children: line === '' ? [] : [text] };
}

const PLAIN_SHAPE = { version: 1, direction: null, format: '', indent: 0 } as const;
const PLAIN_TEXT = {
  type: 'text',
  version: 1,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
} as const;

function $shapeOf(node: LexicalNode) {
  const direction = $isElementNode(node) ? node.getDirection() : null;
  return { ...PLAIN_SHAPE, direction };
}

function headingTag(tag: string): 'h1' | 'h2' | 'h3' {
  return tag === 'h1' || tag === 'h2' ? tag : 'h3';
}

function $readList(list: ListNode, level: number): ListDocumentNode {
  return {
    type: 'list',
    ...$shapeOf(list),
    listType: list.getListType(),
    start: wholeNumber(list.getStart()),
    tag: list.getTag(),
    children: $readItems(list, level),
  };
}

/** An item that holds a list too deep to keep gives way to that list's items, one level up. */
function $readItems(list: ListNode, level: number): ListItemDocumentNode[] {
  return list.getChildren().flatMap((child) => {
    const inner = $isElementNode(child) ? child.getChildren().filter($isListNode) : [];
    if (level < MAX_LIST_LEVELS || inner.length === 0) return [$readItem(child, level)];
    return inner.flatMap((deeper) => $readItems(deeper, level));
  });
}

function $readItem(node: LexicalNode, level: number): ListItemDocumentNode {
  const isItem = $isListItemNode(node);
  return {
    type: 'listitem',
    ...$shapeOf(node),
    indent: level - 1,
    value: isItem ? wholeNumber(node.getValue()) : 1,
    ...(isItem ? $checkedState(node) : {}),
    children: $isElementNode(node)
      ? node.getChildren().flatMap((child) => $readItemChild(child, level))
      : $readInline(node),
  };
}

function $readItemChild(child: LexicalNode, level: number): ListItemDocumentNode['children'] {
  return $isListNode(child) ? [$readList(child, level + 1)] : $readInline(child);
}

function $checkedState(item: ListItemNode): { readonly checked?: boolean } {
  const checked = item.getChecked();
  return checked === undefined ? {} : { checked };
}

function wholeNumber(value: number): number {
  return Number.isSafeInteger(value) && value > 0 ? value : 1;
}

function $readInlines(node: LexicalNode): DocumentInline[] {
  return $isElementNode(node) ? node.getChildren().flatMap($readInline) : $readInline(node);
}

function $readInline(node: LexicalNode): DocumentInline[] {
  if ($isLineBreakNode(node)) return [{ type: 'linebreak', version: 1 }];
  if ($isTextNode(node)) return [$readText(node)];
  if ($isLinkNode(node)) return $readLink(node);
  if ($isElementNode(node)) return $readInlines(node);
  return [];
}

type DocumentText = Extract<DocumentInline, { readonly type: 'text' | 'tab' | 'linebreak' }>;

function $readText(node: TextNode): DocumentText {
  return {
    ...PLAIN_TEXT,
    type: $isTabNode(node) ? 'tab' : 'text',
    // Half of a surrogate pair cannot be stored as UTF-8.
    text: node.getTextContent().toWellFormed(),
    format: node.getFormat() & WRITABLE_TEXT_FORMATS,
  };
}

function $readLink(link: ElementNode & { getURL(): string }): DocumentInline[] {
  const url = safeLinkAddress(link.getURL());
  const inside = $readInlines(link);
  if (url === null) return inside;
  const children = inside.flatMap((node) => (node.type === 'link' ? node.children : [node]));
  return [{ type: 'link', ...$shapeOf(link), url, rel: null, target: null, title: null, children }];
}

/** Past the limit, further blocks become further lines of one last paragraph. */
function withinBlockLimit(blocks: readonly DocumentBlock[]): DocumentBlock[] {
  if (blocks.length <= MAX_DOCUMENT_BLOCKS) return [...blocks];
  const surplus = blocks.slice(MAX_DOCUMENT_BLOCKS - 1);
  const lines = surplus.flatMap((block, index): DocumentInline[] => [
    ...(index > 0 ? [{ type: 'linebreak' as const, version: 1 as const }] : []),
    ...inlinesIn(block),
  ]);
  return [
    ...blocks.slice(0, MAX_DOCUMENT_BLOCKS - 1),
    { type: 'paragraph', ...PLAIN_SHAPE, children: lines },
  ];
}

function inlinesIn(block: DocumentBlock | ListItemDocumentNode): DocumentInline[] {
  if (block.type === 'horizontalrule') return [];
  return block.children.flatMap((child) =>
    child.type === 'list' || child.type === 'listitem' ? inlinesIn(child) : [child],
  );
}

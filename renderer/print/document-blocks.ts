import type {
  DocumentBlock,
  DocumentInline,
  EntryDocument,
  ListDocumentNode,
  ListItemDocumentNode,
} from '../../shared/model/document.ts';
import { textBlock, type Marker, type PrintBlock } from './print-block.ts';
import { runsText, type TextRun } from './text-runs.ts';

const DEEPEST_LEVEL = 8;

/** The body of an entry as blocks for paper. Empty paragraphs are left out: paper has its own spacing. */
export function documentBlocks(body: EntryDocument): readonly PrintBlock[] {
  return body.root.children.flatMap(blocksOf);
}

function blocksOf(node: DocumentBlock): readonly PrintBlock[] {
  switch (node.type) {
    case 'paragraph':
      return withText('paragraph', node.children, node.indent);
    case 'heading':
      return withText(HEADING_ROLE[node.tag], node.children, node.indent);
    case 'quote':
      return withText('quote', node.children, node.indent);
    case 'horizontalrule':
      return [{ kind: 'rule' }];
    case 'list':
      return listBlocks(node, 0);
  }
}

const HEADING_ROLE = { h1: 'heading-1', h2: 'heading-2', h3: 'heading-3' } as const;

function withText(
  role: 'paragraph' | 'quote' | (typeof HEADING_ROLE)[keyof typeof HEADING_ROLE],
  children: readonly DocumentInline[],
  level: number,
): readonly PrintBlock[] {
  const runs = inlineRuns(children);
  return runsText(runs).trim() === '' ? [] : [textBlock(role, runs, { level })];
}

/** Items one after another, each with the mark it has; a list inside an item is set in one level further. */
function listBlocks(list: ListDocumentNode, level: number): readonly PrintBlock[] {
  return list.children.flatMap((item) => {
    const inlines = item.children.filter((child) => child.type !== 'list');
    const lists = item.children.filter((child) => child.type === 'list');
    const inner = lists.flatMap((child) => listBlocks(child, Math.min(level + 1, DEEPEST_LEVEL)));
    const isHolder = inlines.length === 0 && lists.length > 0;
    if (isHolder) return inner;
    const marker = markerOf(list, item);
    return [textBlock('item', inlineRuns(inlines), { marker, level }), ...inner];
  });
}

function markerOf(list: ListDocumentNode, item: ListItemDocumentNode): Marker {
  switch (list.listType) {
    case 'check':
      return { kind: 'box', isTicked: item.checked === true };
    case 'number':
      return { kind: 'words', words: `${item.value}.` };
    case 'bullet':
      return { kind: 'bullet' };
  }
}

function inlineRuns(nodes: readonly DocumentInline[]): readonly TextRun[] {
  return nodes.flatMap((node): readonly TextRun[] => {
    switch (node.type) {
      case 'text':
      case 'tab':
        return [{ text: node.text, format: node.format }];
      case 'linebreak':
        return [{ text: '\n', format: 0 }];
      case 'link':
        return linkRuns(node.url, inlineRuns(node.children));
    }
  });
}

/** Paper cannot be followed, so a link is its words with the address beside them, once. */
function linkRuns(url: string, words: readonly TextRun[]): readonly TextRun[] {
  const text = runsText(words).trim();
  if (text === '' || text === url) return [{ text: url, format: 0 }];
  return [...words, { text: ` (${url})`, format: 0 }];
}

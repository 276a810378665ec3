import {
  $generateNodesFromSerializedNodes,
  $insertGeneratedNodes,
  type ImportMimeTypeFunction,
} from '@lexical/clipboard';
import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { $generateNodesFromDOMViaExtension, contextValue, ImportSource } from '@lexical/html';
import { $isListNode } from '@lexical/list';
import {
  $getEditor,
  $isDecoratorNode,
  $isRangeSelection,
  type BaseSelection,
  type LexicalNode,
} from 'lexical';
import { documentFragment } from '../../../shared/model/document.ts';
import { harmlessMarkup } from './harmless-markup.ts';
import { inertDocument } from './inert-document.ts';
import { LargePasteExtension } from './large-paste-extension.ts';
import { $looseBlocks, looseLine, MOST_IN_PORTION, weightOf } from './portions.ts';

/** Above either, only the words of a paste are taken, not the shapes: shapes take time each, words hardly any. */
const MOST_WITH_SHAPES = { characters: 200_000, shapes: 5_000 };

/** Above either, plain text comes in as whole paragraphs, not as if it were typed. */
const MOST_AS_TYPED = { characters: 20_000, lines: 200 };

/** What was copied in this editor. Any page can put anything under its name, so it is taken only if the schema fits. */
export const $insertOwn: ImportMimeTypeFunction = (data, selection) => {
  if (countOf(/"type":/g, data) > MOST_WITH_SHAPES.shapes) return false;
  const fragment = readFragment(data);
  if (fragment === null) return false;
  $insertShapes($generateNodesFromSerializedNodes(fragment), selection);
  return true;
};

export const $insertHtml: ImportMimeTypeFunction = (data, selection, _$next, transfer) => {
  const { characters, shapes } = MOST_WITH_SHAPES;
  if (data.length > characters || countOf(/<[a-z]/gi, data) > shapes) {
    $insertLines(transfer.getData('text/plain') || textOfMarkup(data), selection);
    return true;
  }
  const context = [contextValue(ImportSource, 'paste')];
  $insertShapes($generateNodesFromDOMViaExtension(inertDocument(data), { context }), selection);
  return true;
};

export const $insertPlainText: ImportMimeTypeFunction = (data, selection, $next) => {
  const { characters, lines } = MOST_AS_TYPED;
  if (data.length <= characters && lineCount(data) <= lines) return $next();
  $insertLines(data, selection);
  return true;
};

function readFragment(data: string) {
  try {
    const { nodes } = JSON.parse(data);
    return documentFragment.safeParse(nodes).data ?? null;
  } catch {
    return null;
  }
}

const ENDS_A_LINE = /<(?:[bh]r|\/(?:p|div|li|h[1-3]|blockquote|pre))>/g;

function textOfMarkup(html: string): string {
  return inertDocument(harmlessMarkup(html).replaceAll(ENDS_A_LINE, '\n')).body.textContent.trim();
}

const LINE_END = /\r\n?|[\n\u2028\u2029]/gu;

/** Puts `text` where the selection is, one paragraph for each line. */
function $insertLines(text: string, selection: BaseSelection): void {
  const lines = text.split(LINE_END);
  if (lines.length === 1 && $isRangeSelection(selection)) selection.insertText(text);
  else $largePaste().$insert(lines.map(looseLine), selection);
}

function $insertShapes(nodes: LexicalNode[], selection: BaseSelection): void {
  const blocks = $looseBlocks(nodes);
  const weight = blocks.reduce((sum, block) => sum + weightOf(block), 0);
  if (weight <= MOST_IN_PORTION || $isInList(selection)) {
    $insertGeneratedNodes($getEditor(), nodes, selection);
    return;
  }
  // The caret needs a line to stand in while the rest comes in above it.
  if ($isDecoratorNode(nodes.at(-1))) blocks.push(looseLine(''));
  $largePaste().$insert(blocks, selection);
}

/** Lists that are pasted into a list become part of it: there is no place between two of them for the rest. */
function $isInList(selection: BaseSelection): boolean {
  const [node] = selection.getNodes();
  return $isListNode(node?.getTopLevelElement());
}

function $largePaste() {
  return getExtensionDependencyFromEditor($getEditor(), LargePasteExtension).output;
}

export function lineCount(text: string): number {
  return countOf(LINE_END, text) + 1;
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}

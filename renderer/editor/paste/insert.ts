import {
  $generateNodesFromSerializedNodes,
  $insertGeneratedNodes,
  type ImportMimeTypeFunction,
} from '@lexical/clipboard';
import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { $generateNodesFromDOMViaExtension, contextValue, ImportSource } from '@lexical/html';
import { $isListNode } from '@lexical/list';
import { $getEditor, $isRangeSelection, type BaseSelection } from 'lexical';
import { documentFragment } from '../../../shared/model/document.ts';
import { harmlessMarkup } from './harmless-markup.ts';
import { inertDocument } from './inert-document.ts';
import { LargePasteExtension } from './large-paste-extension.ts';
import { $createLine, lineCount, linesOf } from './lines.ts';

/**
 * Above either, only the words of a paste are taken, not the shapes. Shapes come in all at once, and more of them would
 * hold the page up for longer than security.md FT-10 allows (`paste` in `npm run bench`).
 */
const MOST_WITH_SHAPES = { characters: 200_000, shapes: 2_000 };

/** Above either, plain text comes in as whole paragraphs, not as if it were typed. */
const MOST_AS_TYPED = { characters: 20_000, lines: 200 };

/** What was copied in this editor. Any page can put anything under its name, so it is taken only if the schema fits. */
export const $insertOwn: ImportMimeTypeFunction = (data, selection) => {
  if (countOf(/"type":/g, data) > MOST_WITH_SHAPES.shapes) return false;
  const fragment = readFragment(data);
  if (fragment === null) return false;
  $insertGeneratedNodes($getEditor(), $generateNodesFromSerializedNodes(fragment), selection);
  return true;
};

export const $insertHtml: ImportMimeTypeFunction = (data, selection, _$next, transfer) => {
  const { characters, shapes } = MOST_WITH_SHAPES;
  if (data.length > characters || countOf(/<[a-z]/gi, data) > shapes) {
    $insertLines(transfer.getData('text/plain') || textOfMarkup(data), selection);
    return true;
  }
  const context = [contextValue(ImportSource, 'paste')];
  const nodes = $generateNodesFromDOMViaExtension(inertDocument(data), { context });
  $insertGeneratedNodes($getEditor(), nodes, selection);
  return true;
};

export const $insertPlainText: ImportMimeTypeFunction = (data, selection, $next) => {
  const { characters, lines } = MOST_AS_TYPED;
  // In a list, what is typed becomes items, and paragraphs do not.
  const isShort = lineCount(data) <= lines || $isInList(selection);
  if (data.length <= characters && isShort) return $next();
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

/** Puts `text` where the selection is, one paragraph for each line. */
function $insertLines(text: string, selection: BaseSelection): void {
  const lines = linesOf(text);
  if (lines.length === 1 && $isRangeSelection(selection)) selection.insertText(text);
  // There is no telling what becomes of a paragraph that comes into a list: all of them find their place together.
  else if ($isInList(selection)) selection.insertNodes(lines.map($createLine));
  else
    getExtensionDependencyFromEditor($getEditor(), LargePasteExtension).output.$insert(
      lines,
      selection,
    );
}

function $isInList(selection: BaseSelection): boolean {
  if (!$isRangeSelection(selection)) return false;
  const { anchor, focus } = selection;
  const start = selection.isBackward() ? focus : anchor;
  return $isListNode(start.getNode().getTopLevelElement());
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}

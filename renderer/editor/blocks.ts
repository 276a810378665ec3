import { $createHorizontalRuleNode } from '@lexical/extension';
import { $insertList, $removeList, type ListType } from '@lexical/list';
import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import { $insertNodeToNearestRoot } from '@lexical/utils';
import { $createParagraphNode, $getRoot, $getSelection } from 'lexical';
import type { BlockKind } from './extensions/format-state.ts';

export type TextBlock = 'paragraph' | 'quote' | 'h1' | 'h2' | 'h3';

/** Gives the selected blocks the shape `kind`; what they say stays. */
export function $setTextBlock(kind: TextBlock): void {
  $setBlocksType($getSelection(), () => $createTextBlock(kind));
}

function $createTextBlock(kind: TextBlock) {
  if (kind === 'paragraph') return $createParagraphNode();
  return kind === 'quote' ? $createQuoteNode() : $createHeadingNode(kind);
}

/** Makes the selected blocks a list of this kind, or paragraphs again if that is what they are. */
export function $toggleList(kind: ListType, current: BlockKind): void {
  if (current === kind) $removeList();
  else $insertList(kind);
}

export function $insertRule(): void {
  const rule = $insertNodeToNearestRoot($createHorizontalRuleNode());
  rule.selectNext();
}

/** Before the editor was ever entered there is no selection; then writing goes on at its end. */
export function $ensureSelection(): void {
  if ($getSelection() === null) $getRoot().selectEnd();
}

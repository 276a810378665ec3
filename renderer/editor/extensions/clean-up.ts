import { $unwrapNode } from '@lexical/utils';
import { LinkNode } from '@lexical/link';
import { $isListNode, ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import {
  $createLineBreakNode,
  $isDecoratorNode,
  $isElementNode,
  defineExtension,
  type ElementNode,
  type LexicalNode,
  mergeRegister,
  ParagraphNode,
  TabNode,
  TextNode,
} from 'lexical';
import { safeLinkAddress } from '../../../shared/logic/link-address.ts';
import { WRITABLE_TEXT_FORMATS } from '../../../shared/model/document.ts';

/**
 * Whatever way content came in (typed, pasted, dropped, undone), what is on the page is what will be stored: no styles,
 * no formats or alignments the editor has no button for, no address off the allow-list, no block inside a block.
 */
export const CleanUpExtension = defineExtension({
  name: 'evenfall/CleanUp',
  register: (editor) =>
    mergeRegister(
      editor.registerNodeTransform(TextNode, $cleanText),
      editor.registerNodeTransform(TabNode, $cleanText),
      editor.registerNodeTransform(LinkNode, $cleanLink),
      editor.registerNodeTransform(HeadingNode, $cleanHeading),
      editor.registerNodeTransform(ParagraphNode, $cleanBlock),
      editor.registerNodeTransform(HeadingNode, $cleanBlock),
      editor.registerNodeTransform(QuoteNode, $cleanBlock),
      editor.registerNodeTransform(ListItemNode, $cleanItem),
      editor.registerNodeTransform(ListNode, $cleanShape),
    ),
});

function $cleanText(text: TextNode): void {
  const format = text.getFormat() & WRITABLE_TEXT_FORMATS;
  if (text.getFormat() !== format) text.setFormat(format);
  if (text.getStyle() !== '') text.setStyle('');
  if (text.getMode() !== 'normal') text.setMode('normal');
}

function $cleanLink(link: LinkNode): void {
  const address = safeLinkAddress(link.getURL());
  if (address === null) {
    $unwrapNode(link);
    return;
  }
  if (link.getURL() !== address) link.setURL(address);
  if (link.getRel() !== null) link.setRel(null);
  if (link.getTarget() !== null) link.setTarget(null);
  if (link.getTitle() !== null) link.setTitle(null);
}

function $cleanHeading(heading: HeadingNode): void {
  if (['h4', 'h5', 'h6'].includes(heading.getTag())) heading.setTag('h3');
}

function $cleanBlock(block: ElementNode): void {
  $cleanShape(block);
  if (block.getIndent() !== 0) block.setIndent(0);
  if (block.getChildren().some($isBlock)) $flatten(block, $isBlock);
}

function $cleanItem(item: ListItemNode): void {
  $cleanShape(item);
  const $isForeign = (node: LexicalNode) => $isBlock(node) && !$isListNode(node);
  if (item.getChildren().some($isForeign)) $flatten(item, $isForeign);
}

function $cleanShape(element: ElementNode): void {
  if (element.getFormatType() !== '') element.setFormat('');
  if (element.getTextStyle() !== '') element.setTextStyle('');
}

function $isBlock(node: LexicalNode): boolean {
  return ($isElementNode(node) || $isDecoratorNode(node)) && !node.isInline();
}

/** Puts what stands in blocks inside `element` on lines of their own in `element` itself. */
function $flatten(element: ElementNode, $isInner: (node: LexicalNode) => boolean): void {
  const lines: LexicalNode[][] = [[]];
  for (const child of element.getChildren()) {
    if ($isInner(child)) lines.push($leavesIn(child), []);
    else lines.at(-1)?.push(child);
  }
  const content = lines
    .filter((line) => line.length > 0)
    .flatMap((line, index) => (index > 0 ? [$createLineBreakNode(), ...line] : line));
  element.splice(0, element.getChildrenSize(), content);
}

function $leavesIn(node: LexicalNode): LexicalNode[] {
  if (!$isElementNode(node)) return [];
  return node.getChildren().flatMap((child, index) => {
    if (!$isBlock(child)) return [child];
    return index > 0 ? [$createLineBreakNode(), ...$leavesIn(child)] : $leavesIn(child);
  });
}

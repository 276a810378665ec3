import { $isHorizontalRuleNode, signal } from '@lexical/extension';
import { $isLinkNode } from '@lexical/link';
import { $isListNode, type ListType } from '@lexical/list';
import { $isHeadingNode, $isQuoteNode, type HeadingTagType } from '@lexical/rich-text';
import {
  $findMatchingParent,
  $getSelection,
  $isNodeSelection,
  $isRangeSelection,
  defineExtension,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';

export type BlockKind = 'paragraph' | 'quote' | 'rule' | HeadingTagType | ListType;

/** What holds where the caret is, as the toolbar shows it. */
export type FormatState = {
  readonly block: BlockKind;
  /** Bit set, as in a stored body. */
  readonly formats: number;
  readonly link: { readonly key: string; readonly address: string } | null;
};

const NOTHING: FormatState = { block: 'paragraph', formats: 0, link: null };

export const FormatStateExtension = defineExtension({
  name: 'evenfall/FormatState',
  build: () => ({ state: signal(NOTHING) }),
  register: (editor, _config, { getOutput }) =>
    editor.registerUpdateListener(({ editorState }) => {
      const { state } = getOutput();
      const next = editorState.read($readFormatState);
      if (!isSame(state.peek(), next)) state.value = next;
    }),
});

/** What holds at the selection of the update or read in progress. */
export function $readFormatState(): FormatState {
  const selection = $getSelection();
  if ($isNodeSelection(selection)) {
    const isRule = selection.getNodes().some($isHorizontalRuleNode);
    return { ...NOTHING, block: isRule ? 'rule' : 'paragraph' };
  }
  if (!$isRangeSelection(selection)) return NOTHING;
  return {
    block: $blockKind(selection.anchor.getNode()),
    formats: selection.format,
    link: $linkAt(selection),
  };
}

function $blockKind(node: LexicalNode): BlockKind {
  const block = $findMatchingParent(
    node,
    (n) => $isListNode(n) || $isHeadingNode(n) || $isQuoteNode(n),
  );
  if ($isListNode(block)) return block.getListType();
  if ($isHeadingNode(block)) return block.getTag();
  return $isQuoteNode(block) ? 'quote' : 'paragraph';
}

/** The link that holds the whole selection, if there is one. */
function $linkAt({ anchor, focus }: RangeSelection): FormatState['link'] {
  const link = $findMatchingParent(anchor.getNode(), $isLinkNode);
  const other = $findMatchingParent(focus.getNode(), $isLinkNode);
  return link?.is(other) ? { key: link.getKey(), address: link.getURL() } : null;
}

function isSame(a: FormatState, b: FormatState): boolean {
  return (
    a.block === b.block &&
    a.formats === b.formats &&
    a.link?.key === b.link?.key &&
    a.link?.address === b.link?.address
  );
}

import {
  $isDecoratorNode,
  $isElementNode,
  type LexicalNode,
  type SerializedLexicalNode,
} from 'lexical';

/** A node outside any editor, with all that is in it, as Lexical writes it. */
export type LooseNode = SerializedLexicalNode & {
  readonly text?: string;
  readonly children?: readonly LooseNode[];
};

/** What the blocks of one portion may weigh together. See `paste` in `npm run bench` for how long one holds the page. */
export const MOST_IN_PORTION = 1_500;

/** This many characters more take about as long to come onto the page as one node more. */
const CHARACTERS_AS_NODE = 500;

/** `blocks` in their order, in portions that are short for the page; a block too heavy for one is a portion by itself. */
export function portionsOf(blocks: readonly LooseNode[]): LooseNode[][] {
  const portions: LooseNode[][] = [];
  let room = 0;
  for (const block of blocks) {
    const weight = weightOf(block);
    if (weight > room) {
      portions.push([]);
      room = MOST_IN_PORTION;
    }
    portions.at(-1)?.push(block);
    room -= weight;
  }
  return portions;
}

/** How heavy a node is: itself, all nodes in it, and its text counted in nodes. */
export function weightOf({ text = '', children = [] }: LooseNode): number {
  const inside = children.reduce((weight, child) => weight + weightOf(child), 0);
  return 1 + text.length / CHARACTERS_AS_NODE + inside;
}

export function looseLine(line: string): LooseNode {
  const text = { type: 'text', version: 1, text: line };
  return { ...EMPTY_LINE, children: line === '' ? [] : [text] };
}

const EMPTY_LINE = { type: 'paragraph', version: 1 };

/** `nodes` as blocks, for what has to be let go of and come in later; those that are part of a line are put in one. */
export function $looseBlocks(nodes: readonly LexicalNode[]): LooseNode[] {
  const blocks: LooseNode[] = [];
  let line: LooseNode[] | undefined;
  for (const node of nodes) {
    if ($isBlock(node)) {
      line = undefined;
      blocks.push($loose(node));
    } else {
      if (!line) blocks.push({ ...EMPTY_LINE, children: (line = []) });
      line.push($loose(node));
    }
  }
  return blocks;
}

function $isBlock(node: LexicalNode): boolean {
  return ($isElementNode(node) || $isDecoratorNode(node)) && !node.isInline();
}

function $loose(node: LexicalNode): LooseNode {
  const written = node.exportJSON();
  return $isElementNode(node) ? { ...written, children: node.getChildren().map($loose) } : written;
}

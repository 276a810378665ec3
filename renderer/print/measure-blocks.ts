import { fillPages, type Measured, type Piece } from './fill-pages.ts';
import { beginsPage, keepsWithNext, type PrintBlock } from './print-block.ts';
import type { PlacedPiece } from './render-document.tsx';
import { runsLength } from './text-runs.ts';

/** Heights are measured in whole 64ths of a pixel; a page is filled to a hair less than it holds. */
const SLACK_PIXELS = 0.5;

/** A heading longer than this is no heading any more: it may end a page, and be cut. */
const LONGEST_KEPT_LINES = 6;

/** So much is looked at in one go; between two goes the page answers. */
const BLOCKS_AT_ONCE = 200;
const PAGES_AT_ONCE = 10;

/**
 * The pages of `blocks`, all of which stand in `place`: in one or more boxes of exactly the size of a page's text, one
 * under the other, each box beginning with the last block of the one before.
 * Waits for the fonts first, since they decide where lines break.
 */
export async function layOutPages(
  place: HTMLElement,
  blocks: readonly PrintBlock[],
): Promise<readonly (readonly PlacedPiece[])[]> {
  await fontsLoaded(place);
  const standing = standingIn(place);
  const measured: Measured[] = [];
  for (const [index, block] of blocks.entries()) {
    if (index % BLOCKS_AT_ONCE === 0) await waitForPage();
    measured.push({
      ...measure(block, standing[index]),
      beginsPage: beginsPage(blocks[index - 1]),
    });
  }
  const pages: PlacedPiece[][] = [];
  for (const [index, page] of fillPages(measured, pageHeightOf(place)).entries()) {
    if (index % PAGES_AT_ONCE === 0) await waitForPage();
    pages.push(
      page.map((piece) => placed(piece, blocks[piece.block], standing[piece.block]?.element)),
    );
  }
  return pages;
}

/** Until the page has answered what was asked of it meanwhile. */
export function waitForPage(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

type Standing = { readonly element: HTMLElement; readonly before: HTMLElement | undefined };

/** Where each block stands, by its number, and what stands above it. */
function standingIn(place: HTMLElement): readonly Standing[] {
  const standing: Standing[] = [];
  for (const body of place.querySelectorAll('[data-body]')) {
    let before: HTMLElement | undefined;
    for (const element of body.querySelectorAll<HTMLElement>('[data-block]')) {
      if (Number(element.dataset['block']) === standing.length) standing.push({ element, before });
      before = element;
    }
  }
  return standing;
}

function pageHeightOf(place: HTMLElement): number {
  const body = place.querySelector('[data-body]');
  return (body?.getBoundingClientRect().height ?? 0) - SLACK_PIXELS;
}

async function fontsLoaded(place: HTMLElement): Promise<void> {
  // Reading a height makes the browser lay out the text, which is what starts its fonts loading.
  place.getBoundingClientRect();
  do {
    await document.fonts.ready;
  } while (document.fonts.status === 'loading');
}

function measure(block: PrintBlock, standing: Standing | undefined): Measured {
  if (!standing) return { height: 0, gap: 0, lines: 1, keepsWithNext: false };
  const { element, before } = standing;
  const box = element.getBoundingClientRect();
  const lines = linesOf(element);
  return {
    height: box.height,
    gap: before ? box.top - before.getBoundingClientRect().bottom : 0,
    lines,
    keepsWithNext: keepsWithNext(block) && lines <= LONGEST_KEPT_LINES,
  };
}

/** How many lines a block may be cut between: those of its text, unless something beside the text is taller. */
function linesOf(element: HTMLElement): number {
  const text = textOf(element);
  if (!text) return 1;
  const { height } = text.getBoundingClientRect();
  const isTextAlone = Math.abs(element.getBoundingClientRect().height - height) < 1;
  return isTextAlone ? Math.max(1, Math.round(height / lineHeightOf(text))) : 1;
}

function placed(piece: Piece, block: PrintBlock | undefined, element?: HTMLElement): PlacedPiece {
  const length = block?.kind === 'text' ? runsLength(block.runs) : 1;
  const text = element && textOf(element);
  const lines = element ? linesOf(element) : 1;
  return {
    block: piece.block,
    from: text && piece.from > 0 ? lineStart(text, piece.from) : 0,
    to: text && piece.to < lines ? lineStart(text, piece.to) : length,
  };
}

/** The place in the text where line number `line` (from 0) begins. Lines only go forward, so it is found by halving. */
function lineStart(text: HTMLElement, line: number): number {
  const nodes = textNodes(text);
  const length = nodes.reduce((sum, node) => sum + node.length, 0);
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (lineAt(text, nodes, middle) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lineAt(text: HTMLElement, nodes: readonly Text[], offset: number): number {
  const box = characterBox(nodes, offset);
  if (!box) return 0;
  const { top } = text.getBoundingClientRect();
  return Math.floor((box.top + box.height / 2 - top) / lineHeightOf(text));
}

/** Where a character stands; one that has no place of its own stands where the one before it does. */
function characterBox(nodes: readonly Text[], offset: number): DOMRect | undefined {
  for (let at = offset; at >= 0; at -= 1) {
    const { node, local } = nodeAt(nodes, at);
    if (!node) return undefined;
    const range = document.createRange();
    range.setStart(node, local);
    range.setEnd(node, local + 1);
    const box = [...range.getClientRects()].at(-1);
    if (box) return box;
  }
  return undefined;
}

function nodeAt(nodes: readonly Text[], offset: number) {
  let local = offset;
  for (const node of nodes) {
    if (local < node.length) return { node, local };
    local -= node.length;
  }
  return { node: undefined, local };
}

function textNodes(text: HTMLElement): readonly Text[] {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) nodes.push(node);
  }
  return nodes;
}

function textOf(element: HTMLElement): HTMLElement | null {
  return element.matches('[data-text]') ? element : element.querySelector('[data-text]');
}

function lineHeightOf(text: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(text).lineHeight);
}

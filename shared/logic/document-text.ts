import type { EntryDocument } from '../model/document.ts';

/** What the walk below needs to know of a node; every kind of node fits it. */
type Node = {
  readonly type: string;
  readonly text?: string;
  readonly children?: readonly Node[];
};

const STARTS_A_LINE = new Set(['paragraph', 'heading', 'quote', 'listitem']);

/**
 * The words of a body without their shape: every block and every list item is a line of its own, a line break begins a
 * new line, a rule leaves no trace. It walks with a stack of its own, so no depth of nesting can exhaust the real one.
 */
export function documentText(document: EntryDocument): string {
  const lines: string[] = [];
  const ahead: Node[] = [...document.root.children].reverse();
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    if (STARTS_A_LINE.has(node.type) && !holdsOnlyLists(node)) lines.push('');
    if (node.type === 'linebreak') lines.push('');
    if (node.text !== undefined) lines.push((lines.pop() ?? '') + node.text);
    for (const child of [...(node.children ?? [])].reverse()) ahead.push(child);
  }
  return lines.join('\n');
}

/** An item that only carries a deeper list is how lists nest; it shows no line of its own. */
function holdsOnlyLists({ type, children = [] }: Node): boolean {
  return type === 'listitem' && children.length > 0 && children.every((c) => c.type === 'list');
}

/**
 * A letter or digit and all letters, digits and marks after it; an apostrophe or hyphen inside keeps it one word, and so
 * does a point, comma or colon between digits. Chinese characters and Japanese kana stand alone.
 */
const WORD =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|[[\p{L}\p{N}]--[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]](?:['’‑\-]?[[\p{L}\p{N}\p{M}]--[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]]|(?<=\p{N})[.,:](?=\p{N}))*/gv;

/**
 * How many words `text` holds, by one regular expression and without a dictionary: right for scripts that put spaces
 * between words, one per character for Chinese and Japanese (which is how their writers count), and too low for Thai,
 * Lao and Khmer, where a run without spaces counts as one.
 */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/**
 * The beginning of `text` on one line, at most `length` UTF-16 units long, ended between words and with an ellipsis
 * where something was left out. It never splits a character in two.
 */
export function excerptOf(text: string, length: number): string {
  // Runs of white space may shrink to one space; ten times the length is ample and keeps a huge entry cheap.
  const line = text
    .slice(0, length * 10)
    .replaceAll(/\s+/gu, ' ')
    .trim();
  if (line.length <= length && text.length <= length * 10) return line;
  const room = line
    .slice(0, Math.max(0, length - 1))
    .toWellFormed()
    .replace(/�$/u, '');
  const lastSpace = room.lastIndexOf(' ');
  const cut = lastSpace > length / 2 ? room.slice(0, lastSpace) : room;
  return length < 1 ? '' : `${cut.trimEnd()}…`;
}

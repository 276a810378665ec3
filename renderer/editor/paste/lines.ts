import { $createParagraphNode, $createTextNode, type ParagraphNode } from 'lexical';

const LINE_END = /\r\n?|[\n\u2028\u2029]/gu;

/** The lines of `text`; what ends the last one begins another, which is empty. */
export function linesOf(text: string): readonly string[] {
  return text.split(LINE_END);
}

export function lineCount(text: string): number {
  return linesOf(text).length;
}

/** A paragraph with `line` in it, as it stands. */
export function $createLine(line: string): ParagraphNode {
  const paragraph = $createParagraphNode();
  return line === '' ? paragraph : paragraph.append($createTextNode(line));
}

/** What comes onto the page in one go. For how long it holds the page up, see `paste` in `npm run bench`. */
export const MOST_IN_PORTION = { lines: 750, characters: 200_000 };

/** How many of `lines`, from the first on, make one portion; one at least, however long it is. */
export function portionLength(lines: readonly string[]): number {
  let length = 0;
  let characters = 0;
  for (const line of lines.slice(0, MOST_IN_PORTION.lines)) {
    characters += line.length;
    if (characters > MOST_IN_PORTION.characters) break;
    length += 1;
  }
  return Math.max(1, length);
}

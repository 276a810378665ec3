/**
 * HTML from the clipboard, written anew with nothing in it but the tags and attributes below. What is dropped is only
 * the markup: text stays, except inside what a browser would never show.
 *
 * It is written anew *before* a browser's parser sees it, because Chromium applies our Content-Security-Policy to
 * parsed documents that are never shown, too: it reports every pasted `style` and `onclick`, and hides the styles.
 * It is one pass from left to right, so its time grows with the length alone.
 */
export function harmlessMarkup(html: string): string {
  const written: string[] = [];
  let at = 0;
  while (at < html.length) {
    const tagAt = html.indexOf('<', at);
    const textEnd = tagAt < 0 ? html.length : tagAt;
    written.push(html.slice(at, textEnd));
    if (tagAt < 0) break;
    at = pastMarkup(html, tagAt, written);
  }
  return withinDepth(written).join('');
}

/** Elements whose content is not text to be read. The parser ends them at their closing tag, whatever is inside. */
const WITH_HIDDEN_CONTENT = /^(?:script|style|title|textarea|iframe|noembed|noframes|xmp)$/;

/** What each tag that may stay is written as. */
const WRITTEN_AS: ReadonlyMap<string, string> = new Map([
  ...['p', 'br', 'hr', 'h1', 'h2', 'h3', 'blockquote', 'ul', 'ol', 'li', 'a', 'pre'].map(same),
  ...['b', 'strong', 'i', 'em', 'u', 's', 'mark', 'span'].map(same),
  ...['h4', 'h5', 'h6'].map((tag) => [tag, 'h3'] as const),
  ...['del', 'strike'].map((tag) => [tag, 's'] as const),
  ['ins', 'u'],
  ['font', 'span'],
  ...['div', 'section', 'article', 'main', 'header', 'footer', 'aside', 'nav', 'figure'].map(block),
  ...['figcaption', 'caption', 'address', 'center', 'form', 'fieldset', 'details'].map(block),
  ...['summary', 'dl', 'dt', 'dd', 'table', 'tr', 'legend'].map(block),
]);

function same(tag: string) {
  return [tag, tag] as const;
}

function block(tag: string) {
  return [tag, 'div'] as const;
}

const TAG_NAME = /<(\/?)([a-z][^\s/>]*)/iy;

/** Writes what may stay of the markup that begins at `from`, and gives back where the text goes on. */
function pastMarkup(html: string, from: number, written: string[]): number {
  TAG_NAME.lastIndex = from;
  const [opening, slash, rawName] = TAG_NAME.exec(html) ?? [];
  if (opening === undefined || rawName === undefined) return pastOther(html, from, written);
  const name = rawName.toLowerCase();
  const { attributes, end } = readAttributes(html, from + opening.length);
  const tag = WRITTEN_AS.get(name);
  if (slash === '/') {
    if (tag !== undefined) written.push(`</${tag}>`);
    return end;
  }
  if (tag !== undefined) written.push(`<${tag}${harmlessAttributes(tag, attributes)}>`);
  if (name === 'td' || name === 'th') keepCellsApart(written);
  if (name === 'input') markCheckItem(attributes, written);
  return WITH_HIDDEN_CONTENT.test(name) ? pastClosingTag(html, name, end) : end;
}

/** A comment, a declaration, or a `<` that begins nothing and is text. */
function pastOther(html: string, from: number, written: string[]): number {
  if (html.startsWith('<!--', from)) return pastComment(html, from + 2);
  if (/[!?/]/.test(html.charAt(from + 1))) return pastFirst(html, '>', from + 1);
  written.push('&lt;');
  return from + 1;
}

function pastComment(html: string, from: number): number {
  const ending = /--!?>/g;
  ending.lastIndex = from;
  return ending.test(html) ? ending.lastIndex : html.length;
}

function pastFirst(html: string, ending: string, from: number): number {
  const found = html.indexOf(ending, from);
  return found < 0 ? html.length : found + ending.length;
}

function pastClosingTag(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  closing.lastIndex = from;
  return closing.test(html) ? pastFirst(html, '>', closing.lastIndex) : html.length;
}

const BETWEEN_ATTRIBUTES = /[\s/]*/y;
const ATTRIBUTE = /([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*)))?/y;

type Attributes = ReadonlyMap<string, string>;

function readAttributes(html: string, from: number): { attributes: Attributes; end: number } {
  const attributes = new Map<string, string>();
  let at = pastBlank(html, from);
  while (at < html.length && html[at] !== '>') {
    ATTRIBUTE.lastIndex = at;
    const [whole, name, ...values] = ATTRIBUTE.exec(html) ?? [];
    if (name !== undefined) attributes.set(name.toLowerCase(), values.find(isText) ?? '');
    at = pastBlank(html, at + (whole?.length ?? 1));
  }
  return { attributes, end: at + 1 };
}

function pastBlank(html: string, from: number): number {
  BETWEEN_ATTRIBUTES.lastIndex = from;
  return from + (BETWEEN_ATTRIBUTES.exec(html)?.[0].length ?? 0);
}

function isText(value: string | undefined): value is string {
  return value !== undefined;
}

function harmlessAttributes(tag: string, attributes: Attributes): string {
  const href = attributes.get('href');
  if (tag === 'a' && href !== undefined) return ` href="${href.replaceAll('"', '&quot;')}"`;
  const start = attributes.get('start') ?? '';
  if (tag === 'ol' && /^\d{1,6}$/.test(start)) return ` start="${start}"`;
  const checked = attributes.get('aria-checked') ?? '';
  if (tag === 'li' && /^(?:true|false)$/.test(checked)) return ` aria-checked="${checked}"`;
  const look = lookOf(attributes.get('style') ?? '');
  return look === '' ? '' : ` data-look="${look}"`;
}

/** The little of a style that is a format here, in words of our own: many programs say bold only by style. */
function lookOf(style: string): string {
  const value = (property: RegExp) => property.exec(style)?.[1]?.toLowerCase() ?? '';
  const weight = value(/(?:^|[;\s])font-weight\s*:\s*([a-z0-9]+)/i);
  const slant = value(/(?:^|[;\s])font-style\s*:\s*([a-z]+)/i);
  const lines = value(/(?:^|[;\s])text-decoration(?:-line)?\s*:\s*([a-z\s-]+)/i);
  return [
    /^(?:bold|bolder|[6-9]00)$/.test(weight) ? 'bold' : '',
    /^(?:normal|lighter|[1-5]00)$/.test(weight) ? 'not-bold' : '',
    /^(?:italic|oblique)$/.test(slant) ? 'italic' : '',
    slant === 'normal' ? 'not-italic' : '',
    lines.includes('underline') ? 'underline' : '',
    lines.includes('line-through') ? 'strike' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Cells have no shape of their own here; a wide space stands between those of a row. */
function keepCellsApart(written: string[]): void {
  const before = written.slice(-3).findLast((piece) => piece.trim() !== '');
  if (before !== '<div>') written.push('\u2003');
}

/** A check box at the start of a list item is how many programs write a check list. */
function markCheckItem(attributes: Attributes, written: string[]): void {
  if (attributes.get('type')?.toLowerCase() !== 'checkbox') return;
  // Only a few pieces back: a box stands at the beginning, and a long look back for every box would be slow.
  const recent = written.slice(-6);
  const item = recent.lastIndexOf('<li>');
  const isWords = (piece: string) => !piece.startsWith('<') && piece.trim() !== '';
  if (item < 0 || recent.slice(item).some(isWords)) return;
  written[written.length - recent.length + item] =
    `<li aria-checked="${attributes.has('checked')}">`;
}

const MOST_DEPTH = 100;

/** Not `p` and `li`: left open, as they may be, they follow each other and do not nest. */
const NESTING_TAG =
  /^<(\/?)(?:div|span|b|strong|i|em|u|s|mark|a|ul|ol|blockquote|pre|h[1-3])(?=[ >])/;

/** Leaves out tags that lie deeper than writing ever does, so that no parser has to go there. Their text stays. */
function withinDepth(pieces: readonly string[]): readonly string[] {
  let depth = 0;
  return pieces.filter((piece) => {
    const slash = NESTING_TAG.exec(piece)?.[1];
    if (slash === undefined) return true;
    if (slash === '') depth += 1;
    const isShallow = depth <= MOST_DEPTH;
    if (slash === '/') depth = Math.max(0, depth - 1);
    return isShallow;
  });
}

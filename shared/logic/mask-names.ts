/** How a masked name is shown: by its first letters, or not at all. */
export type MaskStyle = 'initials' | 'dash';

/** The names to mask, as the person wrote them; an empty one masks nothing. */
export type Mask = { readonly names: readonly string[]; readonly style: MaskStyle };

/** Where a name stands in a text, in UTF-16 units, and what takes its place. */
export type Masked = { readonly from: number; readonly to: number; readonly shown: string };

/** What belongs to a word. Marks, so that an accent is never cut off. */
const WORD = String.raw`[\p{L}\p{M}\p{N}]`;

/** Letters of writing that sets no space between words, or adds to them what other languages set apart. */
const UNSPACED = `[${['Han', 'Hiragana', 'Katakana', 'Hangul', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((script) => String.raw`\p{scx=${script}}`)
  .join('')}]`;

/** A name inside a longer word is none, except beside such letters: they may be another word. */
const NOT_AFTER_WORD = `(?<!(?!${UNSPACED})${WORD})`;
const NOT_BEFORE_WORD = `(?!(?!${UNSPACED})${WORD})`;

/** Hebrew and Arabic write small words as the first letters of the next one: to Dan, and Dan, that Dan. */
const AFTER_PREFIX: Readonly<Record<string, string>> = {
  Hebrew: '[ושהבלמכ]',
  Arabic: '(?:ال|[وفبكل])',
};

/**
 * Where the names of `mask` stand in `text`, which is in normal form C: as whole words, in large or small letters, with
 * any space between their parts, and whichever apostrophe or hyphen is in them. In writing without spaces a name of two
 * letters or more is one wherever it stands: there, too much masked does less harm than too little. Longer names come
 * before shorter ones that begin alike. In order, never overlapping.
 */
export function maskedIn(text: string, { names, style }: Mask): readonly Masked[] {
  const pattern = patternFor(names);
  if (!pattern) return [];
  return Array.from(text.matchAll(pattern), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
    shown: style === 'dash' ? '—' : initialsBefore(text[match.index + match[0].length], match[0]),
  }));
}

/** The text with every name of `mask` masked, in normal form C. */
export function maskText(text: string, mask: Mask): string {
  const normal = text.normalize('NFC');
  let done = 0;
  let masked = '';
  for (const { from, to, shown } of maskedIn(normal, mask)) {
    masked += normal.slice(done, from) + shown;
    done = to;
  }
  return masked + normal.slice(done);
}

/** A document of thousands of texts is masked with one list of names, whose pattern is made once. */
const patterns = new WeakMap<readonly string[], RegExp>();

function patternFor(names: readonly string[]): RegExp | undefined {
  const known = patterns.get(names);
  if (known) return known;
  const made = patternOf(names);
  if (made) patterns.set(names, made);
  return made;
}

function patternOf(names: readonly string[]): RegExp | undefined {
  const sorted = names
    .map((name) => name.normalize('NFC').trim())
    .filter((name) => name !== '')
    .toSorted((one, other) => other.length - one.length);
  if (sorted.length === 0) return undefined;
  // Those that begin and end alike are looked for together: a look behind for each of a hundred names is slow.
  const groups: { readonly edges: Edges; readonly spellings: string[] }[] = [];
  for (const name of sorted) {
    const edges = edgesOf(name);
    const last = groups.at(-1);
    if (last?.edges.before === edges.before && last.edges.after === edges.after) {
      last.spellings.push(spelled(name));
    } else groups.push({ edges, spellings: [spelled(name)] });
  }
  const all = groups.map(
    ({ edges: { before, after }, spellings }) => `${before}(?:${spellings.join('|')})${after}`,
  );
  return new RegExp(all.join('|'), 'giu');
}

/** What a name may not stand beside. */
type Edges = { readonly before: string; readonly after: string };

function edgesOf(name: string): Edges {
  const letters = Array.from(name);
  const [first = '', last = ''] = [letters.at(0), letters.at(-1)];
  // A single such letter is in many words.
  if (letters.length === 1 && isUnspaced(first))
    return { before: `(?<!${WORD})`, after: `(?!${WORD})` };
  return {
    before: isUnspaced(first) ? '' : beforeLetter(first),
    after: isUnspaced(last) ? '' : NOT_BEFORE_WORD,
  };
}

function isUnspaced(letter: string): boolean {
  return new RegExp(UNSPACED, 'u').test(letter);
}

function beforeLetter(letter: string): string {
  const prefixed = Object.entries(AFTER_PREFIX).find(([script]) =>
    new RegExp(String.raw`\p{Script=${script}}`, 'u').test(letter),
  );
  return prefixed ? `(?<=${NOT_AFTER_WORD}${prefixed[1]}{0,3})` : NOT_AFTER_WORD;
}

/** The name as a pattern, with any space between its parts. */
function spelled(name: string): string {
  return name
    .split(/\s+/u)
    .map((part) => anySign(escaped(part)))
    .join(String.raw`\s+`);
}

/** A full stop that follows does for the last letter, too. */
function initialsBefore(next: string | undefined, name: string): string {
  const initials = initialsOf(name);
  return next === '.' && initials.endsWith('.') ? initials.slice(0, -1) : initials;
}

/** `A. M.` for Anna Maria and for anna-maria alike. */
function initialsOf(name: string): string {
  const words = name.match(new RegExp(`${WORD}+`, 'gu')) ?? [];
  const letters = words.map((word) => `${firstLetterOf(word).toLocaleUpperCase('en')}.`);
  return letters.length === 0 ? '—' : letters.join(' ');
}

/** With the marks that belong to it. */
function firstLetterOf(word: string): string {
  return /^.\p{M}*/u.exec(word)?.[0] ?? '';
}

/** The apostrophes and hyphens that stand in names, as a keyboard types them and as they are set. */
const APOSTROPHE = String.raw`['\u2019\u2018\u02BC]`;
const HYPHEN = String.raw`[-\u2010\u2011]`;

/** The same for each of these signs: O'Brien is O’Brien. */
function anySign(pattern: string): string {
  return pattern
    .replaceAll(new RegExp(APOSTROPHE, 'gu'), APOSTROPHE)
    .replaceAll(new RegExp(HYPHEN, 'gu'), HYPHEN);
}

/** A hyphen stays as it is: outside a set it has no meaning, and a pattern of code points refuses to have it escaped. */
function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

const MOST_SUGGESTIONS = 24;

/** Written with a large letter in English without being anyone's name. */
const NO_NAMES: ReadonlySet<string> = new Set(
  [
    'I I’m I’ve I’d I’ll Mr Mrs Ms Dr OK TV PDF',
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
    'January February March April May June July August September October November December',
    'Christmas Easter English French German Spanish Italian',
  ]
    .join(' ')
    .split(' '),
);

/**
 * A word, and whether it begins a text, a sentence or a line, where every word has a large letter. What stands before it
 * is one of two, and not optional: an optional group that matched nothing would not tell that a text begins there.
 */
const WORDS = /(?:(^|[.!?:…“”"‘(—–·-]\s*|\n\s*)|)([\p{L}\p{M}][\p{L}\p{M}’'-]*)/gu;

/**
 * Words of `texts` that may be names, for the person to confirm: written with a large letter inside a sentence, if only
 * once, and never without one: a name that is not offered may go on paper unseen. The most frequent first, at most 24.
 * It guesses; nothing rests on it but what is offered.
 */
export function suggestNames(texts: readonly string[]): readonly string[] {
  // A year of writing has few words, each many times over: what each is like is asked once.
  const all = new Set<string>();
  const inside = new Map<string, number>();
  for (const text of texts) {
    for (const [, begins, word = ''] of text.normalize('NFC').matchAll(WORDS)) {
      all.add(word);
      if (begins === undefined) inside.set(word, (inside.get(word) ?? 0) + 1);
    }
  }
  const small = new Set(Array.from(all, withoutPossessive).filter(isSmall));
  const times = new Map<string, number>();
  for (const [found, count] of inside) {
    const word = withoutPossessive(found);
    if (isLarge(word)) times.set(word, (times.get(word) ?? 0) + count);
  }
  return [...times]
    .filter(([word]) => isNameLike(word, small))
    .toSorted(([one, most], [other, next]) => next - most || (one < other ? -1 : 1))
    .slice(0, MOST_SUGGESTIONS)
    .map(([word]) => word);
}

function isNameLike(word: string, small: ReadonlySet<string>): boolean {
  return word.length > 1 && !NO_NAMES.has(word) && !small.has(word.toLocaleLowerCase('en'));
}

function withoutPossessive(word: string): string {
  return word.replace(/['’]s?$/u, '').replace(/-$/u, '');
}

function isSmall(word: string): boolean {
  return word === word.toLocaleLowerCase('en');
}

function isLarge(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

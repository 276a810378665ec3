const ONES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const;
const TENS = [
  '',
  '',
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
] as const;
const IRREGULAR_ORDINALS: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** "twelve"; digits from a hundred on. */
export function inWords(count: number): string {
  if (count >= 100 || count < 0) return String(count);
  const one = ONES[count % 10] ?? '';
  if (count < 20) return ONES[count] ?? '';
  const ten = TENS[Math.floor(count / 10)] ?? '';
  return count % 10 === 0 ? ten : `${ten}-${one}`;
}

/** "twelfth", "twenty-first"; "100th" from a hundred on. */
export function ordinalInWords(count: number): string {
  if (count >= 100) return `${count}${digitEnding(count)}`;
  const words = inWords(count).split('-');
  const last = words.pop() ?? '';
  const ordinal = IRREGULAR_ORDINALS[last] ?? `${last.replace(/y$/, 'ie')}th`;
  return [...words, ordinal].join('-');
}

/** The same with a capital, for the start of a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function digitEnding(count: number): string {
  const lastTwo = count % 100;
  if (lastTwo >= 11 && lastTwo <= 13) return 'th';
  return ({ 1: 'st', 2: 'nd', 3: 'rd' } as Record<number, string>)[count % 10] ?? 'th';
}

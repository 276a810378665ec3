/** The bits of the editor's text formats that paper shows. */
export const FORMAT = {
  bold: 1,
  italic: 2,
  strike: 4,
  underline: 8,
  code: 16,
  highlight: 128,
} as const;

/** A stretch of text in one format: a sum of `FORMAT` bits. Line breaks are `\n`, as the paper's CSS keeps them. */
export type TextRun = { readonly text: string; readonly format: number };

export function runsLength(runs: readonly TextRun[]): number {
  return runs.reduce((length, { text }) => length + text.length, 0);
}

export function runsText(runs: readonly TextRun[]): string {
  return runs.map(({ text }) => text).join('');
}

/** A run, or a part of one, and where in the whole text it begins. */
type PlacedRun = TextRun & { readonly start: number };

/** The runs between two places in their text, counted in UTF-16 units; formats are kept, empty runs are not. */
export function sliceRuns(
  runs: readonly TextRun[],
  from: number,
  to: number,
): readonly PlacedRun[] {
  const slices: PlacedRun[] = [];
  let start = 0;
  for (const { text, format } of runs) {
    const first = Math.max(0, from - start);
    const part = text.slice(first, Math.max(0, to - start));
    if (part !== '') slices.push({ text: part, format, start: start + first });
    start += text.length;
  }
  return slices;
}

/** The direction of the first letter that has one: a part of a paragraph must not turn when it is cut. */
export function textDirection(text: string): 'ltr' | 'rtl' {
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  return RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
}

const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

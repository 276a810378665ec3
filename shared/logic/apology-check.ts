import { type ApologyKind, apologyKinds } from '../content/apology.ts';
import { apologyPatterns } from './apology-patterns.ts';

/** A passage from `from` up to, not including, `to`, counted as JavaScript counts a string (UTF-16). */
type ApologyHighlight = {
  readonly kind: ApologyKind;
  readonly from: number;
  readonly to: number;
};

/** Anything but the end of a sentence or of a paragraph. */
const WITHIN_SENTENCE = String.raw`(?:[^.!?…\n]|\n(?![^\S\n]{0,8}\n))`;
const APOSTROPHE = "['’‘ʼ´`]";

/** Every pattern as the machine reads it, by kind. */
export const compiledPatterns: ReadonlyMap<ApologyKind, readonly RegExp[]> = new Map(
  apologyKinds.map((kind) => [kind, apologyPatterns[kind].map(compiled)]),
);

/**
 * The passages of a letter that often spoil an apology, in the order of the text; no two lie over each other. Done only
 * when it is asked for, keeps nothing, and takes a time that grows with the length of `text` and no faster. English only.
 */
export function checkApology(text: string): readonly ApologyHighlight[] {
  const isTaken = new Uint8Array(text.length);
  return apologyKinds
    .flatMap((kind) => passagesOf(kind, text).filter((passage) => takes(passage, isTaken)))
    .toSorted((one, other) => one.from - other.from);
}

function passagesOf(kind: ApologyKind, text: string): readonly ApologyHighlight[] {
  return (compiledPatterns.get(kind) ?? []).flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
      kind,
      from: index,
      to: index + found.length,
    })),
  );
}

/** Takes the passage's place, unless something more serious has some of it already. */
function takes({ from, to }: ApologyHighlight, isTaken: Uint8Array): boolean {
  if (isTaken.subarray(from, to).includes(1)) return false;
  isTaken.fill(1, from, to);
  return true;
}

function compiled(pattern: string): RegExp {
  const source = pattern.replaceAll(/~(\d+)~|n't|'| /g, (sign, most?: string) => {
    if (most !== undefined) return `${WITHIN_SENTENCE}{0,${most}}`;
    if (sign === "n't") return `n${APOSTROPHE}?t`;
    return sign === ' ' ? String.raw`\s{1,8}` : APOSTROPHE;
  });
  return new RegExp(source, 'gi');
}

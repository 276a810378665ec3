import { expect } from 'vitest';

/** Words that evidence.md (c, e, i, k) keeps out of the app, and out of its pictures. */
export const bannedWords =
  /\b(depress(ed|ion|ive)|disorders?|screening|score too low|diagnos\w*|symptoms?|streaks?|badges?|countdown|fail(ed|ure)|relapsed?|reset|day 0|recovered|(win|won|get|got|have) (your ex|them|him|her) back|commit suicide)\b/i;

/** What asks for causes, leads back to the other person, promises, or praises (`evidence.md`, b, e, f, k): in no prompt. */
export const unkindWords =
  /\b(why|what went wrong|your ex|get(ting)? back together|second chance|silver lining|bright side|good times together|happiest memor\w*|closure|heal(ed|ing)?|journey|toxic|well done|proud|should|must|you have to forgive|time heals|soulmates?)\b/i;

/** Words that would bring the other person into a sentence that must do without them. */
export const wordsOfTheOther =
  /\b(ex|exes|partners?|boyfriends?|girlfriends?|husbands?|wife|wives|relationships?|break-?ups?|the other person|your (old|former) love)\b/i;

/** Every sentence in `content` that is loud, banned, or untidy in quotes and spaces. */
export function sentencesToMend(content: unknown): readonly string[] {
  return stringsIn(content).filter(
    (text) => text.includes('!') || bannedWords.test(text) || /['"]|\s\s|^\s|\s$/.test(text),
  );
}

/** Every string anywhere inside `value`. */
export function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Rows of content are named for good: each by an id of its own, in kebab-case. */
export function expectGoodIds(rows: readonly { readonly id: string }[]): void {
  const ids = rows.map(({ id }) => id);

  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
}

/** What stands after the last full stop, question mark or closing quote that ends a sentence. */
export function lastSentence(text: string): string {
  return text.split(/(?<=[.?…”])\s+(?=\p{Lu})/u).at(-1) ?? '';
}

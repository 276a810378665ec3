import { expect } from 'vitest';

/** Rows of content are named for good: each by an id of its own, in kebab-case. */
export function expectGoodIds(rows: readonly { readonly id: string }[]): void {
  const ids = rows.map(({ id }) => id);

  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
}

export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** What stands after the last full stop, question mark or closing quote that ends a sentence. */
export function lastSentence(text: string): string {
  return text.split(/(?<=[.?…”])\s+(?=\p{Lu})/u).at(-1) ?? '';
}

/** Something the person said more than once, as they last wrote it. */
export type Repeated = { readonly words: string; readonly times: number };

export type SaidAlike = {
  /** Most often first; of those said as often, the newest first. */
  readonly repeated: readonly Repeated[];
  /** What was said only once, newest first. */
  readonly once: readonly string[];
};

/**
 * What was said more than once and what was said once. `texts` come oldest first; empty ones are left out. Alike means
 * the same but for capitals, spaces and the marks at its ends: nothing is read out of what the words mean.
 */
export function saidAlike(texts: readonly string[]): SaidAlike {
  const groups = Map.groupBy(texts.filter((text) => text.trim() !== '').toReversed(), plain);
  const said = [...groups.values()].map(([newest = '', ...earlier]) => ({
    words: newest.trim(),
    times: earlier.length + 1,
  }));
  return {
    repeated: said.filter(({ times }) => times > 1).toSorted((a, b) => b.times - a.times),
    once: said.filter(({ times }) => times === 1).map(({ words }) => words),
  };
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
}

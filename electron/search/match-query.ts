import { setApart } from './set-apart.ts';

/** What stands between quotes, straight or curled, closed or still open; or a word. */
const SOUGHT = /["“”„](?<phrase>[^"“”„]*)(?<end>["“”„])?|(?<word>[^\s"“”„]+)/gu;

/** FTS5 keeps nothing else of a text. */
const IN_A_WORD = /[\p{L}\p{N}\p{Co}]/u;

/**
 * What FTS5 is asked for `text`: all of its words, each as the beginning of one, and what stands between quotes exactly so.
 * All of it is quoted, so that nothing a person types is FTS5's own language. Undefined where no letter or digit is in it.
 */
export function matchQuery(text: string): string | undefined {
  const phrases = Array.from(setApart(text).matchAll(SOUGHT), ({ groups }) => {
    const { phrase, end, word = '' } = groups ?? {};
    const words = phrase ?? word;
    if (!IN_A_WORD.test(words)) return [];
    return [end === undefined ? `"${words}"*` : `"${words}"`];
  }).flat();
  if (phrases.length === 0) return undefined;
  return `{title text} : (${[...new Set(phrases)].join(' ')})`;
}

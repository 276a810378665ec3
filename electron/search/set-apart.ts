/** What stands around a word that was found, in what FTS5 gives back; no text that is searched holds them. */
export const MATCH_BEGINS = '\u0002';
export const MATCH_ENDS = '\u0003';

/** Invisible, and no part of a word. */
const BETWEEN = '\u200b';

/** Ends a text for SQL. */
const NUL = '\0';

/** Where a letter meets one of a script that writes without spaces. */
const WITHOUT_SPACES =
  /(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}])(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}])/gu;

/**
 * `text` as it is indexed and as it is sought. FTS5 takes a run of letters for one word; where a script has no spaces
 * each letter becomes one, so that what stands in the middle of a sentence is found too.
 */
export function setApart(text: string): string {
  return [NUL, MATCH_BEGINS, MATCH_ENDS]
    .reduce((known, never) => known.replaceAll(never, ' '), text)
    .replaceAll(WITHOUT_SPACES, BETWEEN);
}

/** What was set apart, as it was written. */
export function putTogether(text: string): string {
  return text.replaceAll(BETWEEN, '');
}

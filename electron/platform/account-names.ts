import { userInfo } from 'node:os';

/** Shorter ones are in too many words to say anything. */
const SHORTEST_NAME = 3;

/** The names in the name of the computer account, in small letters. */
export function accountNames(): readonly string[] {
  return namesIn(accountName());
}

/** The names in what someone is called, in small letters: `anna` and `smith` of "Anna.Smith2". */
export function namesIn(called: string): readonly string[] {
  const letters =
    called
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return letters.filter((each) => each.length >= SHORTEST_NAME);
}

/** Empty where the system knows none. */
function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

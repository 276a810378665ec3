import { userInfo } from 'node:os';

/** Shorter ones are in too many words to say anything. */
const SHORTEST_NAME = 3;

/** The names in the name of the computer account, in small letters: `anna` and `smith` of "Anna.Smith2". */
export function accountNames(name = accountName()): readonly string[] {
  const letters =
    name
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

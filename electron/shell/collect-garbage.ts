import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Has V8 give back at once what nothing refers to any more. By itself it waits until it wants the room, and what calls
 * carried of the journal lies in the memory of the shell for as long (MP-4, MP-5). Takes some hundredths of a second.
 */
export function collectGarbage(): void {
  // Node hands the function out to new contexts only, and only with this flag.
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as unknown;
  if (typeof collect === 'function') collect();
}

import { types } from 'node:util';

/** Deeper than any command takes: the deepest is a link in eight lists in an entry, at 39. */
const MAX_DEPTH = 64;

/**
 * How long `input` is in UTF-16 units of its JSON, if nothing in it had to be escaped; counting ends beyond `limit`.
 * Undefined for what no command takes: a value deeper than `MAX_DEPTH` or in a circle, one that is no plain object,
 * array, text, number, boolean, null or undefined, one that throws when it is looked at.
 *
 * It neither copies the input nor calls itself deeper than that: the copy would stay in memory after a lock, a value
 * that is shared a million times would be copied a million times, and a deep one ends whoever unpacks it.
 */
export function messageLength(input: unknown, limit: number): number | undefined {
  try {
    return lengthAtLevel(input, MAX_DEPTH, limit);
  } catch {
    return undefined;
  }
}

function lengthAtLevel(value: unknown, levelsLeft: number, limit: number): number | undefined {
  if (typeof value === 'object' && value !== null) {
    return levelsLeft === 0 ? undefined : lengthOfHolder(value, levelsLeft, limit);
  }
  if (typeof value === 'string') return value.length + 2;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value).length;
  if (value === null) return 'null'.length;
  return value === undefined ? 0 : undefined;
}

function lengthOfHolder(value: object, levelsLeft: number, limit: number): number | undefined {
  // A proxy may say something else each time it is asked.
  if (types.isProxy(value)) return undefined;
  const isArray = Array.isArray(value);
  if (!isArray && !isPlainObject(value)) return undefined;
  // The brackets; the first of what is inside has no comma before it.
  let length = 1;
  for (const key of Object.keys(value)) {
    // `key` was just named by the value itself.
    const inner = lengthAtLevel(value[key as never], levelsLeft - 1, limit - length);
    if (inner === undefined) return undefined;
    length += inner + (isArray ? 1 : key.length + 4);
    if (length > limit) return length;
  }
  return Math.max(2, length);
}

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

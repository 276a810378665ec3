import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageLength } from '../../../../electron/platform/message-length.ts';
import { MAX_LIST_LEVELS } from '../../../../shared/model/document.ts';

const NO_LIMIT = Number.MAX_SAFE_INTEGER;

function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

function circle(): unknown {
  const value: unknown[] = [];
  value.push(value);
  return value;
}

describe('the length of a message', () => {
  it('is that of its JSON where nothing has to be escaped', () => {
    const plainText = fc.string({ unit: fc.constantFrom('a', 'ü', ' ', '7', '木') });
    const anyJson = fc.jsonValue({ stringUnit: fc.constantFrom('a', 'ü', ' ', '7', '木') });

    fc.assert(
      fc.property(fc.oneof(plainText, anyJson), (value) => {
        // JSON has no negative nothing.
        const json = JSON.stringify(value);
        expect(messageLength(JSON.parse(json), NO_LIMIT)).toBe(json.length);
      }),
    );
  });

  it('leaves out what has no value', () => {
    expect(messageLength(undefined, NO_LIMIT)).toBe(0);
    expect(messageLength({}, NO_LIMIT)).toBe(2);
  });

  it('is counted no further than the limit, so that what is shared a million times costs nothing', () => {
    let shared: unknown = ['x'];
    for (let level = 0; level < 60; level += 1) shared = [shared, shared];

    expect(messageLength(shared, 1_000)).toBeGreaterThan(1_000);
  });

  it('is told for the deepest thing a command takes and for nothing far beyond it', () => {
    const levelsInList = 4;

    expect(messageLength(nested((MAX_LIST_LEVELS + 3) * levelsInList), NO_LIMIT)).toBeGreaterThan(
      0,
    );
    expect(messageLength(nested(65), NO_LIMIT)).toBeUndefined();
    expect(messageLength(nested(100_000), NO_LIMIT)).toBeUndefined();
    expect(messageLength(circle(), NO_LIMIT)).toBeUndefined();
  });

  it.each([
    ['a function', () => undefined],
    ['a symbol', Symbol('a')],
    ['a number without end', 10n],
    ['a date', new Date(0)],
    ['a map', new Map([['a', 1]])],
    ['a set', new Set([1])],
    ['bytes', new Uint8Array(8)],
    ['an error', new Error('a')],
    ['an object with a family', Object.create({ a: 1 })],
    ['a proxy', new Proxy([], { get: () => 'a' })],
    ['a proxy that minds', new Proxy({}, { ownKeys: () => Object.keys(null as never) })],
  ])('is not told for %s, however deep it lies', (_name, value: unknown) => {
    expect(messageLength(value, NO_LIMIT)).toBeUndefined();
    expect(messageLength({ a: [value] }, NO_LIMIT)).toBeUndefined();
  });
});

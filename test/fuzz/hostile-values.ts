import type { Random } from '../faults/support/random.ts';
import { CANARY, TEXTS } from './texts.ts';

/** Deeper than any command takes, and than most programs can walk. */
const DEPTHS = [40, 2_000, 20_000] as const;

const LONG = 300_000;

/** Values that a message from a page can really hold: whatever a structured clone can carry. */
const SENDABLE: readonly ((random: Random) => unknown)[] = [
  () => undefined,
  () => null,
  () => true,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => -0,
  () => 1e308,
  () => 0.1 + 0.2,
  () => Number.MAX_SAFE_INTEGER + 2,
  () => -1,
  () => 10n ** 40n,
  (random) => random.oneOf(TEXTS),
  (random) => random.oneOf(TEXTS),
  () => CANARY.repeat(LONG / CANARY.length),
  () => [],
  () => ({}),
  () => [[[[]]]],
  () => Array.from({ length: 5_000 }, (_, index) => index),
  (random) => nested(random.oneOf(DEPTHS)),
  () => new Date(),
  () => /(a+)+$/u,
  () => new Map([['id', CANARY]]),
  () => new Set([CANARY]),
  () => new Uint8Array(64),
  () => new Error(CANARY),
  circle,
  () => JSON.parse('{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"x":1}}}') as unknown,
  () => ({ length: 1, 0: CANARY }),
  () => ({ type: 'text', text: CANARY, toString: CANARY, valueOf: null }),
];

/** Values only code on this side of the door could hand it: they do something when they are looked at. */
const ALIVE: readonly (() => unknown)[] = [
  () => () => CANARY,
  () => Symbol(CANARY),
  () => Object.create(null) as unknown,
  () => Object.create({ id: CANARY }) as unknown,
  () =>
    new (class Draft {
      readonly id = CANARY;
    })(),
  () => Object.defineProperty({}, 'id', { enumerable: true, get: refuse }),
  changingItsMind,
  () => new Proxy({}, { get: refuse, ownKeys: refuse, getPrototypeOf: refuse }),
  () => new Proxy([], { get: () => CANARY }),
  () => ({ toJSON: refuse }),
  () => ({ toJSON: () => ({}), id: CANARY }),
  () => new Date(Number.NaN),
  () => Promise.resolve(CANARY),
  () => new WeakMap(),
  () => Object.freeze({ id: CANARY }),
  revoked,
];

/** A value no field is meant for. `isSendable`: only what a message from a page could hold. */
export function hostileValue(random: Random, isSendable: boolean): unknown {
  if (isSendable || random.below(4) > 0) return random.oneOf(SENDABLE)(random);
  return random.oneOf(ALIVE)();
}

function nested(depth: number): unknown {
  let value: unknown = CANARY;
  for (let level = 0; level < depth; level += 1)
    value = level % 2 === 0 ? [value] : { children: value };
  return value;
}

function circle(): unknown {
  const value: Record<string, unknown> = { type: 'list', text: CANARY };
  value['children'] = [value];
  return value;
}

function refuse(): never {
  throw new TypeError(`/no-such-place/${CANARY}`);
}

/** Harmless when it is measured, something else when it is read, an error after that. */
function changingItsMind(): unknown {
  let times = 0;
  return Object.defineProperty({}, 'id', {
    enumerable: true,
    get() {
      times += 1;
      return times > 2 ? refuse() : CANARY.slice(0, times);
    },
  });
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

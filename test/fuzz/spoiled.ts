import type { Random } from '../faults/support/random.ts';
import { hostileValue } from './hostile-values.ts';
import { CANARY } from './texts.ts';

type Holder = Record<string, unknown>;
type Spot = { readonly holder: Holder; readonly key: string };

/** Enough to reach every field of the largest input that `validInput` makes. */
const MOST_SPOTS = 4_000;

const EXTRA_KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'extra',
  '',
  'id',
] as const;

/** `value`, a tree of plain objects and arrays, with one to three things in it made wrong. It is changed in place. */
export function spoiled(value: unknown, random: Random, isSendable: boolean): unknown {
  const box: Holder = { input: value };
  for (let times = 1 + random.below(3); times > 0; times -= 1) {
    random.oneOf(WAYS)(random.oneOf(spotsIn(box)), random, isSendable);
  }
  return box['input'];
}

type Way = (spot: Spot, random: Random, isSendable: boolean) => void;

const replace: Way = ({ holder, key }, random, isSendable) => {
  put(holder, key, hostileValue(random, isSendable));
};

const WAYS: readonly Way[] = [
  replace,
  replace,
  replace,
  ({ holder, key }) => {
    Reflect.deleteProperty(holder, key);
  },
  ({ holder, key }, random, isSendable) => {
    const inner = holder[key];
    const into = isHolder(inner) ? inner : holder;
    put(into, random.oneOf(EXTRA_KEYS), hostileValue(random, isSendable));
  },
  ({ holder, key }) => put(holder, key, [holder[key]]),
  ({ holder, key }) => put(holder, key, asText(holder[key])),
  ({ holder, key }) => {
    const inner = holder[key];
    if (isHolder(inner) && Array.isArray(inner))
      put(holder, key, Array.from({ length: 400 }, () => inner).flat());
    else put(holder, key, slightlyOff(inner));
  },
  ({ holder, key }) => {
    const inner = holder[key];
    if (isHolder(inner) && !Array.isArray(inner)) put(holder, key, Object.keys(inner));
    else put(holder, key, slightlyOff(inner));
  },
];

/** An own property also where the name has a meaning of its own; what is frozen stays as it is. */
function put(holder: Holder, key: string, value: unknown): void {
  Reflect.defineProperty(holder, key, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}

function spotsIn(box: Holder): readonly Spot[] {
  const spots: Spot[] = [];
  const ahead: Holder[] = [box];
  const seen = new Set<Holder>();
  for (let holder = ahead.pop(); holder && spots.length < MOST_SPOTS; holder = ahead.pop()) {
    if (seen.has(holder)) continue;
    seen.add(holder);
    for (const key of plainKeys(holder)) {
      spots.push({ holder, key });
      const inner = holder[key];
      if (isHolder(inner)) ahead.push(inner);
    }
  }
  // The whole input was taken out before: it comes back as a field of the box.
  return spots.length === 0 ? [{ holder: box, key: 'input' }] : spots;
}

/** The fields that can be looked at without anything happening. */
function plainKeys(holder: Holder): readonly string[] {
  return Object.entries(Object.getOwnPropertyDescriptors(holder)).flatMap(([key, { writable }]) =>
    writable === true && key !== 'length' ? [key] : [],
  );
}

/** Only what is known to be plain is looked into: looking at the rest may do something. */
function isHolder(value: unknown): value is Holder {
  if (typeof value !== 'object' || value === null) return false;
  try {
    return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  } catch {
    return false;
  }
}

function asText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? CANARY;
  } catch {
    return CANARY;
  }
}

function slightlyOff(value: unknown): unknown {
  if (typeof value === 'number') return value + 0.5;
  if (typeof value === 'string') return `${value.slice(0, 200)} `.repeat(70);
  if (typeof value === 'boolean') return String(value);
  return value === null ? undefined : null;
}

import { z } from 'zod';
import type { Random } from '../faults/support/random.ts';
import { TEXTS } from './texts.ts';

/** Few, so that commands meet the rows that other commands have made. */
const IDS: readonly string[] = Array.from(
  { length: 48 },
  (_, index) => `5f0c9a1e-7d2b-4c3d-8e4f-${index.toString(16).padStart(12, '0')}`,
);

const DAYS = ['2026-11-22', '2026-11-23', '2024-02-29', '1900-01-01', '2199-12-31', '0001-01-01'];

/** Past this many levels arrays are empty and what may be left out is, so that every value comes to an end. */
const DEEPEST = 24;

const MOST_TRIES = 60;

/**
 * A value that `schema` takes, made from what the schema says of itself. A rule that only a function knows is met by
 * trying; where that does not succeed the value breaks the rule.
 */
export function validInput(schema: z.core.$ZodType, random: Random, level = 0): unknown {
  // Every schema of the contract is one of zod's own kinds.
  const { _zod: zod } = schema as z.core.$ZodTypes;
  const { def } = zod;
  const inner = (each: z.core.$ZodType) => validInput(each, random, level + 1);
  // The contract has these kinds; another one ends in an error that names it.
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check
  switch (def.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape).flatMap(([key, each]) =>
          isLeftOut(each, random) ? [] : [[key, inner(each)]],
        ),
      );
    case 'record':
      return recordFor(def.keyType, random, () => inner(def.valueType));
    case 'array':
      return arrayFor(schema, { random, level, of: () => inner(def.element) });
    case 'tuple':
      return def.items.map(inner);
    case 'union':
      return inner(level > DEEPEST ? last(def.options) : random.oneOf(def.options));
    case 'nullable':
      return random.below(3) === 0 ? null : inner(def.innerType);
    case 'optional':
    case 'readonly':
      return inner(def.innerType);
    case 'enum':
      return random.oneOf(Object.values(def.entries));
    case 'literal':
      return random.oneOf(def.values);
    case 'boolean':
      return random.below(2) === 0;
    case 'null':
      return null;
    case 'number':
      return firstTaken(schema, () => aNumber(schema, random));
    case 'string':
      return firstTaken(schema, () => aText(schema, random));
    default:
      throw new TypeError(`No value is known for a schema of the kind "${def.type}".`);
  }
}

function isLeftOut({ _zod: { optin } }: z.core.$ZodType, random: Random): boolean {
  return optin === 'optional' && random.below(2) === 0;
}

function last<T>(options: readonly T[]): T {
  const option = options.at(-1);
  if (option === undefined) throw new TypeError('A union without options.');
  return option;
}

/** Records of the contract have a list of names, of which some are left out. */
function recordFor(keys: z.core.$ZodType, random: Random, value: () => unknown): object {
  // As above.
  const { _zod: zod } = keys as z.core.$ZodTypes;
  if (zod.def.type !== 'enum') throw new TypeError('A record without a list of names.');
  const names = Object.values(zod.def.entries).filter(() => random.below(4) === 0);
  return Object.fromEntries(names.map((name) => [name, value()]));
}

type ArrayPlan = { readonly random: Random; readonly level: number; readonly of: () => unknown };

function arrayFor(schema: z.core.$ZodType, { random, level, of }: ArrayPlan): unknown[] {
  const { minimum = 0, maximum = Number.POSITIVE_INFINITY } = boundsOf(schema);
  const wanted = level > DEEPEST ? 0 : random.below(level > 8 ? 2 : 4);
  return Array.from({ length: Math.min(maximum, Math.max(minimum, wanted)) }, of);
}

type Bounds = { readonly minimum?: number; readonly maximum?: number };

/** What the checks of a schema allow: of a number's value, or of a length. */
function boundsOf({ _zod: { def } }: z.core.$ZodType): Bounds {
  return Object.assign({}, ...(def.checks ?? []).map(boundsIn));
}

function boundsIn({ _zod }: z.core.$ZodCheck): Bounds {
  // Every check of the contract is one of zod's own kinds; those that are left out here have no bounds.
  const { def } = _zod as z.core.$ZodChecks['_zod'];
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check
  switch (def.check) {
    case 'greater_than':
      return { minimum: Number(def.value) };
    case 'less_than':
      return { maximum: Number(def.value) };
    case 'min_length':
      return { minimum: def.minimum };
    case 'max_length':
      return { maximum: def.maximum };
    case 'length_equals':
      return { minimum: def.length, maximum: def.length };
    default:
      return {};
  }
}

function firstTaken(schema: z.core.$ZodType, make: () => unknown): unknown {
  let value = make();
  for (let tries = 1; tries < MOST_TRIES && !z.safeParse(schema, value).success; tries += 1) {
    value = make();
  }
  return value;
}

function aNumber(schema: z.core.$ZodType, random: Random): number {
  const { minimum = -1000, maximum = 1000 } = boundsOf(schema);
  const least = Math.max(minimum, Number.MIN_SAFE_INTEGER);
  const most = Math.min(maximum, Number.MAX_SAFE_INTEGER);
  // Small numbers besides: bits and counts are seldom met anywhere in so wide a range.
  const small = Math.min(most, least + random.below(256));
  const between = Math.floor(least + ((most - least) * random.below(1000)) / 1000);
  return random.oneOf([least, most, between, small, small]);
}

function aText(schema: z.core.$ZodType, random: Random): string {
  const { _zod: zod } = schema;
  const { def } = zod;
  const format = 'format' in def ? def.format : undefined;
  if (format === 'uuid') return random.oneOf(IDS);
  if (format === 'date') return random.oneOf(DAYS);
  const { minimum = 0, maximum = Number.POSITIVE_INFINITY } = boundsOf(schema);
  return random.oneOf(TEXTS).padEnd(minimum, 'a').slice(0, maximum);
}

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { contract } from '../../../../shared/ipc/contract.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Formats that are short by themselves. */
const SHORT_FORMATS: ReadonlySet<string | undefined> = new Set(['uuid', 'date']);

/** Where `schema` lets in more than it names, or something without an end. */
function gapsIn(schema: JsonSchema, path: string): readonly string[] {
  const { anyOf, oneOf, properties = {}, items, prefixItems = [] } = schema;
  const inside = [
    ...[...(anyOf ?? []), ...(oneOf ?? [])].map((option) => [option, path] as const),
    ...Object.entries(properties).map(([name, field]) => [field, `${path}.${name}`] as const),
    ...(typeof schema.additionalProperties === 'object'
      ? [[schema.additionalProperties, `${path}.*`] as const]
      : []),
    // Of a list with fixed places nothing else may follow: `false`.
    ...[...prefixItems, ...(items === false ? [] : [items ?? []].flat())].map(
      (item) => [item, `${path}[]`] as const,
    ),
  ];
  const deeper = inside.flatMap(([inner, at]) =>
    typeof inner === 'object' ? gapsIn(inner, at) : [`${at} takes anything`],
  );
  return [...gapsAt(schema, path), ...deeper];
}

function gapsAt(schema: JsonSchema, path: string): readonly string[] {
  const { type, anyOf, oneOf, additionalProperties, maxItems } = schema;
  const isNamed = 'const' in schema || schema.enum !== undefined;
  if (isNamed || anyOf || oneOf) return [];
  if (type === 'object') {
    const isStrict = additionalProperties === false || hasClosedNames(schema);
    return isStrict ? [] : [`${path} is not strict`];
  }
  if (type === 'array') {
    const hasFixedPlaces = schema.items === false;
    return maxItems === undefined && !hasFixedPlaces ? [`${path} has no end`] : [];
  }
  if (type === 'string') return hasEnd(schema) ? [] : [`${path} has no end`];
  return type === undefined ? [`${path} takes anything`] : [];
}

/** A record whose names are a list takes no other. */
function hasClosedNames({ propertyNames }: JsonSchema): boolean {
  return typeof propertyNames === 'object' && propertyNames.enum !== undefined;
}

function hasEnd({ maxLength, format, pattern }: JsonSchema): boolean {
  const isFixed = pattern !== undefined && !/[*+]|,\}/.test(pattern);
  return maxLength !== undefined || SHORT_FORMATS.has(format) || isFixed;
}

describe('what a command takes', () => {
  it.each(Object.entries(contract))(
    'has names and ends for all that is in it: %s',
    (name, part) => {
      const schema = z.toJSONSchema(part.input, { io: 'input' });

      // A body ends with its blocks, with its text (`MAX_ENTRY_TEXT_LENGTH`) and with the message it comes in.
      const gaps = gapsIn(schema, name).filter((gap) => !gap.includes('body.root.children[].'));

      expect(gaps).toEqual([]);
    },
  );

  it('would be told from one that takes anything', () => {
    const loose = z.object({
      name: z.string(),
      list: z.array(z.int()),
      anything: z.unknown(),
      deep: z.strictObject({ text: z.string().regex(/^a+$/) }).nullable(),
    });

    expect(gapsIn(z.toJSONSchema(loose, { io: 'input' }), 'it')).toEqual([
      'it is not strict',
      'it.name has no end',
      'it.list has no end',
      'it.anything takes anything',
      'it.deep.text has no end',
    ]);
  });
});

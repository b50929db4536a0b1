import { followed } from './lookup.ts';
import type { Path, Schema } from './schema.ts';

/** A key that a mapping may have, and what it is for. */
export interface KnownKey {
  readonly key: string;
  readonly description: string | undefined;
  readonly required: boolean;
  /** What its value is: a mapping, a list, or something on one line. */
  readonly form: 'mapping' | 'list' | 'value';
}

/** A value that may stand at a place. */
export interface KnownValue {
  readonly value: string;
  readonly description: string | undefined;
}

/** What the schema says of the key or the entry at a path, or nothing. */
export function describe(schema: Schema, path: Path): string | undefined {
  return schemasAt(schema, path).find((found) => found.description !== undefined)?.description;
}

/**
 * The keys that the mapping at a path may have. Where it may be of several forms, only those count that know
 * all the keys that are `present` in it; those present are left out.
 */
export function keysAt(schema: Schema, path: Path, present: readonly string[] = []): readonly KnownKey[] {
  const mappings = schemasAt(schema, path).filter((found) => found.properties !== undefined);
  const fitting = mappings.filter((found) =>
    present.every((key) => stepInto(found, key, schema) !== undefined),
  );
  const keys = new Map<string, KnownKey>();
  for (const mapping of fitting.length > 0 ? fitting : mappings) {
    for (const [key, value] of Object.entries(mapping.properties ?? {})) {
      if (present.includes(key) || keys.has(key)) continue;
      keys.set(key, knownKey(key, followed(value, schema), mapping, schema));
    }
  }
  return [...keys.values()];
}

/** The values that may stand at a path, where the schema lists them. */
export function valuesAt(schema: Schema, path: Path): readonly KnownValue[] {
  const values = new Map<string, KnownValue>();
  for (const found of schemasAt(schema, path)) {
    for (const value of listedValues(found)) {
      if (!values.has(value)) values.set(value, { value, description: found.description });
    }
  }
  return [...values.values()];
}

function listedValues(schema: Schema): readonly string[] {
  if (schema.enum !== undefined) return schema.enum.map(String);
  if (schema.const !== undefined) return [schema.const].map(String);
  return schema.type === 'boolean' ? ['true', 'false'] : [];
}

/** Every schema that the value at a path may be held to, references followed and choices opened. */
function schemasAt(root: Schema, path: Path): readonly Schema[] {
  let current = opened(root, root);
  for (const step of path) {
    current = current
      .flatMap((schema) => stepInto(schema, step, root) ?? [])
      .flatMap((schema) => opened(schema, root));
  }
  return current;
}

/** A schema and the branches of its choices, the one that is the more special last. */
function opened(schema: Schema, root: Schema): readonly Schema[] {
  const one = followed(schema, root);
  const branches = [...(one.anyOf ?? []), ...(one.oneOf ?? []), ...(one.allOf ?? [])];
  return [one, ...branches.flatMap((branch) => opened(branch, root))];
}

function stepInto(schema: Schema, step: string, root: Schema): Schema | undefined {
  const one = followed(schema, root);
  if (isList(one)) return item(one, Number(step));
  const known = one.properties ?? {};
  if (Object.hasOwn(known, step)) return known[step];
  return (
    byPattern(one, step) ??
    (typeof one.additionalProperties === 'object' ? one.additionalProperties : undefined)
  );
}

function isList(schema: Schema): boolean {
  return schema.items !== undefined || schema.prefixItems !== undefined;
}

function item(schema: Schema, index: number): Schema | undefined {
  const placed = schema.prefixItems?.[index];
  if (placed !== undefined) return placed;
  return typeof schema.items === 'object' ? schema.items : undefined;
}

function byPattern(schema: Schema, key: string): Schema | undefined {
  const patterns = Object.entries(schema.patternProperties ?? {});
  return patterns.find(([pattern]) => new RegExp(pattern, 'u').test(key))?.[1];
}

function knownKey(key: string, value: Schema, mapping: Schema, root: Schema): KnownKey {
  const all = opened(value, root);
  const forms = all.map(formOf);
  const form = forms.every((one) => one !== 'value') ? (forms[0] ?? 'value') : 'value';
  const required = mapping.required?.includes(key) === true;
  const description = all.find((one) => one.description !== undefined)?.description;
  return { key, description, required, form };
}

function formOf(schema: Schema): KnownKey['form'] {
  if (schema.type === 'object' || schema.properties !== undefined) return 'mapping';
  return schema.type === 'array' ? 'list' : 'value';
}

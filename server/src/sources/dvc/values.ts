// tested by: test/sources/dvc/index.test.ts
import { parseData } from '../../engine/document/data.ts';
import type { Value } from '../../engine/document/node.ts';
import { toValue } from '../../engine/document/value.ts';

export type Mapping = { readonly [key: string]: Value };

/** A value with the keys that lead to it, joined by dots. */
export interface Leaf {
  readonly key: string;
  readonly value: Exclude<Value, Mapping>;
}

/** The values of a file, or undefined where it cannot be read. */
export function valuesOf(text: string, path: string): Value | undefined {
  const { root, problems } = parseData(text, path);
  if (problems.length > 0) return undefined;
  return toValue(root) ?? null;
}

export function isMapping(value: Value | undefined): value is Mapping {
  return typeof value === 'object' && value !== null && !isList(value);
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

/** The value at a key, where there is a mapping that has it. */
export function valueAt(value: Value | undefined, key: string): Value | undefined {
  return isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The text at a key. */
export function textAt(value: Value | undefined, key: string): string | undefined {
  const found = valueAt(value, key);
  return typeof found === 'string' ? found : undefined;
}

/** The values of nested mappings, in their order; an empty mapping has none. */
export function leavesOf(value: Value, above = ''): readonly Leaf[] {
  if (!isMapping(value)) return above === '' ? [] : [{ key: above, value }];
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, above === '' ? key : `${above}.${key}`),
  );
}

/** A value as a person reads it: a text as it is, a list as JSON. */
export function shown(value: Value): string {
  if (typeof value === 'string') return value;
  if (isList(value)) return `[${value.map(quoted).join(', ')}]`;
  if (!isMapping(value)) return String(value);
  const entries = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${quoted(inner)}`);
  return `{${entries.join(', ')}}`;
}

function quoted(value: Value): string {
  return typeof value === 'string' ? JSON.stringify(value) : shown(value);
}

// tested by: test/engine/schema/issues.test.ts
import { resolved, type Node } from '../document/node.ts';
import { schemaOf } from './lookup.ts';
import type { Mistake } from './branches.ts';
import type { Schema } from './schema.ts';

/** The most words of a list that a sentence holds, and the most characters of a text of the document. */
const mostWords = 12;
const mostCharacters = 40;

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  null: 'nothing',
};

const limits: Readonly<Record<string, string>> = {
  minimum: 'at least',
  maximum: 'at most',
  exclusiveMinimum: 'more than',
  exclusiveMaximum: 'less than',
  multipleOf: 'a multiple of',
};

const counts: Readonly<Record<string, string>> = {
  minItems: 'at least {n} entries',
  maxItems: 'at most {n} entries',
  minProperties: 'at least {n} keys',
  maxProperties: 'at most {n} keys',
  minLength: 'at least {n} characters',
  maxLength: 'at most {n} characters',
};

/** What a place is called in a sentence: its key, or which entry of what list. */
export function subject(path: readonly string[], inList: boolean): string {
  const last = path.at(-1);
  if (last === undefined) return 'This file';
  if (!inList) return quoted(last);
  const list = path.findLast((step) => !/^\d+$/.test(step));
  const entry = `Entry ${Number(last) + 1}`;
  return list === undefined ? entry : `${entry} of ${quoted(list)}`;
}

/** A text of the document in quotes, cut where it is long. */
export function quoted(text: string): string {
  return text.length > mostCharacters ? `"${text.slice(0, mostCharacters)}…"` : `"${text}"`;
}

/** Words as a list with commas, cut where they are many. */
export function listed(words: readonly string[], last = 'and'): string {
  if (words.length > mostWords) {
    return `${words.slice(0, mostWords).join(', ')} ${last} ${words.length - mostWords} more`;
  }
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}

/** What a schema takes, in words: "a duration such as 90d", "a text or a list". */
export function expected(schema: Schema, root: Schema, path: string): string {
  const branches = schema.anyOf ?? schema.oneOf;
  if (schema.title !== undefined) return schema.title + suchAs(schema);
  const values = schema.const === undefined ? schema.enum : [schema.const];
  if (values !== undefined) return listed(values.map(String), 'or');
  if (schema.type !== undefined)
    return listed(
      [schema.type].flat().map((type) => typeNames[type] ?? type),
      'or',
    );
  if (branches === undefined) return 'another value';
  const keyword = schema.anyOf === undefined ? 'oneOf' : 'anyOf';
  const words = branches.map((_, index) => {
    const inner = `${path}/${keyword}/${index}`;
    return expected(schemaOf(`${inner}/type`, root), root, inner);
  });
  return listed([...new Set(words)], 'or');
}

function suchAs(schema: Schema): string {
  const examples = (schema.examples ?? []).map(String);
  return examples.length === 0 ? '' : `, such as ${listed(examples, 'or')}`;
}

/** What stands at a place, in words. */
export function found(node: Node | undefined): string {
  const value = resolved(node);
  if (value === undefined) return 'nothing';
  if (value.type === 'mapping') return 'a mapping';
  if (value.type === 'sequence') return 'a list';
  if (value.value === null) return 'nothing';
  return typeof value.value === 'string' ? quoted(value.value) : String(value.value);
}

/** The sentence for a limit of size or count, or none when the mistake is of another kind. */
export function limitSentence(mistake: Mistake, name: string, node: Node | undefined): string | undefined {
  const limit = [mistake.params['limit'] ?? mistake.params['multipleOf'] ?? ''].map(String).join('');
  const size = limits[mistake.keyword];
  if (size !== undefined) return `${name} is ${found(node)}; it must be ${size} ${limit}.`;
  const count = counts[mistake.keyword];
  if (count === undefined) return undefined;
  const words = limit === '1' ? count.replace('entries', 'entry').replace(/s$/, '') : count;
  return `${name} needs ${words.replace('{n}', limit)}.`;
}

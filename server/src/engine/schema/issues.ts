import { resolved, type Node } from '../document/node.ts';
import type { Span } from '../document/span.ts';
import { toValue } from '../document/value.ts';
import { nearest } from '../nearest.ts';
import { missingKey, mistakesOf, unknownKey, type Mistake } from './branches.ts';
import { followed, pathOf, schemaOf } from './lookup.ts';
import { keySpan, locate, mappingSpan, pairIndex, valueSpan, type Located, type PairsOf } from './locate.ts';
import type { CompiledSchema, Path, Schema } from './schema.ts';
import { expected, found, limitSentence, listed, quoted, subject } from './sentences.ts';

/** One fault of a document against its schema. */
export interface SchemaIssue {
  readonly code: 'unknown-key' | 'missing-key' | 'wrong-value';
  readonly message: string;
  readonly at: Span;
  /** The keys and indexes that lead to the mapping with the key, or to the value. */
  readonly path: Path;
  /** The key that is unknown or missing. */
  readonly key: string | undefined;
  /** The key or value that was most likely meant. */
  readonly suggestion: string | undefined;
}

/** The most errors and mistakes that are looked at: a file that is no such document must not cost seconds. */
const mostErrors = 20_000;
const mostMistakes = 1_000;

interface Tree {
  readonly node: Node | undefined;
  readonly pairsOf: PairsOf;
}

/** What is looked at: the mistake, where it leads, what stands there. */
interface Case {
  readonly mistake: Mistake;
  readonly path: Path;
  readonly place: Located;
  readonly pairsOf: PairsOf;
  readonly name: string;
  readonly schema: Schema;
  readonly root: Schema;
}

/**
 * The faults of a tree against its schema, one for one mistake, each at the key or value to mend. Nothing is
 * said of a document without content, nor of one whose values cannot be had.
 */
export function schemaIssues(root: Node | undefined, compiled: CompiledSchema): readonly SchemaIssue[] {
  const value = toValue(root);
  if (value === undefined || compiled.validate(value)) return [];
  const errors = (compiled.validate.errors ?? []).slice(0, mostErrors);
  const mistakes = mistakesOf(errors, compiled.schema).slice(0, mostMistakes);
  const tree: Tree = { node: root, pairsOf: pairIndex() };
  const issues = mistakes.map((mistake) => issueOf(mistake, tree, compiled.schema));
  const known = new Set<string>();
  return issues.filter((issue) => {
    const place = issue.code === 'wrong-value' ? 'value' : issue.message;
    const key = `${issue.at.start}:${issue.at.end}:${place}`;
    return !known.has(key) && known.add(key);
  });
}

function issueOf(mistake: Mistake, { node, pairsOf }: Tree, root: Schema): SchemaIssue {
  const path = pathOf(mistake.instancePath);
  const place = locate(node, path, pairsOf);
  const inList = resolved(locate(node, path.slice(0, -1), pairsOf).node)?.type === 'sequence';
  const schema = schemaOf(mistake.schemaPath, root);
  const one: Case = { mistake, path, place, pairsOf, schema, root, name: subject(path, inList) };
  return unknownKeyIssue(one) ?? missingKeyIssue(one) ?? propertyNameIssue(one) ?? valueIssue(one);
}

function unknownKeyIssue(one: Case): SchemaIssue | undefined {
  const { mistake, path, place, pairsOf, schema, root, name } = one;
  const key = unknownKey(mistake);
  if (key === undefined) return undefined;
  const written = pairsOf(place.node);
  const free = Object.keys(schema.properties ?? {}).filter((known) => !written.has(known));
  const suggestion = nearest(key, free) ?? nearest(key, alternatives(mistake, key, root));
  const where = path.length === 0 ? 'here' : `in ${name.replace(/^E/, 'e')}`;
  const rest = free.length === 0 ? 'No further key can stand here.' : `Known here: ${listed(free)}.`;
  const hint = suggestion === undefined ? rest : `Did you mean ${quoted(suggestion)}?`;
  const message = `The key ${quoted(key)} is not known ${where}. ${hint}`;
  return { code: 'unknown-key', message, at: keySpan(place, key, pairsOf), path, key, suggestion };
}

/** The keys that the other branches of a choice know; none where one of them knows the key as it is. */
function alternatives(mistake: Mistake, key: string, root: Schema): readonly string[] {
  const choice = /^(.*)\/(anyOf|oneOf)\/\d+\/additionalProperties$/.exec(mistake.schemaPath);
  if (choice === null) return [];
  const [, path = '', keyword = ''] = choice;
  const schema = schemaOf(`${path}/${keyword}`, root);
  const count = (schema.anyOf ?? schema.oneOf ?? []).length;
  const branches = Array.from({ length: count }, (_, index) =>
    schemaOf(`${path}/${keyword}/${index}/type`, root),
  );
  const keys = branches.flatMap((branch) => Object.keys(branch.properties ?? {}));
  return keys.includes(key) ? [] : keys;
}

function missingKeyIssue({ mistake, path, place, name }: Case): SchemaIssue | undefined {
  const keys = mistake.oneOf ?? [missingKey(mistake) ?? []].flat();
  const [key] = keys;
  if (key === undefined) return undefined;
  const where = path.length === 0 ? '' : ` in ${name.replace(/^E/, 'e')}`;
  const one = keys.length > 1 ? `One of ${listed(keys.map(quoted), 'or')}` : `The key ${quoted(key)}`;
  const message = `${one} is missing${where}.`;
  return { code: 'missing-key', message, at: mappingSpan(place), path, key, suggestion: undefined };
}

function propertyNameIssue(one: Case): SchemaIssue | undefined {
  const { mistake, path, place, pairsOf, schema, root } = one;
  const key = mistake.keyword === 'propertyNames' ? mistake.params['propertyName'] : undefined;
  if (typeof key !== 'string') return undefined;
  const form = expected(followed(schema.propertyNames ?? {}, root), root, mistake.schemaPath);
  const message = `The key ${quoted(key)} must be ${form}.`;
  const at = keySpan(place, key, pairsOf);
  return { code: 'wrong-value', message, at, path, key, suggestion: undefined };
}

function valueIssue({ mistake, path, place, schema, root, name }: Case): SchemaIssue {
  const words = (schema.enum ?? []).filter((word) => typeof word === 'string');
  const value = resolved(place.node);
  const text = value?.type === 'scalar' ? String(value.value ?? '') : '';
  const suggestion = mistake.keyword === 'enum' && text !== '' ? nearest(text, words) : undefined;
  const takes = expected(schema, root, mistake.schemaPath.replace(/\/[^/]*$/, ''));
  const meant = suggestion === undefined ? '' : ` Did you mean ${quoted(suggestion)}?`;
  const sentence = `${name} takes ${takes}, not ${found(place.node)}.${meant}`;
  const message = limitSentence(mistake, name, place.node) ?? sentence;
  return { code: 'wrong-value', message, at: valueSpan(place), path, key: undefined, suggestion };
}

// tested by: test/engine/formats/modelCard/rules/modelIndex.test.ts
import { itemsOf, mergedPairOf, pairOf, resolved, type Node } from '../../document/node.ts';
import type { Span } from '../../document/span.ts';
import { isEmpty, readValue } from './lower.ts';

/** One thing that is wrong with the results: what, where, and the path of what it is about. */
export interface ResultIssue {
  readonly message: 'list' | 'mapping' | 'text' | 'missing' | 'url' | 'python';
  readonly at: Span;
  readonly path: string;
}

/** A part of the results: how it is called, where it begins, and what was looked at already (aliases repeat it). */
interface Where {
  readonly path: string;
  readonly at: Span;
  readonly seen: Set<Node>;
}

/**
 * What huggingface_hub or the Hub refuses in the evaluation results of a card, each part looked at once however often
 * aliases repeat it. Source: model_index_to_eval_results, huggingface_hub/repocard_data.py.
 */
export function* resultIssuesOf(metadata: Node | undefined): Iterable<ResultIssue> {
  const index = pairOf(metadata, 'model-index');
  const results = pairOf(metadata, 'eval_results');
  if (results !== undefined && holdsSomething(results.value) && !holdsSomething(index?.value)) {
    yield { message: 'python', at: results.key.span, path: 'eval_results' };
  }
  if (index === undefined || isEmpty(index.value)) return;
  yield* list(index.value, { path: 'model-index', at: index.key.span, seen: new Set() }, entryIssues);
}

/** Whether Python takes a value for true. */
function holdsSomething(node: Node | undefined): boolean {
  const value = resolved(node);
  if (value?.type === 'scalar') return Boolean(value.value);
  return value !== undefined && (value.type === 'sequence' ? value.items : value.pairs).length > 0;
}

function* list(
  node: Node | undefined,
  where: Where,
  check: (item: Node, where: Where) => Iterable<ResultIssue>,
): Iterable<ResultIssue> {
  const { path, seen } = where;
  const value = resolved(node);
  if (value?.type !== 'sequence') {
    yield { message: 'list', at: placeOf(value, where.at), path };
    return;
  }
  for (const [index, one] of itemsOf(value).entries()) {
    const item = resolved(one);
    if (item === undefined || seen.has(item)) continue;
    seen.add(item);
    const inside = { path: `${path}[${index}]`, at: headOf(item), seen };
    if (item.type === 'mapping') yield* check(item, inside);
    else yield { message: 'mapping', at: one.span, path: inside.path };
  }
}

function* entryIssues(entry: Node, where: Where): Iterable<ResultIssue> {
  yield* required(entry, where, ['name']);
  yield* listAt(entry, where, { key: 'results', check: resultIssues });
}

function* resultIssues(result: Node, where: Where): Iterable<ResultIssue> {
  yield* part(result, where, { key: 'task', keys: ['type'] });
  yield* part(result, where, {
    key: 'dataset',
    keys: ['type', 'name'],
    optional: ['config', 'split', 'revision'],
  });
  yield* listAt(result, where, { key: 'metrics', check: metricIssues });
  const source = mergedPairOf(result, 'source');
  if (source !== undefined && !isEmpty(source.value) && isEmpty(readValue(source.value, 'url'))) {
    yield { message: 'url', at: source.key.span, path: `${where.path}.source.url` };
  }
}

function* metricIssues(metric: Node, where: Where): Iterable<ResultIssue> {
  yield* required(metric, where, ['type']);
  if (mergedPairOf(metric, 'value') === undefined) yield missing(where, 'value');
}

function* listAt(
  node: Node,
  where: Where,
  { key, check }: { key: string; check: (item: Node, where: Where) => Iterable<ResultIssue> },
): Iterable<ResultIssue> {
  const pair = mergedPairOf(node, key);
  if (pair === undefined) yield missing(where, key);
  else yield* list(pair.value, { ...where, path: `${where.path}.${key}`, at: pair.key.span }, check);
}

function* part(
  result: Node,
  where: Where,
  { key, keys, optional = [] }: { key: string; keys: readonly string[]; optional?: readonly string[] },
): Iterable<ResultIssue> {
  const pair = mergedPairOf(result, key);
  if (pair === undefined) {
    yield missing(where, key);
    return;
  }
  const inside = { ...where, path: `${where.path}.${key}`, at: pair.key.span };
  yield* required(pair.value, inside, keys);
  for (const name of optional) yield* text(pair.value, inside, name);
}

function* required(node: Node | undefined, where: Where, keys: readonly string[]): Iterable<ResultIssue> {
  for (const key of keys) {
    if (isEmpty(readValue(node, key))) yield missing(where, key);
    else yield* text(node, where, key);
  }
}

/** Python groups the results by these values, and cannot do so by lists and mappings. */
function* text(node: Node | undefined, { path }: Where, key: string): Iterable<ResultIssue> {
  const pair = mergedPairOf(node, key);
  const value = resolved(pair?.value);
  if (pair === undefined || value === undefined || value.type === 'scalar') return;
  yield { message: 'text', at: pair.key.span, path: `${path}.${key}` };
}

function missing({ path, at }: Where, key: string): ResultIssue {
  return { message: 'missing', at, path: `${path}.${key}` };
}

/** The first key of a mapping: to mark all of it would paint half a card. */
function headOf(node: Node): Span {
  const value = resolved(node);
  return (value?.type === 'mapping' ? value.pairs[0]?.key.span : undefined) ?? node.span;
}

function placeOf(value: Node | undefined, fallback: Span): Span {
  return value !== undefined && value.span.end > value.span.start ? headOf(value) : fallback;
}

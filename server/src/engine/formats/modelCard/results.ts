// tested by: test/engine/formats/modelCard/rules/modelIndex.test.ts
import {
  itemsOf,
  isMergeKey,
  mergedPairOf,
  pairsOf,
  resolved,
  type AliasNode,
  type Node,
  type Pair,
} from '../../document/node.ts';
import type { Span } from '../../document/span.ts';
import { isEmpty, readValue } from './lower.ts';

/** One thing that is wrong with the results: what, where, the path of what it is about, and who refuses it. */
export interface ResultIssue {
  readonly message: 'list' | 'mapping' | 'text' | 'missing' | 'url' | 'python' | 'itself';
  readonly at: Span;
  readonly path: string;
  /** huggingface_hub, which cannot read the card then, or only the Hub, which does not take it. */
  readonly refusedBy: 'huggingface_hub' | 'hub';
}

/** A part of the results: how it is called, where it begins, and what was looked at already (aliases repeat it). */
interface Where {
  readonly path: string;
  readonly at: Span;
  readonly seen: Set<Node>;
  /** Whether huggingface_hub makes results of what stands here: it looks at some values only then. */
  readonly isRead: boolean;
}

/**
 * What huggingface_hub or the Hub refuses in the evaluation results of a card, each part looked at once however often
 * aliases repeat it. Source: model_index_to_eval_results, huggingface_hub/repocard_data.py.
 */
export function* resultIssuesOf(metadata: Node | undefined): Iterable<ResultIssue> {
  const index = mergedPairOf(metadata, 'model-index');
  const results = mergedPairOf(metadata, 'eval_results');
  if (results !== undefined && holdsSomething(results.value) && !holdsSomething(index?.value)) {
    yield { message: 'python', at: results.key.span, path: 'eval_results', refusedBy: 'huggingface_hub' };
  }
  if (index === undefined || isEmpty(index.value)) return;
  const entries = itemsOf(resolved(index.value));
  const read = entries.flatMap((entry) => itemsOf(readValue(entry, 'results')).filter(hasMetrics));
  const isRead = read.length > 0;
  const name = isRead ? readValue(entries.at(-1), 'name') : undefined;
  for (const { span, name: alias } of [...new Set(read), name].flatMap(selvesIn)) {
    yield { message: 'itself', at: span, path: `*${alias}`, refusedBy: 'huggingface_hub' };
  }
  yield* list(index, { path: 'model-index', at: index.key.span, seen: new Set(), isRead }, (entry, where) =>
    entryIssues(entry, { ...where, isRead: isRead && resolved(entries.at(-1)) === entry }),
  );
}

/** Aliases for something that they stand in: huggingface_hub follows such a one without end. */
function selvesIn(node: Node | undefined): readonly AliasNode[] {
  if (node?.type === 'alias') return node.target === undefined ? [node] : [];
  if (node?.type === 'sequence') return node.items.flatMap(selvesIn);
  return pairsOf(node).flatMap((pair) => (isMergeKey(pair.key) ? [] : selvesIn(pair.value)));
}

/** Whether Python takes a value for true. */
function holdsSomething(node: Node | undefined): boolean {
  const value = resolved(node);
  if (value?.type === 'scalar') return Boolean(value.value) || Number.isNaN(value.value);
  return value !== undefined && (value.type === 'sequence' ? value.items : value.pairs).length > 0;
}

function hasMetrics(result: Node): boolean {
  return itemsOf(readValue(result, 'metrics')).length > 0;
}

function* list(
  pair: Pair,
  where: Where,
  check: (item: Node, where: Where) => Iterable<ResultIssue>,
): Iterable<ResultIssue> {
  const { path, seen } = where;
  const value = resolved(pair.value);
  if (value?.type !== 'sequence') {
    const refusedBy = canBeWalked(value, path) ? 'hub' : 'huggingface_hub';
    yield { message: 'list', at: placeOf(value, where.at), path, refusedBy };
    return;
  }
  for (const [index, one] of itemsOf(value).entries()) {
    const item = resolved(one);
    if (item === undefined || seen.has(item)) continue;
    seen.add(item);
    const inside = { ...where, path: `${path}[${index}]`, at: headOf(item) };
    yield* item.type === 'mapping' ? check(item, inside) : [noMapping(one, inside)];
  }
}

function noMapping({ span }: Node, { path }: Where): ResultIssue {
  return { message: 'mapping', at: span, path, refusedBy: 'huggingface_hub' };
}

/** Python walks over an empty mapping or text as over an empty list, and leaves out an index that is nothing. */
function canBeWalked(value: Node | undefined, path: string): boolean {
  const isNoText = value?.type === 'scalar' && typeof value.value !== 'string';
  return value !== undefined && !holdsSomething(value) && (!isNoText || path === 'model-index');
}

function* entryIssues(entry: Node, where: Where): Iterable<ResultIssue> {
  yield* required(entry, where, 'name');
  yield* listAt(entry, where, { key: 'results', check: resultIssues });
}

function* resultIssues(result: Node, around: Where): Iterable<ResultIssue> {
  const where = { ...around, isRead: hasMetrics(result) };
  yield* part(result, where, { key: 'task', keys: ['type'], grouping: ['type'] });
  yield* part(result, where, {
    key: 'dataset',
    keys: ['type', 'name'],
    grouping: ['type', 'config', 'split', 'revision'],
  });
  yield* listAt(result, where, { key: 'metrics', check: metricIssues });
  yield* sourceIssues(result, where);
}

function* sourceIssues(result: Node, where: Where): Iterable<ResultIssue> {
  const pair = mergedPairOf(result, 'source');
  const source = resolved(pair?.value);
  if (pair === undefined || source === undefined || isEmpty(source)) return;
  if (source.type === 'mapping' && !isEmpty(readValue(source, 'url'))) return;
  const isNamed = where.isRead && !isEmpty(readValue(source, 'name'));
  const isRefused = source.type === 'mapping' ? isNamed : holdsSomething(source);
  const refusedBy = isRefused ? 'huggingface_hub' : 'hub';
  yield { message: 'url', at: pair.key.span, path: `${where.path}.source.url`, refusedBy };
}

function* metricIssues(metric: Node, where: Where): Iterable<ResultIssue> {
  yield* required(metric, { ...where, isRead: false }, 'type');
  if (mergedPairOf(metric, 'value') === undefined) yield missing(where, 'value');
}

function* listAt(
  node: Node,
  where: Where,
  { key, check }: { key: string; check: (item: Node, where: Where) => Iterable<ResultIssue> },
): Iterable<ResultIssue> {
  const pair = mergedPairOf(node, key);
  if (pair === undefined) yield missing(where, key);
  else yield* list(pair, { ...where, path: `${where.path}.${key}`, at: pair.key.span }, check);
}

/** A mapping with required keys; Python groups the results by some of the values, which must not be lists then. */
interface Part {
  readonly key: string;
  readonly keys: readonly string[];
  readonly grouping: readonly string[];
}

function* part(result: Node, where: Where, { key, keys, grouping }: Part): Iterable<ResultIssue> {
  const pair = mergedPairOf(result, key);
  if (pair === undefined) {
    yield missing(where, key);
    return;
  }
  const inside = { ...where, path: `${where.path}.${key}`, at: pair.key.span };
  if (resolved(pair.value)?.type !== 'mapping') {
    for (const name of keys) yield missing(inside, name);
    return;
  }
  for (const name of keys) yield* required(pair.value, { ...inside, isRead: false }, name);
  for (const name of grouping) yield* text(pair.value, inside, name);
}

/** A key that must be there, which huggingface_hub needs, with a value, which only the Hub needs. */
function* required(node: Node | undefined, where: Where, key: string): Iterable<ResultIssue> {
  const pair = mergedPairOf(node, key);
  if (pair === undefined) yield missing(where, key);
  else if (isEmpty(pair.value)) {
    yield { ...missing(where, key), refusedBy: where.isRead ? 'huggingface_hub' : 'hub' };
  }
}

function* text(node: Node | undefined, { path, isRead }: Where, key: string): Iterable<ResultIssue> {
  const pair = mergedPairOf(node, key);
  const value = resolved(pair?.value);
  if (pair === undefined || value === undefined || value.type === 'scalar') return;
  const refusedBy = isRead ? 'huggingface_hub' : 'hub';
  yield { message: 'text', at: pair.key.span, path: `${path}.${key}`, refusedBy };
}

function missing({ path, at }: Where, key: string): ResultIssue {
  return { message: 'missing', at, path: `${path}.${key}`, refusedBy: 'huggingface_hub' };
}

/** The first key of a mapping: to mark all of it would paint half a card. */
function headOf(node: Node): Span {
  const value = resolved(node);
  return (value?.type === 'mapping' ? value.pairs[0]?.key.span : undefined) ?? node.span;
}

function placeOf(value: Node | undefined, fallback: Span): Span {
  return value !== undefined && value.span.end > value.span.start ? headOf(value) : fallback;
}

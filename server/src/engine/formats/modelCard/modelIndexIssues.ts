// tested by: test/engine/formats/modelCard/rules/modelIndex.test.ts
import { itemsOf, pairOf, resolved, valueOf, type Node, type Pair } from '../../document/node.ts';
import type { Span } from '../../document/span.ts';

/** Something that evaluation results lack, or that has the wrong shape: the way to it, and where to mark it. */
export interface Issue {
  readonly message: 'list' | 'mapping' | 'missing' | 'url';

  readonly at: Span;

  readonly path: string;
}

/** What the Hub's library would refuse in the value of `model-index`. */
export function modelIndexIssues(pair: Pair): Iterable<Issue> {
  return list(pair.value, { path: 'model-index', at: pair.key.span }, entryIssues);
}

interface Where {
  readonly path: string;
  readonly at: Span;
}

function* list(
  node: Node | undefined,
  { path, at }: Where,
  check: (item: Node, where: Where) => Iterable<Issue>,
): Iterable<Issue> {
  const value = resolved(node);
  if (value?.type !== 'sequence') {
    yield { message: 'list', at: placeOf(value, at), path };
    return;
  }
  for (const [index, item] of itemsOf(value).entries()) {
    const where = { path: `${path}[${index}]`, at: headOf(item) };
    if (resolved(item)?.type === 'mapping') yield* check(item, where);
    else yield { message: 'mapping', at: item.span, path: where.path };
  }
}

function* entryIssues(entry: Node, where: Where): Iterable<Issue> {
  yield* required(entry, where, ['name']);
  const results = pairOf(entry, 'results');
  if (results === undefined) yield missing(where, 'results');
  else yield* list(results.value, { path: `${where.path}.results`, at: results.key.span }, resultIssues);
}

function* resultIssues(result: Node, where: Where): Iterable<Issue> {
  yield* part(result, where, { key: 'task', keys: ['type'] });
  yield* part(result, where, { key: 'dataset', keys: ['type', 'name'] });
  const metrics = pairOf(result, 'metrics');
  if (metrics === undefined) yield missing(where, 'metrics');
  else {
    yield* list(metrics.value, { path: `${where.path}.metrics`, at: metrics.key.span }, (metric, at) =>
      required(metric, at, ['type', 'value']),
    );
  }
  const source = pairOf(result, 'source');
  if (source !== undefined && valueOf(source.value, 'url') === undefined) {
    yield { message: 'url', at: source.key.span, path: `${where.path}.source.url` };
  }
}

function* part(
  result: Node,
  where: Where,
  { key, keys }: { key: string; keys: readonly string[] },
): Iterable<Issue> {
  const pair = pairOf(result, key);
  if (pair === undefined) yield missing(where, key);
  else yield* required(pair.value, { path: `${where.path}.${key}`, at: pair.key.span }, keys);
}

function* required(node: Node | undefined, where: Where, keys: readonly string[]): Iterable<Issue> {
  for (const key of keys) if (pairOf(node, key) === undefined) yield missing(where, key);
}

function missing({ path, at }: Where, key: string): Issue {
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

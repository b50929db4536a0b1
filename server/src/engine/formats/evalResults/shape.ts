// tested by: test/engine/formats/evalResults/rules/schema.test.ts
import { itemsOf, mergedPairOf, resolved, type Node } from '../../document/node.ts';
import type { Span } from '../../document/span.ts';
import { isEmpty, readValue } from '../modelCard/lower.ts';

/** One thing that is wrong with the shape of a file of results. */
export interface ShapeIssue {
  readonly message: 'list' | 'mapping' | 'text' | 'missing';
  readonly at: Span;
  readonly path: string;
}

/** What the Hub does not take. Source: hub-docs, eval_results.yaml; parse_eval_result_entries, huggingface_hub. */
export function* shapeIssuesOf(root: Node | undefined): Iterable<ShapeIssue> {
  const list = resolved(root);
  if (list === undefined || isEmpty(list)) return;
  if (list.type !== 'sequence') {
    yield { message: 'list', at: headOf(list), path: 'The file' };
    return;
  }
  const seen = new Set<Node>();
  for (const [index, item] of itemsOf(list).entries()) {
    const entry = resolved(item);
    if (entry === undefined || seen.has(entry)) continue;
    seen.add(entry);
    yield* entryIssues(entry, `[${index}]`);
  }
}

function* entryIssues(entry: Node, path: string): Iterable<ShapeIssue> {
  if (entry.type !== 'mapping') {
    yield { message: 'mapping', at: entry.span, path };
    return;
  }
  yield* partIssues(entry, path, { key: 'dataset', required: ['id', 'task_id'], texts: ['revision'] });
  if (isEmpty(readValue(entry, 'value')))
    yield { message: 'missing', at: headOf(entry), path: `${path}.value` };
  for (const key of ['verifyToken', 'notes']) yield* textIssues(entry, path, key);
  if (isEmpty(readValue(entry, 'source'))) return;
  yield* partIssues(entry, path, { key: 'source', required: [], texts: ['url', 'name', 'user', 'org'] });
}

/** A mapping, with the texts in it. */
interface Part {
  readonly key: string;
  readonly required: readonly string[];
  readonly texts: readonly string[];
}

function* partIssues(entry: Node, path: string, part: Part): Iterable<ShapeIssue> {
  const pair = mergedPairOf(entry, part.key);
  const value = resolved(pair?.value);
  const inside = `${path}.${part.key}`;
  const at = pair?.key.span ?? headOf(entry);
  if (value === undefined || isEmpty(value)) yield { message: 'missing', at, path: inside };
  else if (value.type !== 'mapping') yield { message: 'mapping', at, path: inside };
  else yield* keyIssues(value, { ...part, path: inside, at });
}

function* keyIssues(
  value: Node,
  { required, texts, path, at }: Part & { readonly path: string; readonly at: Span },
): Iterable<ShapeIssue> {
  for (const name of required) {
    if (isEmpty(readValue(value, name))) yield { message: 'missing', at, path: `${path}.${name}` };
  }
  for (const name of [...required, ...texts]) yield* textIssues(value, path, name);
}

function* textIssues(node: Node, path: string, key: string): Iterable<ShapeIssue> {
  const pair = mergedPairOf(node, key);
  const value = resolved(pair?.value);
  if (pair === undefined || value === undefined || isEmpty(value)) return;
  if (value.type !== 'scalar') yield { message: 'text', at: pair.key.span, path: `${path}.${key}` };
}

/** The first key of a mapping: to mark all of it would paint half a file. */
function headOf(node: Node): Span {
  const value = resolved(node);
  return (value?.type === 'mapping' ? value.pairs[0]?.key.span : undefined) ?? node.span;
}

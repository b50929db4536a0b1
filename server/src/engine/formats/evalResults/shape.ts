// tested by: test/engine/formats/evalResults/rules/schema.test.ts
import { itemsOf, mergedPairOf, resolved, type Node } from '../../document/node.ts';
import type { Span } from '../../document/span.ts';
import { isEmpty, readValue } from '../modelCard/lower.ts';

/** One thing that is wrong with the shape of a file of results, and who refuses it. */
export interface ShapeIssue {
  readonly message: 'list' | 'mapping' | 'text' | 'missing';
  readonly at: Span;
  readonly path: string;
  /** huggingface_hub, which cannot read the file then, or only the Hub, which does not take it. */
  readonly refusedBy: 'huggingface_hub' | 'hub';
}

/** What the Hub does not take. Source: hub-docs, eval_results.yaml; parse_eval_result_entries, huggingface_hub. */
export function* shapeIssuesOf(root: Node | undefined): Iterable<ShapeIssue> {
  const list = resolved(root);
  if (list === undefined || isEmpty(list)) return;
  if (list.type !== 'sequence') {
    yield { message: 'list', at: headOf(list), path: 'The file', refusedBy: refuser(holdsSomething(list)) };
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

/** Whether Python takes a value for true. */
function holdsSomething(node: Node): boolean {
  const value = resolved(node);
  if (value?.type === 'scalar') return Boolean(value.value) || Number.isNaN(value.value);
  return value !== undefined && (value.type === 'sequence' ? value.items : value.pairs).length > 0;
}

function refuser(isPython: boolean): ShapeIssue['refusedBy'] {
  return isPython ? 'huggingface_hub' : 'hub';
}

function* entryIssues(entry: Node, path: string): Iterable<ShapeIssue> {
  if (entry.type !== 'mapping') {
    yield { message: 'mapping', at: entry.span, path, refusedBy: 'huggingface_hub' };
    return;
  }
  yield* partIssues(entry, path, { key: 'dataset', required: ['id', 'task_id'], texts: ['revision'] });
  yield* missingIssues(entry, { path, at: headOf(entry), key: 'value' });
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
  if (value === undefined || isEmpty(value)) {
    for (const key of part.required) {
      yield { message: 'missing', at, path: `${inside}.${key}`, refusedBy: 'huggingface_hub' };
    }
  } else if (value.type !== 'mapping') {
    const isPython = part.key === 'dataset' || holdsSomething(value);
    yield { message: 'mapping', at, path: inside, refusedBy: refuser(isPython) };
  } else yield* keyIssues(value, { ...part, path: inside, at });
}

function* keyIssues(
  value: Node,
  { required, texts, path, at }: Part & { readonly path: string; readonly at: Span },
): Iterable<ShapeIssue> {
  for (const key of required) yield* missingIssues(value, { path, at, key });
  for (const name of [...required, ...texts]) yield* textIssues(value, path, name);
}

/** A key that must be there, which huggingface_hub needs, with a value, which only the Hub needs. */
function* missingIssues(
  node: Node | undefined,
  { path, at, key }: { readonly path: string; readonly at: Span; readonly key: string },
): Iterable<ShapeIssue> {
  const pair = mergedPairOf(node, key);
  if (!isEmpty(pair?.value)) return;
  yield { message: 'missing', at, path: `${path}.${key}`, refusedBy: refuser(pair === undefined) };
}

function* textIssues(node: Node, path: string, key: string): Iterable<ShapeIssue> {
  const pair = mergedPairOf(node, key);
  const value = resolved(pair?.value);
  if (pair === undefined || value === undefined || value.type === 'scalar') return;
  yield { message: 'text', at: pair.key.span, path: `${path}.${key}`, refusedBy: 'hub' };
}

/** The first key of a mapping: to mark all of it would paint half a file. */
function headOf(node: Node): Span {
  const value = resolved(node);
  return (value?.type === 'mapping' ? value.pairs[0]?.key.span : undefined) ?? node.span;
}

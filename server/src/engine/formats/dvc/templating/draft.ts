import { mergedPairs } from '../../../document/merged.ts';
import {
  isMergeKey,
  itemsOf,
  keyText,
  mergedPairOf,
  pairsOf,
  resolved,
  type MappingNode,
  type Node,
  type Pair,
  type ScalarNode,
} from '../../../document/node.ts';
import type { Span } from '../../../document/span.ts';
import { placeholdersOf, type Placeholder } from './placeholder.ts';

/** A text with placeholders, and the key of the step that it stands under. */
export interface TemplatedText {
  readonly node: ScalarNode;
  readonly text: string;
  readonly placeholders: readonly Placeholder[];
  readonly key: string;
}

/** A path that a step names, with its flags. */
export interface DraftPath {
  readonly node: ScalarNode;
  readonly role: 'data' | 'metrics' | 'plots';
  readonly isCached: boolean;
}

/** A value that a step takes from a parameter file: `file` is none for params.yaml, `key` none for the whole file. */
export interface DraftParameter {
  readonly file: ScalarNode | undefined;
  readonly key: ScalarNode | undefined;
  readonly at: Span;
}

/** What DVC needs a text for: a path, the path of a dependency, or a file that has a default. */
export type Wanted = 'path' | 'dependency' | 'file';

/** An entry of `stages` before its templates are resolved. */
export interface StageDraft {
  readonly name: string;
  readonly nameAt: Span;
  readonly at: Span;
  readonly loop: { readonly kind: 'foreach' | 'matrix'; readonly node: Node | undefined } | undefined;
  readonly wdir: ScalarNode | undefined;
  readonly vars: readonly Node[];
  readonly commands: readonly ScalarNode[];
  readonly hasCommandList: boolean;
  readonly inputs: readonly DraftPath[];
  readonly outputs: readonly DraftPath[];
  readonly parameters: readonly DraftParameter[];
  readonly templated: readonly TemplatedText[];
  readonly wanted: ReadonlyMap<ScalarNode, Wanted>;
}

/** What an entry of `stages` says, or nothing where it has not the shape of one. Depends on the entry alone. */
export function draftOf(entry: Pair): StageDraft | undefined {
  const name = keyText(entry);
  const whole = resolved(entry.value);
  if (name === undefined || whole?.type !== 'mapping') return undefined;
  const loop = loopOf(whole);
  const body = resolved(loop?.kind === 'foreach' ? mergedPairOf(whole, 'do')?.value : whole);
  if (body?.type !== 'mapping') return undefined;
  const valueAt = (key: string): Node | undefined => mergedPairOf(body, key)?.value;
  const command = resolved(valueAt('cmd'));
  const paths = pathsIn(body);
  return {
    name,
    nameAt: entry.key.span,
    at: entry.span,
    loop,
    wdir: textNode(valueAt('wdir')),
    vars: itemsOf(valueAt('vars')),
    commands: (command?.type === 'sequence' ? command.items : [command]).flatMap(
      (one) => textNode(one) ?? [],
    ),
    hasCommandList: command?.type === 'sequence',
    ...paths,
    templated: templatedIn(body),
    wanted: wantedIn(paths),
  };
}

type Paths = Pick<StageDraft, 'inputs' | 'outputs' | 'parameters'>;

function pathsIn(body: MappingNode): Paths {
  const valueAt = (key: string): Node | undefined => mergedPairOf(body, key)?.value;
  return {
    inputs: pathsOf(valueAt('deps'), 'data'),
    outputs: [
      ...pathsOf(valueAt('outs'), 'data'),
      ...pathsOf(valueAt('metrics'), 'metrics'),
      ...pathsOf(valueAt('plots'), 'plots'),
    ],
    parameters: itemsOf(valueAt('params')).flatMap(parametersOf),
  };
}

function wantedIn({ inputs, outputs, parameters }: Paths): ReadonlyMap<ScalarNode, Wanted> {
  const wanted = new Map<ScalarNode, Wanted>();
  for (const { node } of inputs) wanted.set(node, 'dependency');
  for (const { node } of outputs) wanted.set(node, 'path');
  for (const { file, key } of parameters)
    if (file !== undefined) wanted.set(file, 'file');
    else if (key !== undefined) wanted.set(key, 'path');
  return wanted;
}

function loopOf(whole: MappingNode): StageDraft['loop'] {
  for (const kind of ['matrix', 'foreach'] as const) {
    const pair = mergedPairOf(whole, kind);
    if (pair !== undefined) return { kind, node: pair.value };
  }
  return undefined;
}

function textNode(node: Node | undefined): ScalarNode | undefined {
  const scalar = resolved(node);
  return scalar?.type === 'scalar' && scalar.value !== null ? scalar : undefined;
}

function pathsOf(list: Node | undefined, role: DraftPath['role']): readonly DraftPath[] {
  return itemsOf(list).flatMap((item) => {
    const one = resolved(item);
    if (one?.type !== 'mapping')
      return textNode(one) === undefined ? [] : pathOf(textNode(one), role, undefined);
    return one.pairs.flatMap(({ key, value }) => pathOf(textNode(key), role, value));
  });
}

function pathOf(node: ScalarNode | undefined, role: DraftPath['role'], flags: Node | undefined): DraftPath[] {
  const cache = resolved(mergedPairOf(flags, 'cache')?.value);
  const isCached = !(cache?.type === 'scalar' && cache.value === false);
  return node === undefined ? [] : [{ node, role, isCached }];
}

function parametersOf(item: Node): readonly DraftParameter[] {
  const key = textNode(item);
  if (key !== undefined) return [{ file: undefined, key, at: item.span }];
  return pairsOf(item).flatMap((pair): readonly DraftParameter[] => {
    const file = textNode(pair.key);
    if (file === undefined) return [];
    const keys = itemsOf(pair.value);
    if (keys.length === 0) return [{ file, key: undefined, at: pair.key.span }];
    return keys.flatMap((one) => {
      const name = textNode(one);
      return name === undefined ? [] : [{ file, key: name, at: one.span }];
    });
  });
}

/** Every text with placeholders in a mapping, but for what stands under `vars` and what names a loop. */
export function templatedIn(body: MappingNode): readonly TemplatedText[] {
  const found: TemplatedText[] = [];
  const seen = new Set<Node>();
  for (const pair of pairsWithMerged(body)) {
    const key = keyText(pair) ?? '';
    if (key === 'vars' || key === 'matrix' || key === 'foreach' || key === 'do') continue;
    collect(pair.key, key, found, seen);
    collect(pair.value, key, found, seen);
  }
  return found;
}

/** The pairs of a mapping; where it merges others, with those of theirs that it does not replace. */
function pairsWithMerged(body: MappingNode): Iterable<Pair> {
  if (!body.pairs.some(({ key }) => isMergeKey(key))) return body.pairs;
  return mergedPairs(body, (pair) => (isMergeKey(pair.key) ? undefined : keyText(pair))).values();
}

function collect(node: Node | undefined, key: string, into: TemplatedText[], seen: Set<Node>): void {
  const one = resolved(node);
  if (one === undefined || seen.has(one)) return;
  if (one.type === 'scalar') {
    addText(one, key, into);
    return;
  }
  seen.add(one);
  if (one.type === 'sequence') for (const item of one.items) collect(item, key, into, seen);
  else
    for (const pair of one.pairs) {
      collect(pair.key, key, into, seen);
      collect(pair.value, key, into, seen);
    }
}

function addText(node: ScalarNode, key: string, into: TemplatedText[]): void {
  if (typeof node.value !== 'string' || !node.value.includes('${')) return;
  const placeholders = placeholdersOf(node.value);
  if (placeholders.length > 0) into.push({ node, text: node.value, placeholders, key });
}

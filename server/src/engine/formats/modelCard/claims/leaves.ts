import {
  itemsOf,
  keyText,
  pairsOf,
  resolved,
  stringOf,
  valueOf,
  type Node,
  type ScalarNode,
} from '../../../document/node.ts';
import type { MeasureName } from '../../../model/claim.ts';
import { measureNameOf } from './measureName.ts';
import { noName, qualified } from './names.ts';

/** A number or a text with a number in a tree, with its dotted path and what that says. */
export interface Leaf {
  readonly path: string;
  readonly name: MeasureName;
  readonly node: ScalarNode;
  /** The text at the key `evidence` beside it. */
  readonly evidence: ScalarNode | undefined;
}

/** The most values that are looked at, how deep, and the longest list. */
const most = 4000;
const deepest = 12;
const longestList = 200;

/** Among how many keys of a mapping those are looked for that say what its values are of. */
const mostBeside = 100;

/** The keys beside a value that say what it is of. */
const beside = [
  'evidence',
  'name',
  'metric',
  'type',
  'split',
  'subset',
  'dataset',
  'slice',
  'group',
  'class',
  'label',
  'model',
];

interface Waiting {
  readonly node: Node;
  readonly path: string;
  /** What each step of the path says, the innermost first. */
  readonly names: readonly MeasureName[];
  readonly evidence: ScalarNode | undefined;
}

/** The numbers of a tree, in order. Each part is looked at once, however often aliases repeat it. */
export function leavesOf(root: Node): readonly Leaf[] {
  const waiting: Waiting[] = [{ node: root, path: '', names: [], evidence: undefined }];
  const seen = new Set<Node>();
  const leaves: Leaf[] = [];
  while (waiting.length > 0 && seen.size < 5 * most && leaves.length < most) {
    const one = waiting.pop();
    const node = one && resolved(one.node);
    if (one === undefined || node === undefined || seen.has(node)) continue;
    seen.add(node);
    if (node.type === 'scalar') leaves.push(...leafOf(node, one));
    else if (one.names.length < deepest) waiting.push(...inside(node, one).toReversed());
  }
  return leaves;
}

function leafOf(node: ScalarNode, { path, names, evidence }: Waiting): readonly Leaf[] {
  if (typeof node.value !== 'number' && !(typeof node.value === 'string' && /\d/.test(node.value))) return [];
  return [{ path, name: nameOf(names), node, evidence }];
}

/** The innermost step that names just one measure tells which it is; all of them tell the rest. */
function nameOf(names: readonly MeasureName[]): MeasureName {
  const measure = names.find(({ measures }) => measures.length === 1);
  const all = qualified({ ...noName, measures: measure?.measures ?? [] }, names);
  const others = names.filter((one) => one !== measure && one.measures.length > 1);
  return others.length > 0 && measure === undefined ? { ...all, measures: [] } : all;
}

function inside(
  node: Exclude<ReturnType<typeof resolved>, ScalarNode | undefined>,
  at: Waiting,
): readonly Waiting[] {
  if (node.type === 'sequence') {
    return itemsOf(node)
      .slice(0, longestList)
      .map((item, index) => ({
        node: item,
        path: step(at.path, String(index)),
        names: itemNames(item, at),
        evidence: undefined,
      }));
  }
  const pairs = pairsOf(node).slice(0, most);
  const stated = valueOf(node, 'evidence');
  const evidence = stated?.type === 'scalar' ? stated : at.evidence;
  const here = at.path === '' ? contextOf(node) : [];
  return pairs.flatMap((pair) => {
    const key = keyText(pair);
    if (key === undefined || pair.value === undefined || beside.includes(key)) return [];
    const names = [measureNameOf(key), ...here, ...at.names];
    const own = resolved(pair.value);
    const context = own?.type === 'mapping' ? contextOf(own) : [];
    return [{ node: pair.value, path: step(at.path, key), names: [...context, ...names], evidence }];
  });
}

function itemNames(item: Node, at: Waiting): readonly MeasureName[] {
  return [...contextOf(item), ...at.names];
}

/** What the texts of a mapping say of the numbers beside them. */
function contextOf(node: Node): readonly MeasureName[] {
  return pairsOf(resolved(node))
    .slice(0, mostBeside)
    .flatMap((pair) => {
      const key = keyText(pair);
      const text = stringOf(pair.value);
      return key === undefined || text === undefined || !beside.includes(key) ? [] : [measureNameOf(text)];
    });
}

function step(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

/** The value at a dotted path: keys with dots in them count, the longest first, and lists by number. */
export function leafAt(root: Node | undefined, path: string): Node | undefined {
  let node = resolved(root);
  let parts = path.split('.').slice(0, 50);
  while (parts.length > 0 && node !== undefined) {
    const found = enter(node, parts);
    if (found === undefined) return undefined;
    node = resolved(found.node);
    parts = parts.slice(found.taken);
  }
  return node;
}

function enter(
  node: Node,
  parts: readonly string[],
): { readonly node: Node; readonly taken: number } | undefined {
  if (node.type === 'sequence') {
    const item = node.items[Number(parts[0])];
    return item && { node: item, taken: 1 };
  }
  const values = new Map(pairsOf(node).map((pair) => [keyText(pair), pair.value]));
  for (let taken = parts.length; taken > 0; taken -= 1) {
    const value = values.get(parts.slice(0, taken).join('.'));
    if (value !== undefined) return { node: value, taken };
  }
  return undefined;
}

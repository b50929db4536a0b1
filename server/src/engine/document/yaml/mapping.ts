import { isMergeKey, resolved, type Node, type Pair, type ScalarNode } from '../node.ts';

/** A problem of a mapping: at a key, or at a value that cannot be merged. */
export interface MappingProblem {
  readonly code: 'duplicate-key' | 'syntax';
  readonly message: string;
  readonly at: Node;
}

export interface MappingRules {
  readonly isPyYaml: boolean;
  readonly duplicateKeys: 'error' | 'last-wins';
}

/** Looks at the keys of a mapping as a whole: which cannot be keys, stand twice, or merge what cannot be merged. */
export function mappingProblems(pairs: readonly Pair[], rules: MappingRules): readonly MappingProblem[] {
  const merges = pairs.filter(({ key }) => isMergeKey(key));
  const problems = [...merges.flatMap(mergeProblems), ...pairs.flatMap(({ key }) => keyProblems(key, rules))];
  if (!rules.isPyYaml && merges.length > 1 && hasContent(merges[0])) problems.push(twice(merges[1]));
  // ruamel looks for keys that stand twice only where nothing is merged.
  const isLax = rules.duplicateKeys === 'last-wins' || (!rules.isPyYaml && merges.some(hasContent));
  const own = pairs.filter(({ key }) => !isMergeKey(key));
  return isLax ? problems : [...problems, ...duplicates(own)];
}

function mergeProblems({ key, value }: Pair): MappingProblem[] {
  if (value?.type === 'alias' && value.target === undefined) return [];
  const target = resolved(value);
  const isMergeable =
    target?.type === 'mapping' ||
    (target?.type === 'sequence' &&
      target.items.every((item) => ['mapping', undefined].includes(resolved(item)?.type)));
  if (isMergeable) return [];
  const message = 'Only a mapping, or a list of mappings, can be merged with <<.';
  return [{ code: 'syntax', message, at: value ?? key }];
}

function hasContent(pair: Pair | undefined): boolean {
  const target = resolved(pair?.value);
  if (target?.type === 'sequence') return target.items.some((item) => sizeOf(resolved(item)) > 0);
  return sizeOf(target) > 0;
}

function sizeOf(node: Node | undefined): number {
  return node?.type === 'mapping' ? node.pairs.length : 0;
}

function twice(pair: Pair | undefined): MappingProblem {
  const message = 'The key << stands twice in this mapping: name both mappings in one list.';
  return { code: 'duplicate-key', message, at: pair?.key ?? nowhere };
}

const nowhere: ScalarNode = {
  type: 'scalar',
  value: null,
  style: 'plain',
  source: '',
  span: { start: 0, end: 0 },
};

/** Python takes no mapping for a key; a list only where the reader turns it into a tuple. */
function keyProblems(key: Node, { isPyYaml }: MappingRules): MappingProblem[] {
  const target = resolved(key);
  if (target === undefined || target.type === 'scalar') return [];
  const isTuple =
    target.type === 'sequence' && target.items.every((item) => resolved(item)?.type === 'scalar');
  if (isTuple && !isPyYaml) return [];
  const message = 'A key may not be a list or a mapping: the reader of this file does not take it.';
  return [{ code: 'syntax', message, at: key }];
}

function duplicates(pairs: readonly Pair[]): MappingProblem[] {
  const known = new Set<string>();
  const problems: MappingProblem[] = [];
  for (const { key } of pairs) {
    const target = resolved(key);
    const name = target && identity(target);
    if (target === undefined || name === undefined) continue;
    if (known.has(name)) problems.push(duplicate(key, target));
    known.add(name);
  }
  return problems;
}

function duplicate(key: Node, target: Node): MappingProblem {
  const source = target.type === 'scalar' ? target.source : '[…]';
  const message = `The key "${source}" stands twice in this mapping: delete one of the two.`;
  return { code: 'duplicate-key', message, at: key };
}

/** Two keys are one to Python if they are equal: 1, 1.0 and true are, and lists with equal items. */
function identity(node: Node): string | undefined {
  if (node.type === 'scalar') return scalarIdentity(node);
  if (node.type !== 'sequence') return undefined;
  const items = node.items.map((item) => resolved(item));
  return JSON.stringify(items.map((item) => (item?.type === 'scalar' ? scalarIdentity(item) : null)));
}

function scalarIdentity({ value, style, source }: ScalarNode): string {
  if (value === null) return 'null';
  if (typeof value !== 'string') return `number ${Number(value)}`;
  return style === 'plain' && /^\d{4}-\d/.test(source) ? `plain ${source}` : `string ${value}`;
}

import type { Document } from '../document/document.ts';
import { isMergeKey, pairOf, type MappingNode, type Node, type Pair } from '../document/node.ts';
import { toValue } from '../document/value.ts';
import { schemaIssues, type SchemaIssue } from './issues.ts';
import type { CompiledSchema } from './schema.ts';

/** The most values of one entry that is looked at alone: aliases can multiply each of many entries. */
const mostValues = 5_000;

/** The faults of a document against its schema. */
export type IssuesOf = (document: Pick<Document, 'root' | 'keep'>) => readonly SchemaIssue[];

/**
 * The same as `schemaIssues`, for a schema in which the entries of the mapping at one key do not depend on each other:
 * entries that an edit did not touch and that were sound before are not looked at again.
 */
export function entryIssues(compiled: CompiledSchema, key: string): IssuesOf {
  const isSound = (pair: Pair): boolean => {
    const value = toValue(within(key, pair), mostValues);
    return value !== undefined && compiled.validate(value);
  };
  return ({ root, keep }) => {
    const whole = pairOf(root, key);
    if (root?.type !== 'mapping' || whole?.value?.type !== 'mapping' || isMerged(whole.value))
      return schemaIssues(root, compiled);
    const pairs = whole.value.pairs.filter((pair) => !keep(isSound, pair));
    const rest: Pair = { ...whole, value: { ...whole.value, pairs } };
    return schemaIssues(
      { ...root, pairs: root.pairs.map((pair) => (pair === whole ? rest : pair)) },
      compiled,
    );
  };
}

function within(key: string, pair: Pair): MappingNode {
  const { span } = pair;
  const inner: MappingNode = { type: 'mapping', pairs: [pair], span };
  const name: Node = { type: 'scalar', value: key, style: 'plain', source: key, span };
  return { type: 'mapping', pairs: [{ key: name, value: inner, span }], span };
}

/** Whether other mappings are merged into one, or a key is no text of its own. */
function isMerged({ pairs }: MappingNode): boolean {
  return pairs.some(({ key }) => key.type !== 'scalar' || isMergeKey(key));
}

import type { Pair, ScalarNode } from '../../../document/node.ts';
import { templatedIn, type DraftPath, type TemplatedText } from './draft.ts';
import { valueOf, type Held } from './held.ts';
import type { Interpolated } from './interpolate.ts';
import type { Round } from './loops.ts';
import { placeholdersOf } from './placeholder.ts';
import { scalarText, textOf } from './render.ts';
import type { ResolvedPath } from './resolved.ts';
import type { Variables } from './variables.ts';

/** The keys of a step that hold paths. */
export const pathKeys: ReadonlySet<string> = new Set(['deps', 'outs', 'metrics', 'plots']);

/** Whether a value is a number or nothing, where a text is wanted. */
export function isNoText(held: Held): boolean {
  const value = valueOf(held);
  return value?.type === 'scalar' && typeof value.value !== 'string';
}

/** The texts with placeholders of one pair outside of the steps. */
export function templatedInPair(pair: Pair): readonly TemplatedText[] {
  return templatedIn({ type: 'mapping', pairs: [pair], span: pair.span });
}

/** The variables of one round of a loop. */
export function withRound(variables: Variables, { key, item, hasKey }: Round): Variables {
  const entries = new Map<string, Held>(variables.entries);
  entries.set('item', item);
  if (hasKey) entries.set('key', { kind: 'text', text: key });
  return { ...variables, entries };
}

/** A path with the text that it resolves to. */
export function pathIn(path: DraftPath, textOfNode: (node: ScalarNode) => string | undefined): ResolvedPath {
  const { node, role, isCached } = path;
  return { text: textOfNode(node), at: node.span, role, isCached };
}

/** A text without placeholders; one with placeholders that could not be resolved has none. */
export function plainText(node: ScalarNode): string | undefined {
  const text = scalarText(node);
  if (!text.includes('${')) return text;
  return placeholdersOf(text).length > 0 ? undefined : text.replaceAll('\\${', '${');
}

/** The text of what a text with placeholders stands for. */
export function textIn(answer: Interpolated): string | undefined {
  if (answer.state === 'unknown') return undefined;
  return answer.state === 'text' ? answer.text : textOf(answer.held);
}

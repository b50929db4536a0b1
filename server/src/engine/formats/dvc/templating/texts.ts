import type { Pair } from '../../../document/node.ts';
import { templatedIn, type TemplatedText } from './draft.ts';
import type { Held } from './held.ts';
import type { Round } from './loops.ts';
import type { Variables } from './variables.ts';

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

// tested by: test/engine/formats/params/features.test.ts
import { keyText, pairsOf, resolved, type Node } from '../../document/node.ts';
import type { OutlineEntry } from '../../format.ts';
import type { Loaded } from '../../model/project.ts';

/** The keys of a parameter file, nested as they are. */
export function outline({ model }: Loaded<'params'>): readonly OutlineEntry[] {
  return entries(model.root);
}

function entries(node: Node | undefined): readonly OutlineEntry[] {
  return pairsOf(node).map((pair) => {
    const value = resolved(pair.value);
    return {
      name: keyText(pair) ?? '',
      ...(value?.type === 'scalar' ? { detail: String(value.value) } : {}),
      kind: 'parameter',
      at: pair.key.span,
      whole: pair.span,
      children: pair.value?.type === 'alias' ? [] : entries(value),
    };
  });
}

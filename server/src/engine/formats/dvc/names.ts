// tested by: test/engine/formats/dvc/scope.test.ts
import { keyText, mergedInto, pairsOf, type Node } from '../../document/node.ts';

/** The most names that are listed, and places that are looked at: aliases can multiply a small text without end. */
const most = 2_000;

/** The dotted names of a tree, the outer before the inner: those of its leaves and of its mappings. */
export function namesIn(root: Node | undefined): readonly string[] {
  const names: string[] = [];
  const waiting = [{ node: root, prefix: '' }];
  for (const { node, prefix } of waiting) {
    if (waiting.length > most || names.length > most) break;
    for (const merged of mergedInto(node)) waiting.push({ node: merged, prefix });
    for (const pair of pairsOf(node)) {
      const key = keyText(pair);
      if (key === undefined || key === '<<') continue;
      names.push(prefix + key);
      waiting.push({ node: pair.value, prefix: `${prefix}${key}.` });
    }
  }
  return names.slice(0, most);
}

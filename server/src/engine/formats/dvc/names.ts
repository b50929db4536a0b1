// tested by: test/engine/formats/dvc/findKey.test.ts
import { isMergeKey, keyText, mergedInto, pairsOf, type Node } from '../../document/node.ts';

/** The most names that are listed, and places that are looked at: aliases can multiply a small text without end. */
const most = 2_000;

/** A tree whose names are listed behind a prefix. */
interface Branch {
  readonly node: Node | undefined;
  readonly prefix: string;
}

/** The dotted names of a tree, the outer before the inner: those of its leaves and of its mappings. */
export function namesIn(root: Node | undefined): readonly string[] {
  const names: string[] = [];
  const waiting: Branch[] = [{ node: root, prefix: '' }];
  for (const branch of waiting) {
    if (waiting.length > most || names.length > most) break;
    for (const node of mergedInto(branch.node)) waiting.push({ node, prefix: branch.prefix });
    for (const { name, node } of namedIn(branch)) {
      names.push(name);
      waiting.push({ node, prefix: `${name}.` });
    }
  }
  return names.slice(0, most);
}

function namedIn({
  node,
  prefix,
}: Branch): readonly { readonly name: string; readonly node: Node | undefined }[] {
  return pairsOf(node).flatMap((pair) => {
    const key = keyText(pair);
    return key === undefined || isMergeKey(pair.key) ? [] : [{ name: prefix + key, node: pair.value }];
  });
}

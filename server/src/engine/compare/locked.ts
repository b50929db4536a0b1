import { itemsOf, keyText, pairsOf, stringOf, valueOf } from '../document/node.ts';
import { parseYaml } from '../document/yaml.ts';
import type { KeyValue } from '../evidence/tracking.ts';

/** What is code, and so compared as such. */
const code = /\.(py|ipynb|r|jl|sh|ps1|scala|java)$/i;

/** Data that the steps of a `dvc.lock` read or made, with their digests. `path` is that of the file. */
export function lockedData(text: string, path: string): readonly KeyValue[] {
  const { root } = parseYaml(text, { dialect: 'yaml-1.2', duplicateKeys: 'error' });
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const found = pairsOf(valueOf(root, 'stages')).flatMap((stage) =>
    keyText(stage) === undefined
      ? []
      : ['deps', 'outs'].flatMap((list) => itemsOf(valueOf(stage.value, list)).flatMap(digestOf)),
  );
  const data = found.filter(({ key }) => !code.test(key));
  return [...new Map(data.map(({ key, value }) => [key, { key: folder + key, value }])).values()];
}

function digestOf(node: Parameters<typeof stringOf>[0]): readonly KeyValue[] {
  const key = stringOf(valueOf(node, 'path'));
  const value = stringOf(valueOf(node, 'md5')) ?? stringOf(valueOf(node, 'etag'));
  return key === undefined || value === undefined ? [] : [{ key, value }];
}

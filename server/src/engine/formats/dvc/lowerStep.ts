// tested by: test/engine/formats/dvc/lower.test.ts
import {
  itemsOf,
  keyText,
  pairsOf,
  resolved,
  stringOf,
  valueOf,
  type Node,
  type Pair,
} from '../../document/node.ts';
import type { ArtifactReference, ParameterReference, Step } from '../../model/pipeline.ts';
import { uriOfPath } from './paths.ts';

/** Lowers one entry of `stages`: a step, or a loop of steps taken as one. Undefined where it is no mapping. */
export function lowerStep(stage: Pair, folder: string): Step | undefined {
  const name = keyText(stage);
  const whole = resolved(stage.value);
  if (name === undefined || whole?.type !== 'mapping') return undefined;
  const body = valueOf(whole, 'do') ?? whole;
  const wdir = stringOf(valueOf(body, 'wdir'));
  const base = wdir === undefined ? folder : uriOfPath(folder, wdir);
  return {
    name,
    nameAt: stage.key.span,
    at: stage.span,
    folder: base,
    command: commandOf(valueOf(body, 'cmd')),
    inputs: references(valueOf(body, 'deps'), base, 'data'),
    outputs: [
      ...references(valueOf(body, 'outs'), base, 'data'),
      ...references(valueOf(body, 'metrics'), base, 'metrics'),
      ...references(valueOf(body, 'plots'), base, 'plots'),
    ],
    parameters: itemsOf(valueOf(body, 'params')).flatMap((item) => parametersOf(item, base)),
  };
}

function commandOf(node: Node | undefined): string | undefined {
  const lines = node?.type === 'sequence' ? node.items.map(stringOf) : [stringOf(node)];
  const known = lines.filter((line) => line !== undefined);
  return known.length === 0 ? undefined : known.join('\n');
}

/** A list of paths, each alone or with its flags. */
function references(
  list: Node | undefined,
  base: string | undefined,
  role: ArtifactReference['role'],
): readonly ArtifactReference[] {
  return itemsOf(list).flatMap((item) => {
    const keys = resolved(item)?.type === 'mapping' ? pairsOf(item).map(({ key }) => key) : [item];
    return keys.flatMap((key) => {
      const text = stringOf(key);
      return text === undefined ? [] : [{ text, uri: uriOfPath(base, text), base, role, at: key.span }];
    });
  });
}

/** `lr` is a key of params.yaml; `{file: [keys]}` names another file, `{file: null}` the whole of it. */
function parametersOf(item: Node, base: string | undefined): readonly ParameterReference[] {
  const key = stringOf(item);
  if (key !== undefined) return [{ key, file: uriOfPath(base, 'params.yaml'), at: item.span }];
  return pairsOf(item).flatMap((pair): readonly ParameterReference[] => {
    const file = uriOfPath(base, keyText(pair) ?? '');
    const keys = itemsOf(pair.value).flatMap((one): readonly ParameterReference[] => {
      const name = stringOf(one);
      return name === undefined ? [] : [{ key: name, file, at: one.span }];
    });
    return keys.length > 0 ? keys : [{ key: undefined, file, at: pair.key.span }];
  });
}

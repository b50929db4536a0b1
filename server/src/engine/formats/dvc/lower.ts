import type { Document } from '../../document/document.ts';
import { itemsOf, keyText, pairsOf, stringOf, valueOf, type Node, type Pair } from '../../document/node.ts';
import type { Interpolation, ParameterReference, Pipeline } from '../../model/pipeline.ts';
import { lowerStep } from './lowerStep.ts';
import { folderOf, uriOfPath } from './paths.ts';
import { placeholders } from './template.ts';

/** Lowers a `dvc.yaml` to the neutral graph: whatever is of the expected shape, and nothing else. */
export function lowerPipeline(document: Document): Pipeline {
  const folder = folderOf(document.uri);
  const stages = pairsOf(valueOf(document.root, 'stages'));
  return {
    steps: stages.flatMap((stage) => lowerStep(stage, folder) ?? []),
    interpolations: [...interpolations(document)],
    variableFiles: variableFiles(document.root, folder),
  };
}

/** Every placeholder outside of `vars`, with the step that it stands in. */
function* interpolations({ root, text }: Document): Iterable<Interpolation> {
  for (const top of pairsOf(root)) {
    const key = keyText(top);
    if (key === 'stages') yield* inStages(pairsOf(top.value), text);
    else if (key !== 'vars') yield* placeholdersIn(top.value, text, undefined);
  }
}

function* inStages(stages: readonly Pair[], text: string): Iterable<Interpolation> {
  for (const stage of stages) yield* placeholdersIn(stage.value, text, keyText(stage));
}

function* placeholdersIn(
  node: Node | undefined,
  text: string,
  step: string | undefined,
): Iterable<Interpolation> {
  if (node === undefined || node.type === 'alias') return;
  if (node.type === 'scalar') {
    for (const placeholder of placeholders(text, node.span)) yield { ...placeholder, step };
    return;
  }
  const inside = node.type === 'sequence' ? node.items : node.pairs.flatMap(partsOf);
  for (const part of inside) yield* placeholdersIn(part, text, step);
}

/** The key, and the value unless it is one that DVC takes no templates in. */
function partsOf(pair: Pair): readonly Node[] {
  return keyText(pair) === 'vars' || pair.value === undefined ? [pair.key] : [pair.key, pair.value];
}

/** `params.yaml` first, as DVC reads it unasked, then the files under `vars`. */
function variableFiles(root: Node | undefined, folder: string): readonly ParameterReference[] {
  const standard = { key: undefined, file: uriOfPath(folder, 'params.yaml'), at: { start: 0, end: 0 } };
  const named = itemsOf(valueOf(root, 'vars')).flatMap((item) => {
    const text = stringOf(item);
    if (text === undefined) return [];
    const [path = '', keys] = text.split(':', 2);
    return [{ key: keys, file: uriOfPath(folder, path), at: item.span }];
  });
  return [standard, ...named];
}

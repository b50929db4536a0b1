import type { Document } from '../../document/document.ts';
import { keyText, pairsOf, resolved, valueOf, type Node, type Pair } from '../../document/node.ts';
import type { Lock, LockedParameters, LockedStage } from '../../model/lock.ts';
import { trackedFiles } from './tracked.ts';

/** Lowers a `dvc.lock`: whatever is of the expected shape, and nothing else. */
export function lowerLock({ root }: Document): Lock {
  const stages = pairsOf(valueOf(root, 'stages')).flatMap((pair) => stageOf(pair) ?? []);
  return { root, stages: new Map(stages.map((stage) => [stage.name, stage])) };
}

function stageOf(pair: Pair): LockedStage | undefined {
  const name = keyText(pair);
  const body = resolved(pair.value);
  if (name === undefined || body?.type !== 'mapping') return undefined;
  const value = (key: string): Node | undefined => valueOf(body, key);
  return {
    name,
    nameAt: pair.key.span,
    at: pair.span,
    command: value('cmd'),
    inputs: trackedFiles(value('deps')),
    outputs: trackedFiles(value('outs')),
    parameters: pairsOf(value('params')).flatMap((file) => parametersOf(file) ?? []),
  };
}

function parametersOf(pair: Pair): LockedParameters | undefined {
  const file = keyText(pair);
  return file === undefined ? undefined : { file, fileAt: pair.key.span, values: resolved(pair.value) };
}

import type { Document } from '../../document/document.ts';
import { pairsOf, valueOf, type Pair } from '../../document/node.ts';
import type { Pipeline, Step } from '../../model/pipeline.ts';
import { lowerStep } from './lowerStep.ts';
import { folderOf } from './paths.ts';

/** Lowers a `dvc.yaml` to the neutral graph: whatever is of the expected shape, and nothing else. */
export function lowerPipeline({ root, home, keep }: Document): Pipeline {
  const lower = keep(lowering, home);
  return { steps: pairsOf(valueOf(root, 'stages')).flatMap((stage) => keep(lower, stage) ?? []) };
}

/** How the steps of one file are lowered: their paths start from its folder. */
function lowering({ uri }: Document['home']): (stage: Pair) => Step | undefined {
  const folder = folderOf(uri);
  return (stage) => lowerStep(stage, folder);
}

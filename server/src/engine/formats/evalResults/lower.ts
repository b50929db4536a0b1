// tested by: test/engine/formats/evalResults/features.test.ts
import type { Document } from '../../document/document.ts';
import { itemsOf, resolved, type Node } from '../../document/node.ts';
import type { EvalResult, EvalResults } from '../../model/evalResults.ts';
import { readValue, textsAt, valueIn } from '../modelCard/lower.ts';

/** Reads what is of the expected shape, and nothing else. */
export function lowerEvalResults({ root }: Document): EvalResults {
  return { root, results: itemsOf(root).flatMap(resultOf) };
}

function resultOf(item: Node): readonly EvalResult[] {
  if (resolved(item)?.type !== 'mapping') return [];
  const dataset = readValue(item, 'dataset');
  const [id] = textsAt(dataset, 'id');
  const [task] = textsAt(dataset, 'task_id');
  return [{ dataset: id, task, value: valueIn(readValue(item, 'value')), node: item }];
}

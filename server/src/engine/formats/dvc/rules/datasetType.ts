import { stringOf, valueOf, type Node } from '../../../document/node.ts';
import { nearest } from '../../../nearest.ts';
import { defineRule, type Report } from '../../../rule.ts';
import { datasetsAround, entriesOf } from '../graphDatasets.ts';

const types = ['dvc', 'dc', 'url'] as const;

/** The definition of a data set. Source: Datasets._spec_from_info, dvc/repo/datasets.py. */
export const datasetType = defineRule({
  id: 'dvc/dataset-type',
  title: 'Data sets that steps read are fully defined',
  severity: 'error',
  kinds: ['dvc'],
  messages: {
    type: '"{type}" is no type of data set. Known are dvc, dc and url.',
    missing: 'This data set has no {key}.',
  },
  help: 'Give the data set a name, a type (dvc, dc or url) and a URL.',
  *check(context) {
    const { document, model, project } = context;
    if (datasetsAround(context, project)?.isUsed !== true) return;
    for (const entry of entriesOf({ kind: 'dvc', document, model })) yield* faults(entry);
  },
});

function* faults(entry: Node): Iterable<Report<'type' | 'missing'>> {
  for (const key of ['name', 'type', 'url']) {
    if (valueOf(entry, key) === undefined) yield { message: 'missing', at: entry.span, data: { key } };
  }
  const node = valueOf(entry, 'type');
  const type = stringOf(node);
  if (node === undefined || type === undefined || type.includes('${')) return;
  if (types.some((one) => one === type)) return;
  const suggestion = nearest(type, types);
  yield {
    message: 'type',
    at: node.span,
    data: { type },
    payload: suggestion === undefined ? {} : { suggestion },
  };
}

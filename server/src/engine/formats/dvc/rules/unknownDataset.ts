import { nearest } from '../../../nearest.ts';
import { defineRule, type RuleContext } from '../../../rule.ts';
import { graphs } from '../graphBuild.ts';
import { datasetsAround } from '../graphDatasets.ts';
import { oncePerPlace } from '../graphReport.ts';
import { ofSoundSteps, type StepReport } from '../shape.ts';

/** The most names that are reported: each is compared with all that are there. */
const most = 100;

/** A data set that nothing defines. Source: DatasetNotFoundError, dvc/repo/datasets.py. */
export const unknownDataset = defineRule({
  id: 'dvc/unknown-dataset',
  title: 'Each ds:// names a data set that is defined',
  severity: 'error',
  kinds: ['dvc'],
  messages: {
    near: 'No data set is called "{name}". Did you mean "{near}"?',
    unknown: 'No data set is called "{name}".',
  },
  help: 'Define the data set under datasets of a dvc.yaml, or name one that is there.',
  check: (context) => ofSoundSteps(context.document, 'steps', unknown(context)),
});

type Unknown = StepReport<'near' | 'unknown'>;

function unknown({ document, project }: RuleContext<'dvc'>): readonly Unknown[] {
  const known = datasetsAround({ document }, project);
  if (known?.isComplete !== true) return [];
  const isNew = oncePerPlace();
  const stages = project.derive(graphs, project).stagesOf(document);
  const read = stages.flatMap(({ datasets, key }) => datasets.map((one) => ({ ...one, key })));
  const missing = read.filter((one) => !known.names.has(one.name) && isNew(one));
  return missing.slice(0, most).map(({ name, at, key }): Unknown => {
    const near = nearest(name, [...known.names]);
    if (near === undefined) return { step: key, message: 'unknown', at, data: { name } };
    const payload = { suggestion: `ds://${near}` };
    return { step: key, message: 'near', at, data: { name, near }, payload };
  });
}

import { defineRule, type RelatedSpan, type RuleContext } from '../../../rule.ts';
import type { IgnoredBy } from '../../dvcIgnore/ignored.ts';
import { graphs } from '../graphBuild.ts';
import { isWithin, uriOf } from '../graphPaths.ts';
import { oncePerPlace } from '../graphReport.ts';
import type { GraphOutput } from '../graphStages.ts';
import type { Repository } from '../repository.ts';
import { ofSoundSteps, type StepReport } from '../shape.ts';

/** An output that DVC ignores. Source: OutputIsIgnoredError, dvc/output.py. */
export const outputIgnored = defineRule({
  id: 'dvc/output-ignored',
  title: 'No output is ignored',
  severity: 'error',
  kinds: ['dvc', 'dvc-file'],
  messages: {
    pattern: '"{path}" is an output, and "{pattern}" in .dvcignore ignores it.',
    always: '"{path}" is an output, and DVC ignores what lies in .git, .hg and .dvc.',
  },
  help: 'Take the pattern out of .dvcignore, or write to another path.',
  check: (context) => ofSoundSteps(context.document, 'steps', ignoredOutputs(context)),
});

function* ignoredOutputs(
  context: RuleContext<'dvc' | 'dvc-file'>,
): Iterable<StepReport<'pattern' | 'always'>> {
  const all = context.project.derive(graphs, context.project);
  const repository = all.of(context.document)?.repository;
  if (repository === undefined) return;
  const isNew = oncePerPlace();
  for (const output of all.stagesOf(context.document).flatMap(({ outputs }) => outputs)) {
    if (!isWithin(output.path, repository.root)) continue;
    const report = ignoredOutput(output, repository, context);
    if (report !== undefined && isNew(output)) yield report;
  }
}

function ignoredOutput(
  output: GraphOutput,
  repository: Repository,
  { document, project }: RuleContext<'dvc' | 'dvc-file'>,
): StepReport<'pattern' | 'always'> | undefined {
  const { path, text, at, stage } = output;
  const report = { step: stage.key, at };
  if (isAlwaysIgnored(path.slice(repository.root.length))) {
    return { ...report, message: 'always', data: { path: text } };
  }
  const isFolder = (): boolean => project.files.entries(uriOf(path, document.uri)).length > 0;
  const by = repository.dvcIgnored.by(path, false) ?? folderIgnored(path, repository, isFolder);
  if (by === undefined) return undefined;
  return {
    ...report,
    message: 'pattern',
    data: { path: text, pattern: by.pattern.text },
    related: [placeOf(by)],
  };
}

/** A pattern for folders alone holds for an output that is known to be one. */
function folderIgnored(
  path: string,
  { dvcIgnored }: Repository,
  isFolder: () => boolean,
): IgnoredBy | undefined {
  const by = dvcIgnored.by(path, true);
  return by !== undefined && isFolder() ? by : undefined;
}

function placeOf({ document, pattern }: IgnoredBy): RelatedSpan {
  return { document, at: pattern.at, message: 'The pattern' };
}

/** Source: DvcIgnoreFilter, dvc/ignore.py. */
function isAlwaysIgnored(inside: string): boolean {
  return /\/(?:\.git(?:\/|$)|\.hg\/|\.dvc\/)/.test(inside);
}

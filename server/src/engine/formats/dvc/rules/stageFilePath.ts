import { defineRule, type RuleContext } from '../../../rule.ts';
import { graphs } from '../graphBuild.ts';
import { oncePerPlace } from '../graphReport.ts';
import type { GraphPath } from '../graphStages.ts';
import { ofSoundSteps, type StepReport } from '../shape.ts';

/**
 * A file of DVC as an input or output. Source: OutputIsStageFileError, dvc/output.py, and DependencyIsStageFileError,
 * dvc/dependency/base.py.
 */
export const stageFilePath = defineRule({
  id: 'dvc/stage-file-path',
  title: 'No step reads or writes a file of DVC',
  severity: 'error',
  kinds: ['dvc', 'dvc-file'],
  messages: {
    input: '"{path}" is a file of DVC and cannot be a dependency.',
    output: '"{path}" is a file of DVC and cannot be an output.',
  },
  help: 'Name the data that the .dvc file stands for, or what the steps of the dvc.yaml write.',
  check: (context) => ofSoundSteps(context.document, 'steps', stageFiles(context)),
});

type Message = 'input' | 'output';

function stageFiles({ document, project }: RuleContext<'dvc' | 'dvc-file'>): readonly StepReport<Message>[] {
  const isNew = oncePerPlace();
  return project
    .derive(graphs, project)
    .stagesOf(document)
    .flatMap(({ key, inputs, outputs }) => [
      ...inFiles(inputs, 'input', key),
      ...inFiles(outputs, 'output', key),
    ])
    .filter(isNew);
}

function inFiles(
  paths: readonly GraphPath[],
  message: Message,
  step: string | undefined,
): readonly StepReport<Message>[] {
  const files = paths.filter(({ text }) => isStageFile(text));
  return files.map(({ text, at }) => ({ step, message, at, data: { path: text } }));
}

/** Source: is_valid_filename, dvc/dvcfile.py. */
function isStageFile(path: string): boolean {
  return path.endsWith('.dvc') || path === 'dvc.yaml' || path.endsWith('/dvc.yaml');
}

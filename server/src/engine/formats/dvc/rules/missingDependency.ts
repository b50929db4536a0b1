import { defineRule, type RuleContext } from '../../../rule.ts';
import { graphs, type Graph } from '../graphBuild.ts';
import { isUrl, isWithin, parentOf, uriOf } from '../graphPaths.ts';
import { oncePerPlace } from '../graphReport.ts';
import type { GraphPath, GraphStage } from '../graphStages.ts';
import { lockedStage } from '../locked.ts';
import { ofSoundSteps, type StepReport } from '../shape.ts';

/** A dependency that is not there. Source: DependencyDoesNotExistError, dvc/dependency/base.py. */
export const missingDependency = defineRule({
  id: 'dvc/missing-dependency',
  title: 'Each dependency is there, or is made',
  severity: 'info',
  kinds: ['dvc'],
  messages: { missing: '"{path}" is not there, and no step or .dvc file that Assay can see makes it.' },
  help: 'Check the path. A file that is brought by hand is missed here until it is there.',
  check: (context) => ofSoundSteps(context.document, 'steps', missing(context)),
});

type Context = RuleContext<'dvc'>;

function* missing(context: Context): Iterable<StepReport<'missing'>> {
  const all = context.project.derive(graphs, context.project);
  const graph = all.of(context.document);
  if (graph?.isWhole !== true) return;
  const isNew = oncePerPlace();
  for (const stage of all.stagesOf(context.document)) {
    const gone = stage.inputs.filter((input) => isGone(input, graph, context));
    for (const input of gone.filter((one) => !isKnown(one, stage, graph, context))) {
      if (isNew(input))
        yield { step: stage.key, message: 'missing', at: input.at, data: { path: input.text } };
    }
  }
}

/** Whether a path is known not to be there, and nothing makes it. */
function isGone(input: GraphPath, { outputs, repository }: Graph, { document, project }: Context): boolean {
  if (isUrl(input.path) || !isWithin(input.path, repository.root)) return false;
  if (outputs.at(input.path).length > 0 || outputs.folder(input.path) !== undefined) return false;
  if (outputs.above(input.path, input.folder) !== undefined) return false;
  return project.files.exists(uriOf(input.path, document.uri)) === false;
}

/** Whether the path was there when the stage last ran, or may be hidden from Git and be brought by hand. */
function isKnown(
  { text, path }: GraphPath,
  stage: GraphStage,
  { repository }: Graph,
  { document, project }: Context,
): boolean {
  const locked = lockedStage(document, stage.name, project);
  if (locked?.inputs.some((input) => input.path === text) === true) return true;
  if (repository.gitIgnored.by(path, false) !== undefined) return true;
  const ignoring = uriOf(`${parentOf(path)}/.gitignore`, document.uri);
  return project.files.exists(ignoring) !== false && project.get(ignoring, 'dvc-ignore') === undefined;
}

import { defineRule, type RuleContext } from '../../../rule.ts';
import { graphs, type Graph } from '../graphBuild.ts';
import { isWithin, uriOf } from '../graphPaths.ts';
import { oncePerPlace } from '../graphReport.ts';
import { ofSoundSteps, type StepReport } from '../shape.ts';

/** A folder to run in that is not there. Source: check_stage_path, dvc/stage/utils.py. */
export const workingFolder = defineRule({
  id: 'dvc/working-folder',
  title: 'Steps run in folders of the project that are there',
  severity: 'warning',
  kinds: ['dvc'],
  messages: {
    missing: 'The folder "{folder}" is not there, and no step that Assay can see makes it.',
    outside: 'The folder "{folder}" lies outside of the DVC project.',
  },
  help: 'Name a folder of the project, from the folder of this file.',
  check: (context) => ofSoundSteps(context.document, 'steps', folders(context)),
});

function* folders(context: RuleContext<'dvc'>): Iterable<StepReport<'missing' | 'outside'>> {
  const all = context.project.derive(graphs, context.project);
  const graph = all.of(context.document);
  if (graph === undefined) return;
  const isNew = oncePerPlace();
  for (const { folder, folderAt: at, key } of all.stagesOf(context.document)) {
    if (folder === undefined || at === undefined || !isNew({ at })) continue;
    const message = fault(folder, graph, context);
    if (message !== undefined) yield { step: key, message, at, data: { folder: shown(folder, graph) } };
  }
}

function fault(
  folder: string,
  { repository, outputs }: Graph,
  { document, project }: RuleContext<'dvc'>,
): 'missing' | 'outside' | undefined {
  if (!isWithin(folder, repository.root)) return repository.isKnown ? 'outside' : undefined;
  const isMade = outputs.at(folder).length > 0 || outputs.folder(folder) !== undefined;
  if (isMade || outputs.above(folder) !== undefined) return undefined;
  if (repository.gitIgnored.by(folder, true) !== undefined) return undefined;
  return project.files.exists(uriOf(folder, document.uri)) === false ? 'missing' : undefined;
}

/** The path from the folder of the repository. */
function shown(folder: string, { repository: { root } }: Graph): string {
  return isWithin(folder, root) ? folder.slice(root.length + 1) : folder;
}

// tested by: test/engine/features/lenses.test.ts
import type { Lens, StepRuns } from '../../format.ts';
import type { Loaded, Project } from '../../model/project.ts';
import { graphs, type Graph } from './graphBuild.ts';
import type { GraphStage } from './graphStages.ts';
import { stepKey, stepRuns } from './stepRuns.ts';
import type { StageDraft } from './templating/draft.ts';
import { resolvedPipeline } from './templating/resolve.ts';

/** The most steps that are named; how many more there are is said. */
const mostNames = 3;

/** Above each step: how much it reads and writes, and what runs before it. */
export function lenses(loaded: Loaded<'dvc'>, project: Project): readonly Lens[] {
  const { document } = loaded;
  const all = project.derive(graphs, project);
  const graph = all.of(document);
  const byKey = Map.groupBy(all.stagesOf(document), ({ key }) => key);
  return project.derive(resolvedPipeline, loaded).drafts.map((draft) => ({
    at: draft.nameAt,
    title: titleOf(draft, graph === undefined ? [] : before(byKey.get(draft.name) ?? [], graph)),
  }));
}

/** The runs of each step that has any. */
export function runsAbove(loaded: Loaded<'dvc'>, project: Project): readonly StepRuns[] {
  const found = project.derive(stepRuns, project);
  if (found.size === 0) return [];
  return project.derive(resolvedPipeline, loaded).drafts.flatMap(({ name, nameAt }) => {
    const runs = found.get(stepKey(loaded.document.uri, name));
    return runs === undefined ? [] : [{ at: nameAt, step: name, runs }];
  });
}

function titleOf({ inputs, outputs }: StageDraft, earlier: readonly string[]): string {
  const parts = [`reads ${inputs.length}`, `writes ${outputs.length}`];
  const more = earlier.length > mostNames ? ` and ${earlier.length - mostNames} more` : '';
  if (earlier.length > 0) parts.push(`runs after ${earlier.slice(0, mostNames).join(', ')}${more}`);
  return parts.join(' · ');
}

/** The names of the steps that make what these stages read. */
function before(stages: readonly GraphStage[], { outputs }: Graph): readonly string[] {
  const names = new Set<string>();
  const own = new Set(stages);
  for (const input of stages.flatMap(({ inputs }) => inputs)) {
    for (const { stage } of outputs.makersOf(input))
      if (stage.key !== undefined && !own.has(stage)) names.add(stage.key);
  }
  return [...names];
}

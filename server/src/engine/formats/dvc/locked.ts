// tested by: test/engine/formats/dvc/rules/missingDependency.test.ts
import type { Document } from '../../document/document.ts';
import type { LockedStage } from '../../model/lock.ts';
import type { Loaded, Project } from '../../model/project.ts';
import { graphs } from './graphBuild.ts';
import type { GraphStage } from './graphStages.ts';

/** The `dvc.lock` beside a `dvc.yaml`, if it is at hand and could be read. */
export function lockOf({ uri }: Document, project: Project): Loaded<'dvc-lock'> | undefined {
  const loaded = project.get(uri.replace(/\.yaml$/, '.lock'), 'dvc-lock');
  return loaded?.document.problems.length === 0 ? loaded : undefined;
}

/** The `dvc.yaml` beside a `dvc.lock`. */
export function pipelineOf({ uri }: Document, project: Project): Loaded<'dvc'> | undefined {
  return project.get(uri.replace(/\.lock$/, '.yaml'), 'dvc');
}

/** The stage that an entry of a lock file is of, as the pipeline beside it has it now. */
export function stageOfLocked(document: Document, name: string, project: Project): GraphStage | undefined {
  const pipeline = pipelineOf(document, project);
  const stages = pipeline && project.derive(graphs, project).stagesOf(pipeline.document);
  return stages?.find((stage) => stage.name === name);
}

/** What was noted of a stage when it last ran. */
export function lockedStage(document: Document, name: string, project: Project): LockedStage | undefined {
  return lockOf(document, project)?.model.stages.get(name);
}

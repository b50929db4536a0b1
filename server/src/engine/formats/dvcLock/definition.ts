// tested by: test/engine/formats/dvcLock/features.test.ts
import { touches } from '../../document/span.ts';
import type { Place, Target } from '../../format.ts';
import type { LockedStage } from '../../model/lock.ts';
import { absolutePath } from '../dvc/graphPaths.ts';
import { pipelineOf, stageOfLocked } from '../dvc/locked.ts';
import { originsOf } from '../dvc/pathsAt.ts';

/** From a step to where it is defined, from a file to what makes it. */
export function definition(place: Place<'dvc-lock'>): readonly Target[] {
  const locked = [...place.model.stages.values()].find(({ at }) => touches(at, place.offset));
  if (locked === undefined) return [];
  return touches(locked.nameAt, place.offset) ? ofStage(locked, place) : ofFile(locked, place);
}

function ofStage({ name }: LockedStage, { document, project }: Place<'dvc-lock'>): readonly Target[] {
  const stage = stageOfLocked(document, name, project);
  if (stage === undefined) return [];
  const { nameAt } = stage;
  return [{ uri: stage.home.uri, at: nameAt, whole: nameAt }];
}

function ofFile(locked: LockedStage, { document, offset, project }: Place<'dvc-lock'>): readonly Target[] {
  const file = [...locked.inputs, ...locked.outputs].find(({ pathAt }) => touches(pathAt, offset));
  const folder = stageOfLocked(document, locked.name, project)?.folder;
  const pipeline = pipelineOf(document, project);
  const path = file && folder !== undefined ? absolutePath(folder, file.path) : undefined;
  if (path === undefined || pipeline === undefined) return [];
  return originsOf({ path }, { document: pipeline.document, project });
}

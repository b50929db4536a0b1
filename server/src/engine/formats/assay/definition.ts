// tested by: test/engine/formats/assay/features.test.ts
import { touches } from '../../document/span.ts';
import type { Place, Target } from '../../format.ts';
import { uriOfFile } from './files.ts';
import { entryOf } from './references.ts';
import { pipelineOf } from './stages.ts';

const start = { start: 0, end: 0 };

/** From a name to what it stands for, from a stage to the pipeline, from a path to the file. */
export function definition(place: Place<'assay'>): readonly Target[] {
  return ofReference(place) ?? ofStage(place) ?? ofFile(place) ?? [];
}

function ofReference({ model, offset, document }: Place<'assay'>): readonly Target[] | undefined {
  const reference = model.references.find(({ at }) => touches(at, offset));
  if (reference === undefined) return undefined;
  const entry = entryOf(model, reference);
  return entry === undefined ? [] : [{ uri: document.uri, at: entry.nameAt, whole: entry.at }];
}

function ofStage({ model, offset, document, project }: Place<'assay'>): readonly Target[] | undefined {
  const one = model.models.find(({ stage }) => stage !== undefined && touches(stage.at, offset));
  const pipeline = pipelineOf(document.uri, one?.pipeline, project);
  if (one === undefined || pipeline === undefined) return undefined;
  const name = one.stage?.text.replace(/@.*$/s, '');
  const step = pipeline.model.steps.find((known) => known.name === name);
  return step === undefined ? [] : [{ uri: pipeline.document.uri, at: step.nameAt, whole: step.at }];
}

function ofFile({ model, offset, document, project }: Place<'assay'>): readonly Target[] | undefined {
  const file = model.files.find(({ at }) => touches(at, offset));
  const uri = file && uriOfFile(document.uri, file.text);
  if (uri === undefined || project.files.exists(uri) !== true) return undefined;
  const isFolder = project.files.entries(uri).length > 0;
  if (isFolder) return undefined;
  return [{ uri, at: start, whole: start }];
}

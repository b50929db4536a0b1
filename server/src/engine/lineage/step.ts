// tested by: test/engine/lineage/gather.test.ts
import type { SourcedRun } from '../evidence/origin.ts';
import type { KeyValue } from '../evidence/tracking.ts';
import { stepOf } from '../formats/dvc/stepRuns.ts';
import { folderOf, relativePath } from '../formats/dvc/paths.ts';
import { resolvedPipeline } from '../formats/dvc/templating/resolve.ts';
import type { Project } from '../model/project.ts';
import type { LineageStep } from './lineage.ts';

/** What is code, and so no data. */
const code = /\.(py|ipynb|r|jl|sh|ps1|scala|java)$/i;

interface Found {
  readonly uri: string;
  readonly name: string;
  readonly inputs: readonly KeyValue[];
}

/** The step that a run is of among the pipelines of a project, with the data that it read. */
export function stepIn(project: Project, run: SourcedRun): Found | undefined {
  const step = stepOf(project, run);
  if (step === undefined) return undefined;
  const lock = project.get(`${folderOf(step.uri)}/dvc.lock`, 'dvc-lock');
  const stages = [...(lock?.model.stages.values() ?? [])];
  const locked =
    stages.find(({ name }) => name === step.name) ??
    stages.find(({ name }) => name.startsWith(`${step.name}@`));
  const inputs = (locked?.inputs ?? []).flatMap(({ path, checksum }) =>
    checksum === undefined || code.test(path) ? [] : [{ key: path, value: checksum.value }],
  );
  return { ...step, inputs };
}

/** A step with its place in the project as it is now, for a person to open. */
export function placedStep(project: Project, found: Found, isAtCommit: boolean): LineageStep {
  const loaded = project.get(found.uri, 'dvc');
  const drafts = loaded === undefined ? [] : project.derive(resolvedPipeline, loaded).drafts;
  const draft = drafts.find(({ name }) => name === found.name);
  const line = draft === undefined ? 0 : (loaded?.document.lines.positionAt(draft.nameAt.start).line ?? 0);
  const root = project.files.rootOf(found.uri);
  const pipeline = root === undefined ? undefined : relativePath(root.replace(/\/$/, ''), found.uri);
  return {
    name: found.name,
    pipeline: pipeline ?? 'dvc.yaml',
    at: { uri: found.uri, line },
    inputs: found.inputs,
    isAtCommit,
  };
}

import type { Write } from '../../../../server/src/protocol/writes.ts';
import { listVersions } from '../../../../server/src/protocol/tracking.ts';
import { read } from '../../server/read.ts';
import { modelId } from '../../views/registry/nodes/model.ts';
import type { ActionContext } from '../handler.ts';
import { subjectOf } from '../subject.ts';
import { change } from './change.ts';
import { versionOf, type VersionSubject } from './versionOf.ts';

const stages = ['None', 'Staging', 'Production', 'Archived'] as const;
const mostVersions = 1000;

/** Moves a version to another of MLflow's legacy stages. */
export async function setStage(context: ActionContext, argument: unknown): Promise<void> {
  const version =
    versionOf(subjectOf(argument)) ??
    (await context.dialogs.find(context.registry, {
      title: 'Set the stage of which version?',
      accept: versionOf,
    }));
  if (version === undefined) return;
  const { source, model } = version;
  const choices = stages
    .filter((stage) => stage !== version.stage)
    .map((stage) => ({ label: stage, value: stage }));
  const title = `Stage of ${model} v${version.version}, now ${version.stage}`;
  const stage = await context.dialogs.choose(title, choices);
  if (stage === undefined) return;
  const writeOf = (expected: string): Write => ({
    kind: 'setStage',
    model,
    version: version.version,
    stage,
    expected,
  });
  const answer = await change(context, {
    source,
    write: writeOf(version.stage),
    again: async () => {
      const now = await stageOf(context, version);
      return now === undefined ? undefined : writeOf(now);
    },
  });
  context.registry.refresh(modelId(source, model));
  if (answer.ok) context.dialogs.done(`${model} v${version.version} is in stage ${stage}`);
}

async function stageOf(
  context: ActionContext,
  { source, model, version }: VersionSubject,
): Promise<string | undefined> {
  const answer = await read(context.server, listVersions, { source, model, limit: mostVersions });
  return answer.ok ? answer.value.items.find((one) => one.version === version)?.stage : undefined;
}

import { age, moment } from '../../../../../webviews/messages/age.ts';
import type { ModelVersion } from '../../../../../server/src/protocol/tracking.ts';
import { oneLine, shortId } from '../../../text/oneLine.ts';
import { known, type Icon, type TreeNode } from '../../treeNode.ts';

export interface VersionLook {
  readonly source: string;
  readonly now: number;
}

/** A version of a model: its aliases, what is amiss with it, its age and the run that made it. */
export function versionNode(version: ModelVersion, { source, now }: VersionLook): TreeNode {
  const { model, runId, createdAt } = version;
  const run = runId === undefined ? undefined : { source, run: runId, name: shortId(runId) };
  return {
    id: `${source}/model/${JSON.stringify(model)}/version/${JSON.stringify(version.version)}`,
    label: `v${oneLine(version.version)}`,
    description: describe(version, now),
    context: run === undefined ? 'assay.version' : 'assay.versionWithRun',
    icon: iconOf(version),
    facts: known([
      ['Version', `${model} ${version.version}`],
      ['Aliases', version.aliases.join(', ')],
      [
        'Status',
        version.statusMessage === undefined ? version.status : `${version.status}: ${version.statusMessage}`,
      ],
      ['Stage', version.stage],
      ['Created', createdAt === undefined ? undefined : `${moment(createdAt)} (${age(createdAt, now)})`],
      ['User', version.user],
      ['Run', runId],
      ['Files', version.source],
      ['Description', version.description],
      ...version.tags.map(({ key, value }) => [`Tag ${key}`, value] as const),
    ]),
    subject: {
      kind: 'version',
      source,
      model,
      version: version.version,
      aliases: version.aliases,
      stage: version.stage,
      run,
    },
    ...(run === undefined ? {} : { click: 'assay.run.open' }),
  };
}

function describe(version: ModelVersion, now: number): string {
  const { aliases, stage, status, createdAt, runId } = version;
  return [
    ...(aliases.length === 0 ? [] : [aliases.map(oneLine).join(', ')]),
    ...(status === 'READY' ? [] : [oneLine(status)]),
    ...(stage === 'None' || stage === '' ? [] : [`stage ${oneLine(stage)}`]),
    ...(createdAt === undefined ? [] : [age(createdAt, now)]),
    ...(runId === undefined ? [] : [`run ${shortId(runId)}`]),
  ].join(' · ');
}

function iconOf({ aliases, status }: ModelVersion): Icon {
  if (status === 'FAILED_REGISTRATION') return { name: 'error', color: 'testing.iconFailed' };
  if (status !== 'READY') return { name: 'clock' };
  return { name: aliases.length === 0 ? 'versions' : 'tag' };
}

import { age, moment } from '../../../../../webviews/messages/age.ts';
import type { Ability, ModelVersion } from '../../../../../server/src/protocol/tracking.ts';
import { oneLine, shortId } from '../../../text/oneLine.ts';
import { describeVersion, environmentsOf } from '../versionText.ts';
import { modelId } from './model.ts';
import { known, type Icon, type TreeNode } from '../../treeNode.ts';

export interface VersionLook {
  readonly source: string;
  readonly now: number;
  readonly can: readonly Ability[];
  /** Those that `assay.yaml` has for the model. */
  readonly environments: readonly string[];
  readonly children: () => Promise<readonly TreeNode[]>;
}

/** The id of the node of a version. */
export function versionId(
  source: string,
  { model, version }: Pick<ModelVersion, 'model' | 'version'>,
): string {
  return `${modelId(source, model)}/version/${JSON.stringify(version)}`;
}

/** A version of a model: its aliases, what is amiss with it, its age and the run that made it. */
export function versionNode(version: ModelVersion, look: VersionLook): TreeNode {
  const { source, now } = look;
  const { model, runId, createdAt } = version;
  const run = runId === undefined ? undefined : { source, run: runId, name: shortId(runId) };
  return {
    id: versionId(source, version),
    label: `v${oneLine(version.version)}`,
    description: describeVersion(version, look),
    context: run === undefined ? 'assay.version' : 'assay.versionWithRun',
    can: look.can,
    icon: iconOf(version),
    facts: known([
      ['Version', `${model} ${version.version}`],
      ['Aliases', version.aliases.join(', ')],
      ['Environments', environmentsOf(version, look.environments).join(', ')],
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
    ...(run === undefined ? {} : { click: 'assay.run.open' as const }),
    children: look.children,
  };
}

function iconOf({ aliases, status }: ModelVersion): Icon {
  if (status === 'FAILED_REGISTRATION') return { name: 'error', color: 'testing.iconFailed' };
  if (status !== 'READY') return { name: 'clock' };
  return { name: aliases.length === 0 ? 'versions' : 'tag' };
}

import { age, moment } from '../../../../../webviews/messages/age.ts';
import { counted } from '../../../../../webviews/messages/numbers.ts';
import type { Ability, RegisteredModel } from '../../../../../server/src/protocol/tracking.ts';
import { oneLine } from '../../../text/oneLine.ts';
import { known, type TreeNode } from '../../treeNode.ts';

export interface ModelLook {
  readonly id: string;
  readonly source: string;
  readonly now: number;
  readonly can: readonly Ability[];
  /** Those of `assay.yaml`, in their order. */
  readonly environments: readonly string[];
  readonly children: () => Promise<readonly TreeNode[]>;
}

/** The id of the node of a model: what its versions are listed below. */
export function modelId(source: string, model: string): string {
  return `${source}/model/${JSON.stringify(model)}`;
}

/** A registered model with the number of its versions, and which version each alias is on. */
export function modelNode(model: RegisteredModel, look: ModelLook): TreeNode {
  const { updatedAt } = model;
  const aliases = model.aliases.map(({ alias, version }) => `${oneLine(alias)} v${oneLine(version)}`);
  return {
    id: look.id,
    label: oneLine(model.name),
    description: [...versionsOf(model), ...aliases].join(' · '),
    context: 'assay.model',
    can: look.can,
    icon: { name: 'package' },
    facts: known([
      ['Model', model.name],
      ['Versions', model.versionCount?.toLocaleString('en')],
      ['Aliases', aliases.join(', ')],
      ['Environments', look.environments.join(', ')],
      ['Changed', updatedAt === undefined ? undefined : `${moment(updatedAt)} (${age(updatedAt, look.now)})`],
      ['Description', model.description],
      ...model.tags.map(({ key, value }) => [`Tag ${key}`, value] as const),
    ]),
    subject: { kind: 'model', source: look.source, model: model.name },
    children: look.children,
  };
}

function versionsOf({ versionCount }: RegisteredModel): readonly string[] {
  return versionCount === undefined ? [] : [counted(versionCount, 'version')];
}

import {
  getRun,
  listModels,
  listVersions,
  type Answer,
  type KeyValue,
} from '../../../../server/src/protocol/tracking.ts';
import type { TagOwner } from '../../../../server/src/protocol/writes.ts';
import { read } from '../../server/read.ts';
import { experimentId } from '../../views/experiments/nodes/experiment.ts';
import { modelId } from '../../views/registry/nodes/model.ts';
import type { Subject } from '../../views/treeNode.ts';
import type { ActionContext } from '../handler.ts';

/** So many models or versions are looked through for the one that is meant. */
const mostItems = 1000;

/** Something that has tags: where it is, what a person calls it, and the list that shows it. */
export interface Tagged {
  readonly source: string;
  readonly of: TagOwner;
  readonly name: string;
  readonly list: string;
}

/** What has tags, of what a tree shows. */
export function taggedOf(subject: Subject | undefined): Tagged | undefined {
  if (subject?.kind === 'run') {
    const { source, run, name } = subject.run;
    return { source, of: { kind: 'run', run }, name, list: experimentId(source, subject.experiment) };
  }
  if (subject?.kind === 'model') {
    const { source, model } = subject;
    return { source, of: { kind: 'model', model }, name: model, list: source };
  }
  if (subject?.kind !== 'version') return undefined;
  const { source, model, version } = subject;
  const list = modelId(source, model);
  return { source, of: { kind: 'version', model, version }, name: `${model} v${version}`, list };
}

/** The tags of something, as they are now. */
export async function tagsOf(
  { server }: Pick<ActionContext, 'server'>,
  { source, of }: Tagged,
): Promise<Answer<readonly KeyValue[]>> {
  if (of.kind === 'run')
    return tagsIn(await read(server, getRun, { source, run: of.run }), (run) => run.tags);
  if (of.kind === 'model') {
    const answer = await read(server, listModels, { source, limit: mostItems });
    return tagsIn(answer, ({ items }) => items.find(({ name }) => name === of.model)?.tags);
  }
  const answer = await read(server, listVersions, { source, model: of.model, limit: mostItems });
  return tagsIn(answer, ({ items }) => items.find(({ version }) => version === of.version)?.tags);
}

function tagsIn<T>(
  answer: Answer<T>,
  find: (value: T) => readonly KeyValue[] | undefined,
): Answer<readonly KeyValue[]> {
  return answer.ok ? { ...answer, value: find(answer.value) ?? [] } : answer;
}

import { listEnvironments } from '../../../../server/src/protocol/notes.ts';
import { listVersions, type Answer } from '../../../../server/src/protocol/tracking.ts';
import type { Write } from '../../../../server/src/protocol/writes.ts';
import { read } from '../../server/read.ts';
import { modelId } from '../../views/registry/nodes/model.ts';
import type { ActionContext } from '../handler.ts';
import { subjectOf } from '../subject.ts';
import { aliasProblem } from './aliasRules.ts';
import { change, tell } from './change.ts';
import type { Choice } from './dialogs.ts';
import { versionOf, type VersionSubject } from './versionOf.ts';

/** So many versions of a model are looked at for their aliases. */
const mostVersions = 1000;

const newAlias = Symbol('another alias');

/** Puts an alias on a version, or moves it there from another one. */
export async function setAlias(context: ActionContext, argument: unknown): Promise<void> {
  const version =
    versionOf(subjectOf(argument)) ??
    (await context.dialogs.find(context.registry, {
      title: 'Set an alias of which version?',
      accept: versionOf,
    }));
  if (version === undefined) return;
  const on = await aliasesOf(context, version);
  if (!on.ok) return void tell(context, on.problem);
  const alias = await chooseAlias(context, version, on.value);
  if (alias === undefined) return;
  await put(context, { version, alias, to: version.version, from: on.value.get(alias) });
}

/** Takes an alias away from a version. */
export async function removeAlias(context: ActionContext, argument: unknown): Promise<void> {
  const version =
    versionOf(subjectOf(argument)) ??
    (await context.dialogs.find(context.registry, {
      title: 'Remove an alias of which version?',
      accept: versionOf,
    }));
  if (version === undefined) return;
  if (version.aliases.length === 0) {
    await context.dialogs.offer(`${version.model} v${version.version} has no alias.`);
    return;
  }
  const choices = version.aliases.map((alias) => ({ label: alias, value: alias }));
  const title = `Remove which alias of ${version.model} v${version.version}?`;
  const alias = await context.dialogs.choose(title, choices);
  if (alias === undefined) return;
  await put(context, { version, alias, to: undefined, from: version.version });
}

interface Put {
  readonly version: VersionSubject;
  readonly alias: string;
  readonly to: string | undefined;
  readonly from: string | undefined;
}

async function put(context: ActionContext, { version, alias, to, from }: Put): Promise<void> {
  const { source, model } = version;
  const writeOf = (expected: string | undefined): Write => ({
    kind: 'setAlias',
    model,
    alias,
    version: to,
    expected,
  });
  const answer = await change(context, {
    source,
    write: writeOf(from),
    again: async () => {
      const on = await aliasesOf(context, version);
      return on.ok ? writeOf(on.value.get(alias)) : undefined;
    },
  });
  context.registry.refresh(modelId(source, model), source);
  if (!answer.ok) return;
  context.dialogs.done(
    to === undefined ? `${alias} is on no version of ${model}` : `${alias} is on ${model} v${to}`,
  );
}

/** Which version each alias of a model is on. */
async function aliasesOf(
  context: ActionContext,
  { source, model }: VersionSubject,
): Promise<Answer<ReadonlyMap<string, string>>> {
  const answer = await read(context.server, listVersions, { source, model, limit: mostVersions });
  if (!answer.ok) return answer;
  const pairs = answer.value.items.flatMap(({ version, aliases }) =>
    aliases.map((alias) => [alias, version] as const),
  );
  return { ...answer, value: new Map(pairs) };
}

/** One of the model's aliases, one that an environment is called, or another. */
async function chooseAlias(
  context: ActionContext,
  { model, version }: VersionSubject,
  on: ReadonlyMap<string, string>,
): Promise<string | undefined> {
  const named = await context.server.ask(listEnvironments, null);
  const environments = named.find((one) => one.model === model)?.environments ?? [];
  const free = environments.filter((one) => !on.has(one) && aliasProblem(one) === undefined);
  const choices: readonly Choice<string | typeof newAlias>[] = [
    ...[...on]
      .filter(([, at]) => at !== version)
      .map(([alias, at]) => ({ label: alias, description: `moves from v${at}`, value: alias })),
    ...free.map((alias) => ({ label: alias, description: 'an environment of assay.yaml', value: alias })),
    { label: 'Another alias…', value: newAlias },
  ];
  const title = `Alias for ${model} v${version}`;
  const chosen = choices.length === 1 ? newAlias : await context.dialogs.choose(title, choices);
  if (chosen !== newAlias) return chosen;
  return context.dialogs.input({ title, prompt: 'For example champion.', validate: aliasProblem });
}

import { listArtifacts, type ArtifactEntry } from '../../../../server/src/protocol/artifacts.ts';
import { listModels } from '../../../../server/src/protocol/tracking.ts';
import { read } from '../../server/read.ts';
import { modelId } from '../../views/registry/nodes/model.ts';
import type { ActionContext } from '../handler.ts';
import { subjectOf } from '../subject.ts';
import { modelNameProblem } from './aliasRules.ts';
import { change, tell } from './change.ts';
import type { Choice } from './dialogs.ts';
import { activeRunOf, type RunSubject } from './versionOf.ts';

const another = Symbol('another one');
const mostItems = 1000;

/** Registers what a run made as a new version of a model, which is made where it is not there. */
export async function registerVersion(context: ActionContext, argument: unknown): Promise<void> {
  const run =
    activeRunOf(subjectOf(argument)) ??
    (await context.dialogs.find(context.experiments, {
      title: 'Register the model of which run?',
      accept: activeRunOf,
    }));
  if (run === undefined) return;
  const path = await choosePath(context, run);
  if (path === undefined) return;
  const model = await chooseModel(context, run);
  if (model === undefined) return;
  const { source } = run.run;
  const write = {
    kind: 'registerVersion',
    model: model.name,
    creates: model.isNew,
    run: run.run.run,
    path,
    description: undefined,
  } as const;
  const answer = await change(context, { source, write });
  context.registry.refresh(source, modelId(source, model.name));
  if (answer.ok) context.dialogs.done(`Registered ${model.name} v${answer.value ?? ''}`);
}

/** Which folder of the run's files holds the model: the one that has an MLmodel, or as the person says. */
async function choosePath(context: ActionContext, { run }: RunSubject): Promise<string | undefined> {
  const folders = await foldersOf(context, run);
  const title = `Which files of ${run.name} are the model?`;
  const choices: readonly Choice<string | typeof another>[] = [
    ...folders.map(({ path }) => ({ label: path, value: path })),
    { label: 'Another folder…', value: another },
  ];
  const chosen = folders.length === 0 ? another : await context.dialogs.choose(title, choices);
  if (chosen !== another) return chosen;
  const validate = (text: string): string | undefined =>
    text.split('/').some((part) => part === '' || part === '..')
      ? 'Write a folder below the run, such as model.'
      : undefined;
  return context.dialogs.input({
    title,
    value: 'model',
    prompt: 'A folder of the files of the run.',
    validate,
  });
}

async function foldersOf(
  { server }: ActionContext,
  { source, run }: RunSubject['run'],
): Promise<readonly ArtifactEntry[]> {
  const owner = { kind: 'run', run } as const;
  const answer = await read(server, listArtifacts, { source, owner, path: '', limit: mostItems });
  return answer.ok ? answer.value.items.filter(({ isFolder }) => isFolder) : [];
}

async function chooseModel(
  context: ActionContext,
  { run }: RunSubject,
): Promise<{ readonly name: string; readonly isNew: boolean } | undefined> {
  const known = await read(context.server, listModels, { source: run.source, limit: mostItems });
  if (!known.ok) {
    await tell(context, known.problem);
    return undefined;
  }
  const names = known.value.items.map(({ name }) => name);
  const title = `Register ${run.name} as a version of which model?`;
  const choices: readonly Choice<string | typeof another>[] = [
    { label: 'New model…', value: another },
    ...names.map((name) => ({ label: name, value: name })),
  ];
  const chosen = names.length === 0 ? another : await context.dialogs.choose(title, choices);
  if (chosen === undefined) return undefined;
  if (chosen !== another) return { name: chosen, isNew: false };
  const name = await context.dialogs.input({ title: 'Name of the new model', validate: modelNameProblem });
  return name === undefined ? undefined : { name, isNew: !names.includes(name) };
}

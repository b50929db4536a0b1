import type { Source } from '../engine/evidence/contract.ts';
import type { ModelVersion } from '../engine/evidence/registry.ts';
import type { Run } from '../engine/evidence/tracking.ts';
import { everyItem, never, valueIn } from './stores.ts';
import { UsageError } from './verb.ts';

/** The least characters of the beginning of an id that are looked for. */
const shortest = 4;

/**
 * The run that a text names: its id, a beginning of it that no other run has, `models:/NAME/VERSION` or
 * `models:/NAME@ALIAS`. Throws `UsageError` where there is none or there are several.
 */
export async function findRun(text: string, stores: readonly Source[]): Promise<Run> {
  const version = /^models:\/([^/@]+)(?:\/(\d+)|@([^/]+))$/.exec(text);
  if (version !== null) {
    const [, model = '', number, alias] = version;
    return ofVersion(text, stores, {
      model,
      isMeant: (one) => one.version === number || hasAlias(one, alias),
    });
  }
  if (!/^[\w-]+$/.test(text) || text.length < shortest)
    throw new UsageError(
      `"${text}" names no run: write its id, ${shortest} characters of it at least, or models:/NAME/VERSION.`,
    );
  return (await byId(text, stores)) ?? byBeginning(text, stores);
}

function hasAlias({ aliases }: ModelVersion, alias: string | undefined): boolean {
  return alias !== undefined && aliases.includes(alias);
}

async function byId(id: string, stores: readonly Source[]): Promise<Run | undefined> {
  for (const source of stores) {
    const answer = await source.run(id, never);
    if (answer.ok) return answer.value;
    if (answer.problem.reason !== 'not-found') valueIn(answer);
  }
  return undefined;
}

async function byBeginning(beginning: string, stores: readonly Source[]): Promise<Run> {
  const ids = (await Promise.all(stores.map(idsOf))).flat();
  const found = ids.filter((id) => id.startsWith(beginning));
  const [id, other] = [...new Set(found)];
  const run = id === undefined || other !== undefined ? undefined : await byId(id, stores);
  if (run !== undefined) return run;
  throw new UsageError(
    other === undefined
      ? `There is no run "${beginning}".`
      : `Several runs begin with "${beginning}": ${id ?? ''}, ${other}. Write more of the id.`,
  );
}

async function idsOf(source: Source): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const { id: experiment } of await everyItem((part, cancel) => source.experiments(part, cancel))) {
    const runs = await everyItem((part, cancel) => source.runs({ experiment, ...part }, cancel));
    ids.push(...runs.map(({ id }) => id));
  }
  return ids;
}

interface Meant {
  readonly model: string;
  isMeant(version: ModelVersion): boolean;
}

async function ofVersion(text: string, stores: readonly Source[], { model, isMeant }: Meant): Promise<Run> {
  const found = (await Promise.all(stores.map((store) => versionsOf(store, model)))).flat();
  const version = found.find(isMeant);
  if (version === undefined)
    throw new UsageError(
      found.length === 0 ? `There is no registered model "${model}".` : `There is no ${text}.`,
    );
  const run = version.runId === undefined ? undefined : await byId(version.runId, stores);
  if (run !== undefined) return run;
  throw new UsageError(`${text} names no run that is in a store here, so there is nothing to compare.`);
}

async function versionsOf({ registry }: Source, model: string): Promise<readonly ModelVersion[]> {
  if (registry === undefined) return [];
  const known = await everyItem((part, cancel) => registry.models(part, cancel));
  if (!known.some(({ name }) => name === model)) return [];
  return everyItem((part, cancel) => registry.versions({ model, ...part }, cancel));
}

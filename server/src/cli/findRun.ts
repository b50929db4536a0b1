import type { ModelVersion } from '../engine/evidence/registry.ts';
import type { Run } from '../engine/evidence/tracking.ts';
import { everyItem, valueIn, type OpenedStore } from './stores.ts';
import { UsageError } from './verb.ts';

/** The least characters of the beginning of an id that are looked for. */
const shortest = 4;

/**
 * The run that a text names: its id, a beginning of it that no other run has, `models:/NAME/VERSION` or
 * `models:/NAME@ALIAS`. Throws `UsageError` where there is none or there are several.
 */
export function findRun(text: string, stores: readonly OpenedStore[]): Run {
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
  return byId(text, stores) ?? byBeginning(text, stores);
}

function hasAlias({ aliases }: ModelVersion, alias: string | undefined): boolean {
  return alias !== undefined && aliases.includes(alias);
}

function byId(id: string, stores: readonly OpenedStore[]): Run | undefined {
  for (const { source } of stores) {
    const answer = source.run(id);
    if (answer.ok) return answer.value;
    if (answer.problem.reason !== 'not-found') valueIn(answer);
  }
  return undefined;
}

function byBeginning(beginning: string, stores: readonly OpenedStore[]): Run {
  const found = stores.flatMap((store) => idsOf(store).filter((id) => id.startsWith(beginning)));
  const [id, other] = [...new Set(found)];
  const run = id === undefined || other !== undefined ? undefined : byId(id, stores);
  if (run !== undefined) return run;
  throw new UsageError(
    other === undefined
      ? `There is no run "${beginning}".`
      : `Several runs begin with "${beginning}": ${id ?? ''}, ${other}. Write more of the id.`,
  );
}

function idsOf({ source }: OpenedStore): readonly string[] {
  const experiments = everyItem((part) => source.experiments(part));
  return [...experiments].flatMap(({ id: experiment }) => {
    const runs = everyItem((part) => source.runs({ experiment, ...part }));
    return Array.from(runs, ({ id }) => id);
  });
}

interface Meant {
  readonly model: string;
  isMeant(version: ModelVersion): boolean;
}

function ofVersion(text: string, stores: readonly OpenedStore[], { model, isMeant }: Meant): Run {
  const found = stores.flatMap(({ source }) => {
    const known = [...everyItem((part) => source.models(part))];
    if (!known.some(({ name }) => name === model)) return [];
    return [...everyItem((part) => source.versions({ model, ...part }))];
  });
  const version = found.find(isMeant);
  if (version === undefined)
    throw new UsageError(
      found.length === 0 ? `There is no registered model "${model}".` : `There is no ${text}.`,
    );
  const run = version.runId === undefined ? undefined : byId(version.runId, stores);
  if (run !== undefined) return run;
  throw new UsageError(`${text} names no run that is in a store here, so there is nothing to compare.`);
}

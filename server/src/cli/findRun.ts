import type { ComparisonSubject } from '../engine/evidence/comparison.ts';
import type { Source } from '../engine/evidence/contract.ts';
import type { ModelVersion } from '../engine/evidence/registry.ts';
import type { Answer } from '../engine/evidence/source.ts';
import type { RunSummary } from '../engine/evidence/tracking.ts';
import { eachStore } from './eachStore.ts';
import { everyItem, never, valueIn } from './stores.ts';
import { UsageError } from './verb.ts';

/** Stores to look through, and where it is told that one of them cannot be read. */
export interface Looked {
  readonly stores: readonly Source[];
  warn(message: string): void;
}

/** The least characters of the beginning of an id that are looked for. */
const shortest = 4;

/**
 * The run that a text names: its id, a beginning of it that no other run has, a name that no other run has,
 * `models:/NAME/VERSION` or `models:/NAME@ALIAS`. Throws `UsageError` where there is none or there are several.
 */
export async function findRun(text: string, looked: Looked): Promise<ComparisonSubject> {
  if (text.startsWith('models:/')) return byVersion(text, looked);
  if (text.trim().length < shortest)
    throw new UsageError(
      `"${text}" names no run: write its id, ${shortest} characters of it at least, or models:/NAME/VERSION.`,
    );
  return (await byId(text, looked)) ?? bySome(text, looked);
}

/** A store that cannot be read is passed over: the run may be in another one. Throws where none can be. */
async function byId(id: string, { stores }: Looked): Promise<ComparisonSubject | undefined> {
  const failed: Answer<unknown>[] = [];
  for (const source of stores) {
    const answer = await source.run(id, never);
    if (answer.ok) return { source: source.info.id, run: answer.value.id };
    if (answer.problem.reason !== 'not-found') failed.push(answer);
  }
  const [first] = failed;
  if (first !== undefined && failed.length === stores.length) valueIn(first);
  return undefined;
}

/** The one run whose id begins so, or else whose name it is. */
async function bySome(text: string, { stores, warn }: Looked): Promise<ComparisonSubject> {
  const all = await eachStore(stores, warn, runsOf);
  const beginning = all.filter(({ run: { id } }) => id.startsWith(text));
  const found = beginning.length > 0 ? beginning : all.filter(({ run: { name } }) => name === text);
  const [one, other] = [...new Map(found.map((each) => [each.run.id, each])).values()];
  if (one === undefined) throw new UsageError(`There is no run "${text}".`);
  if (other === undefined) return { source: one.source, run: one.run.id };
  const how = beginning.length > 0 ? `begin with "${text}"` : `are called "${text}"`;
  const todo = beginning.length > 0 ? 'Write more of the id.' : 'Write the id of one.';
  throw new UsageError(`Several runs ${how}: ${one.run.id}, ${other.run.id}. ${todo}`);
}

interface Found {
  readonly source: string;
  readonly run: RunSummary;
}

async function runsOf(source: Source): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const { id: experiment } of await everyItem((part, cancel) => source.experiments(part, cancel))) {
    const runs = await everyItem((part, cancel) => source.runs({ experiment, ...part }, cancel));
    for (const run of runs) found.push({ source: source.info.id, run });
  }
  return found;
}

async function byVersion(text: string, looked: Looked): Promise<ComparisonSubject> {
  const { source, version } = await findVersion(text, looked);
  // The run is looked for where the version is, before all: another store may hold a copy of it.
  const stores = [source, ...looked.stores.filter((one) => one !== source)];
  const run = version.runId === undefined ? undefined : await byId(version.runId, { ...looked, stores });
  if (run === undefined)
    throw new UsageError(`${text} names no run that is in a store here, so there is nothing to compare.`);
  return { ...run, version: { model: version.model, version: version.version } };
}

/** The version that `models:/NAME/VERSION` or `models:/NAME@ALIAS` names. Throws `UsageError` where there is none. */
export async function findVersion(
  text: string,
  { stores, warn }: Looked,
): Promise<{ readonly source: Source; readonly version: ModelVersion }> {
  const { model, number, alias } =
    /^models:\/(?<model>.+)(?:\/(?<number>[^/@]+)|@(?<alias>[^/@]+))$/.exec(text)?.groups ?? {};
  if (model === undefined)
    throw new UsageError(`"${text}" names no version: write models:/NAME/VERSION or models:/NAME@ALIAS.`);
  const all = await eachStore(stores, warn, (source) => versionsOf(source, model));
  const [found, ...others] = all.filter(({ version }) =>
    alias === undefined ? version.version === number : version.aliases.includes(alias),
  );
  if (found !== undefined && others.length > 0) warn(takenOf(text, [found, ...others]));
  if (found !== undefined) return found;
  throw new UsageError(
    all.length === 0 ? `There is no registered model "${model}".` : `There is no ${text}.`,
  );
}

function takenOf(text: string, found: readonly { readonly source: Source }[]): string {
  const [first = '', ...others] = found.map(({ source }) => source.info.label);
  return `${text} is in ${others.length + 1} stores: that of ${first} is taken, not that of ${others.join(', ')}.`;
}

async function versionsOf(source: Source, model: string) {
  const { registry } = source;
  if (registry === undefined) return [];
  const known = await everyItem((part, cancel) => registry.models(part, cancel));
  if (!known.some(({ name }) => name === model)) return [];
  const versions = await everyItem((part, cancel) => registry.versions({ model, ...part }, cancel));
  return versions.map((version) => ({ source, version }));
}

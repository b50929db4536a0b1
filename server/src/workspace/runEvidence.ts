import type { RunEvidence } from '../engine/evidence/facts.ts';
import type { ModelVersion } from '../engine/evidence/registry.ts';
import type { Run } from '../engine/evidence/tracking.ts';

/** A tracking store, as far as evidence is read from it; nothing where it does not answer. */
export interface RunStore {
  readonly label: string;
  run(id: string): Promise<Run | undefined>;
  versions(model: string): Promise<readonly ModelVersion[]>;
}

/**
 * The runs at addresses of MLflow, each with its last metrics. An address that no store knows, or that several know
 * under different runs, is left out.
 */
export async function readRunEvidence(
  addresses: readonly string[],
  stores: readonly RunStore[],
): Promise<ReadonlyMap<string, RunEvidence>> {
  const found = new Map<string, RunEvidence>();
  for (const address of addresses) {
    const run = onlyOf(await Promise.all(stores.map((store) => runAt(address, store))));
    if (run !== undefined) found.set(address, run);
  }
  return found;
}

function onlyOf(runs: readonly (RunEvidence | undefined)[]): RunEvidence | undefined {
  const [only, ...others] = runs.filter((run) => run !== undefined);
  return others.every(({ id }) => id === only?.id) ? only : undefined;
}

async function runAt(address: string, store: RunStore): Promise<RunEvidence | undefined> {
  const id = await runIdAt(address, store);
  const run = id === undefined ? undefined : await store.run(id);
  if (run === undefined || run.lifecycle === 'deleted') return undefined;
  return { id: run.id, name: run.name, store: store.label, metrics: run.metrics };
}

/** The run that an address names, or that made the version that it names. */
async function runIdAt(address: string, store: RunStore): Promise<string | undefined> {
  const [, id] = /^runs:\/([0-9a-f]{32})$/.exec(address) ?? [];
  return id ?? (await versionAt(address, store))?.runId;
}

/** The version at `models:/<name>/<version>` or `models:/<name>@<alias>`. */
async function versionAt(address: string, store: RunStore): Promise<ModelVersion | undefined> {
  const { model, version, alias } =
    /^models:\/(?<model>[^/@]+)(?:\/(?<version>\d+)|@(?<alias>.+))$/.exec(address)?.groups ?? {};
  if (model === undefined) return undefined;
  const versions = await store.versions(model);
  return versions.find((one) =>
    version === undefined ? alias !== undefined && one.aliases.includes(alias) : one.version === version,
  );
}

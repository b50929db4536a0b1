// tested by: test/sources/mlflow/rest/bad.test.ts
import type { Ability, SourceInfo, SourceState, Unavailable } from '../../../engine/evidence/source.ts';
import type { Cancel } from '../../../ports/cancel.ts';
import { isWebPage, type RestClient } from './client.ts';
import { RestProblem } from './problems.ts';
import { readExperiments } from './tracking.ts';
import { ageOf, hasAliases, supported, versionIn } from './version.ts';

const abilities: readonly Ability[] = [
  'table',
  'live',
  'artifacts',
  'registry',
  'note',
  'tag',
  'delete',
  'register',
  'alias',
  'stage',
  'web',
];

/** What the server is and can. Rejects with `RestProblem` where it does not answer as an MLflow server. */
export async function readState(client: RestClient, info: SourceInfo, cancel: Cancel): Promise<SourceState> {
  const version = await readVersion(client, cancel);
  // A server that does not tell its version has to answer at least one question as MLflow does.
  if (version === undefined) await readExperiments(client, { limit: 1 }, cancel);
  const { verdict, problem } = verdictOf(version, client.name);
  const can = abilities.filter((ability) => ability !== 'alias' || hasAliases(version));
  return { info, abilities: can, version, supported, verdict, problem };
}

/** The version that the server tells; undefined where it tells none. Rejects where nobody answers. */
export async function readVersion(client: RestClient, cancel: Cancel): Promise<string | undefined> {
  const request = { method: 'GET', url: `${client.base}/version`, limit: 10_000 } as const;
  const response = await client.send(request, cancel).catch((error: unknown) => {
    // A page that a proxy shows instead.
    if (error instanceof RestProblem && error.code === 'too-large') return undefined;
    throw error;
  });
  // Older servers call the bare number a web page, and a proxy may answer with a real one.
  if (response === undefined || response.status === 404) return undefined;
  if (response.status !== 200 || !isWebPage(response)) client.check(response, 'version');
  return versionIn(new TextDecoder().decode(response.body));
}

function verdictOf(
  version: string | undefined,
  name: string,
): { readonly verdict: SourceState['verdict']; readonly problem: Unavailable | undefined } {
  if (version === undefined)
    return { verdict: 'untested', problem: unknownTo(`${name} does not tell its version of MLflow`) };
  const age = ageOf(version);
  if (age === 'known') return { verdict: 'supported', problem: undefined };
  if (age === 'new')
    return {
      verdict: 'untested',
      problem: unknownTo(`${name} runs MLflow ${version}, which is newer than Assay knows`),
    };
  const message = `${name} runs MLflow ${version}, which is too old: Assay reads ${supported}.`;
  return { verdict: 'unsupported', problem: { reason: 'too-old', message, action: 'Update the server.' } };
}

function unknownTo(what: string): Unavailable {
  return {
    reason: 'too-new',
    message: `${what}: Assay is tested with ${supported}.`,
    action: 'Go on, and tell us what does not work; look for an update of Assay.',
  };
}

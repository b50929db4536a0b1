// tested by: test/sources/mlflow/rest/bad.test.ts
import type { Diagnosis } from '../../../engine/evidence/connection.ts';
import type { Unavailable, UnavailableReason } from '../../../engine/evidence/source.ts';
import type { Cancel } from '../../../ports/cancel.ts';
import type { RestClient } from './client.ts';
import { RestProblem } from './problems.ts';
import { readModels } from './registry.ts';
import { readVersion } from './state.ts';
import { readExperiments } from './tracking.ts';
import { ageOf, supported } from './version.ts';

/** What is gone through, in the order in which a request does. */
const steps = ['Approval', 'Proxy', 'Connection', 'Certificate', 'MLflow', 'Sign-in', 'Registry'] as const;

type Step = (typeof steps)[number];

/** The step that a request did not get behind, by what it met. */
const stepByReason: Partial<Readonly<Record<UnavailableReason, Step>>> = {
  'not-approved': 'Approval',
  proxy: 'Proxy',
  unreachable: 'Connection',
  timeout: 'Connection',
  certificate: 'Certificate',
  'not-signed-in': 'Sign-in',
  denied: 'Sign-in',
  'rate-limited': 'Sign-in',
};

interface Found {
  version: string | undefined;
  failed: { readonly step: Step; readonly problem: Unavailable } | undefined;
}

/** Tries a server step by step, and tells for the first that fails one cause and one fix. */
export async function diagnose(client: RestClient, cancel: Cancel): Promise<Diagnosis> {
  const found: Found = { version: undefined, failed: undefined };
  const tries: readonly (readonly [Step, () => Promise<void>])[] = [
    ['MLflow', async () => takeVersion(found, client.name, await readVersion(client, cancel))],
    ['MLflow', () => readExperiments(client, { limit: 1 }, cancel).then(() => undefined)],
    ['Registry', () => readModels(client, { limit: 1 }, cancel).then(() => undefined)],
  ];
  for (const [step, run] of tries) found.failed ??= await failureOf(step, run);
  const at = found.failed === undefined ? steps.length : steps.indexOf(found.failed.step);
  return {
    steps: steps.map((what, index) => ({ what, ...stepAt(index - at, what, client, found) })),
    version: found.version,
    problem: found.failed?.problem,
  };
}

function takeVersion(found: Found, name: string, version: string | undefined): void {
  found.version = version;
  if (version === undefined || ageOf(version) !== 'old') return;
  const message = `${name} runs MLflow ${version}, which is too old: Assay reads ${supported}.`;
  throw new RestProblem({ reason: 'too-old', message, action: 'Update the server.' });
}

async function failureOf(step: Step, run: () => Promise<void>): Promise<Found['failed']> {
  try {
    await run();
    return undefined;
  } catch (error) {
    if (!(error instanceof RestProblem)) throw error;
    const { problem } = error;
    return { step: (step === 'MLflow' ? stepByReason[problem.reason] : undefined) ?? step, problem };
  }
}

type StepOutcome = Pick<Diagnosis['steps'][number], 'outcome' | 'detail'>;

/** `behind` is how many steps a step is behind the one that failed. */
function stepAt(behind: number, what: Step, client: RestClient, found: Found): StepOutcome {
  if (behind > 0) return { outcome: 'skipped', detail: 'Not tried: an earlier step failed.' };
  if (behind === 0) return { outcome: 'failed', detail: found.failed?.problem.message ?? '' };
  if (what === 'Certificate' && client.base.startsWith('http:'))
    return {
      outcome: 'skipped',
      detail: 'http:// has none: who is on the way can read and change what is sent.',
    };
  return { outcome: 'ok', detail: details[what](client, found) };
}

const details: Readonly<Record<Step, (client: RestClient, found: Found) => string>> = {
  Approval: ({ base }) => `${base} may be talked to.`,
  Proxy: () => 'No proxy is in the way, or it lets requests through.',
  Connection: () => 'The server answers.',
  Certificate: () => 'The certificate is trusted.',
  MLflow: (_, { version }) =>
    version === undefined
      ? `It answers as MLflow does, and does not tell its version; tested with ${supported}.`
      : `MLflow ${version}; tested with ${supported}.`,
  'Sign-in': () => 'Experiments can be listed.',
  Registry: () => 'Models can be listed.',
};

import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Source } from '../../../server/src/engine/evidence/contract.ts';
import type { Http } from '../../../server/src/ports/http.ts';
import type { WholeStore } from './client.ts';
import { withNulls } from './client.ts';
import { never } from './server.ts';

/** What a server answered to a request, as it is kept. */
export interface Recorded {
  readonly method: string;
  /** Behind the server's address. */
  readonly path: string;
  readonly sent: string;
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** Passes requests on, and keeps what they were answered. */
export function recording(http: Http, url: string): { readonly http: Http; readonly recorded: Recorded[] } {
  const recorded: Recorded[] = [];
  const send: Http['send'] = async (request, cancel) => {
    const { status, type, body, retryAfter } = await http.send(request, cancel);
    const text = new TextDecoder().decode(body);
    const { method, body: sent = '' } = request;
    recorded.push({ method, path: request.url.slice(url.length), sent, status, type, text: compact(text) });
    return { status, type, body, retryAfter };
  };
  return { http: { send }, recorded };
}

/** MLflow indents its answers. */
function compact(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}

/** Reads a little of everything, and writes the answers down beside what MLflow's own client read. */
export async function record(
  name: string,
  source: Source,
  recorded: readonly Recorded[],
  expected: WholeStore,
): Promise<void> {
  const run = Object.values(expected.details).find((one) => one.name === 'parent')?.id ?? '';
  const runs = expected.runs['1']?.active.slice(0, 3) ?? [];
  await source.state(never);
  await source.experiments({ limit: 10 }, never);
  await source.runs({ experiment: '1', limit: 3 }, never);
  await source.runs({ experiment: '77', limit: 3 }, never);
  await source.run(run, never);
  await source.run('gone', never);
  await source.history({ run, keys: ['again', 'odd'], limit: 100 }, never);
  await source.registry?.models({ limit: 10 }, never);
  await source.registry?.versions({ model: 'churn', limit: 20 }, never);
  await source.registry?.versions({ model: 'gone', limit: 20 }, never);
  // What was asked beside what was refused is answered by then.
  await sleep(500);
  const { experiments, models, details, histories, versions } = expected;
  const like = {
    experiments,
    models,
    runs: runs.map((id) => details[id]),
    run: details[run],
    histories: { again: histories[run]?.['again'], odd: histories[run]?.['odd'] },
    versions: versions['churn'],
  };
  const file = new URL(`../../sources/mlflow/rest/recorded/${name}.json`, import.meta.url);
  writeFileSync(fileURLToPath(file), `${JSON.stringify(withNulls({ like, recorded }), undefined, 1)}\n`);
}

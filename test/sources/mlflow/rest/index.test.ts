import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Answer, Page } from '../../../../server/src/engine/evidence/source.ts';
import { createMlflowRestSource } from '../../../../server/src/sources/mlflow/rest/index.ts';
import type { Recorded } from '../../../systems/mlflow/record.ts';
import { HttpError } from '../../../../server/src/ports/http.ts';
import { never, scripted } from './scripted.ts';

/** What MLflow's servers answered, beside what MLflow's own client read: `test/systems/mlflow/record.ts` writes them. */
const folder = new URL('./recorded/', import.meta.url);
const versions = readdirSync(folder).map((name) => name.replace(/\.json$/, ''));

interface Recording {
  readonly like: {
    readonly experiments: unknown;
    readonly runs: readonly object[];
    readonly run: { readonly id: string; readonly metrics: readonly { readonly key: string }[] };
    readonly histories: Readonly<Record<string, readonly (readonly unknown[])[]>>;
    readonly models: unknown;
    readonly versions: unknown;
  };
  readonly recorded: readonly Recorded[];
}

describe.each(versions)('the answers of MLflow %s', (version) => {
  const { like, recorded } = JSON.parse(
    readFileSync(new URL(`${version}.json`, folder), 'utf8'),
  ) as Recording;
  const base = 'https://mlflow.example/team';
  const logged: string[] = [];
  const say = (message: string): void => void logged.push(message);
  const source = createMlflowRestSource({
    http: {
      send: ({ method, url, body = '' }) => {
        const path = url.slice(base.length);
        const found = recorded.find((one) => one.method === method && one.path === path && one.sent === body);
        if (found === undefined)
          return Promise.reject(new Error(`${method} ${path} ${body} was not recorded`));
        const { status, type, text } = found;
        return Promise.resolve({ status, type, body: new TextEncoder().encode(text), retryAfter: undefined });
      },
    },
    info: { id: 's', system: 'mlflow', label: 'mlflow.example', location: base },
    clock: { now: () => 7 },
    log: { info: say, warn: say, error: say },
  });

  /** The value of an answer, as JSON carries it, with nulls for what is missing. */
  function shown(answer: Answer<unknown> | undefined): unknown {
    if (answer?.ok !== true) throw new Error(JSON.stringify(answer));
    return JSON.parse(
      JSON.stringify(answer.value, (_, value: unknown) => (value === undefined ? null : value)),
    );
  }

  function items(answer: Answer<Page<unknown>> | undefined): unknown {
    return (shown(answer) as Page<unknown>).items;
  }

  test('tell the version and what can be done', async () => {
    const state = await source.state(never);
    expect(state).toMatchObject({ ok: true, readAt: 7, value: { version, verdict: 'supported' } });
    expect(state.ok && state.value.abilities).toContain('alias');
  });

  test('are read as MLflow’s own client reads them', async () => {
    expect(items(await source.experiments({ limit: 10 }, never))).toEqual(like.experiments);
    expect(shown(await source.run(like.run.id, never))).toEqual(like.run);
    expect(items(await source.registry?.models({ limit: 10 }, never))).toEqual(like.models);
    expect(items(await source.registry?.versions({ model: 'churn', limit: 20 }, never))).toEqual(
      like.versions,
    );
  });

  test('tell in a list what is on the page of a run', async () => {
    const runs = items(await source.runs({ experiment: '1', limit: 3 }, never)) as readonly object[];
    expect(runs).toHaveLength(3);
    runs.forEach((run, index) => expect(like.runs[index]).toMatchObject(run));
  });

  test('give the points of metrics in MLflow’s order', async () => {
    const keys = Object.keys(like.histories);
    const histories = await source.history({ run: like.run.id, keys, limit: 100 }, never);
    const points = histories.ok ? histories.value : [];
    for (const { key, steps, timestamps, values, total } of points) {
      const read = steps.map((step, index) => [step, timestamps[index], values[index]]);
      expect(read).toEqual(like.histories[key]);
      expect(total).toBe(read.length);
    }
    expect(points.map(({ key }) => key)).toEqual(keys);
  });

  test('say of what is not there that it is not', async () => {
    const gone = { ok: false, problem: { reason: 'not-found' } };
    expect(await source.runs({ experiment: '77', limit: 3 }, never)).toMatchObject(gone);
    expect(await source.run('gone', never)).toMatchObject(gone);
    expect(await source.registry?.versions({ model: 'gone', limit: 20 }, never)).toMatchObject(gone);
  });

  test('are told in the log by method, path, status and time alone', () => {
    expect(logged.length).toBeGreaterThan(5);
    for (const line of logged) expect(line).toMatch(/^mlflow\.example: (?:GET|POST) \/[\w./-]+ \d{3} 0 ms$/);
  });
});

test('a page of runs with long values is shorter, and goes on', async () => {
  const asked: number[] = [];
  const { source } = scripted(({ body }) => {
    const most = Number(body['max_results']);
    asked.push(most);
    if (most > 10) return new HttpError('too-large', 'more than 20 MB');
    const runs = Array.from({ length: most }, (_, at) => ({
      info: { run_id: `r${at}`, experiment_id: '1' },
    }));
    return { runs, next_page_token: 'more' };
  });
  const answer = await source.runs({ experiment: '1', limit: 100 }, never);
  expect(answer).toMatchObject({ ok: true, value: { next: 'more' } });
  expect(answer.ok && answer.value.items).toHaveLength(6);
  expect(asked).toEqual([100, 25, 6]);
});

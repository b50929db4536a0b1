import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runsOf } from './client.ts';
import { pythonOf } from '../environments.ts';
import { processEnvironment, scriptOf, sourceOf, valueOf } from './mlflow.ts';
import { copyStore, sharedStore } from './stores.ts';

interface Logged {
  /** The longest that MLflow waited for one point, in seconds. */
  readonly slowest: number;
  readonly points: number;
  readonly runs: readonly string[];
}

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay mlflow-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(['mlflow-1.30', 'mlflow-3'] as const)(
  'reading while %s writes meets no error, and does not hold it up',
  async (name) => {
    const python = await pythonOf(name);
    const path = join(folder, `${name}.db`);
    copyStore(await sharedStore(name), path);
    const writer = spawn(python, ['-W', 'ignore', scriptOf('log_runs.py'), path], {
      cwd: folder,
      env: processEnvironment,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const printed = text(writer.stdout);
    await once(writer.stdout, 'readable');
    const logged: string[] = [];
    const source = sourceOf(path, logged);
    const end = Date.now() + 8000;
    let reads = 0;
    while (Date.now() < end) {
      const [live] = valueOf(source.runs({ experiment: '0', limit: 100 })).items;
      if (live === undefined) throw new Error('there are no runs');
      const keys = ['loss'];
      const [history] = valueOf(source.history({ run: live.id, keys, limit: 1000 }));
      expect(history?.values).toHaveLength(history?.total ?? -1);
      expect(valueOf(source.run(live.id)).id).toBe(live.id);
      const points = valueOf(source.points({ run: live.id, key: 'loss' }, undefined));
      expect(points.values.length).toBeGreaterThanOrEqual(history?.total ?? 0);
      const rows = new Map(valueOf(source.base('0', 'active')).ids.map((id, row) => [id, row]));
      const column = valueOf(source.column({ experiment: '0', column: 'metrics.loss', rows }));
      expect(column.rows.length).toBeLessThanOrEqual(rows.size);
      valueOf(source.columns('0'));
      valueOf(source.experiments({ limit: 10 }));
      valueOf(source.models({ limit: 10 }));
      reads += 1;
      await sleep(50);
    }
    writer.stdin.end();
    const [code] = await once(writer, 'exit');
    const done = JSON.parse((await printed).replace('ready', '')) as Logged;
    expect(code).toBe(0);
    expect(logged).toEqual([]);
    expect(reads).toBeGreaterThan(10);
    expect(done.points).toBeGreaterThan(20);
    expect(done.slowest).toBeLessThan(3);
    const seen = new Set(runsOf(source, '0', 'active').map(({ id }) => id));
    expect(done.runs.filter((run) => !seen.has(run))).toEqual([]);
  },
  120_000,
);

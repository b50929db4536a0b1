import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const cli = join(import.meta.dirname, '../../dist/cli.js');
const store = join(import.meta.dirname, '../sample/mlflow.db');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay questions-'));
  await cp(store, join(folder, 'mlflow.db'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

interface Outcome {
  readonly code: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

function assay(...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, [cli, ...args], { cwd: folder }, (error, stdout, stderr) => {
      resolve({ code: error?.code ?? 0, stdout, stderr });
    });
  });
}

async function lines(...args: string[]): Promise<readonly string[]> {
  const { code, stdout, stderr } = await assay(...args);
  expect(code, stderr).toBe(0);
  return stdout.trimEnd().split('\n');
}

interface Found {
  readonly status: string;
  readonly experiment: string;
  readonly columns: Readonly<Record<string, number>>;
}

describe('assay runs', () => {
  test('finds runs by a filter and sorts them by a metric, over all experiments', async () => {
    const { stdout } = await assay(
      ...[
        'runs',
        '--filter',
        "has metrics.auc and status = 'FINISHED'",
        '--sort',
        'auc:desc',
        '--format',
        'json',
      ],
    );
    const { runs } = JSON.parse(stdout) as { runs: readonly Found[] };
    const values = runs.map(({ columns }) => columns['metrics.auc'] ?? Number.NaN);
    expect(values.length).toBeGreaterThan(5);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(new Set(runs.map(({ experiment }) => experiment)).size).toBe(2);
  });

  test('tells the columns that are asked for, in each format', async () => {
    const asked = ['--sort', 'metrics.auc:desc', '--columns', 'duration, params.max_iter', '--limit', '2'];
    const text = await lines('runs', ...asked);
    expect(text[0]?.split(/ {2,}/)).toEqual(
      'EXPERIMENT RUN STATUS STARTED ID metrics.auc duration params.max_iter'.split(' '),
    );
    expect(text).toHaveLength(3);
    const [head, ...rows] = await lines('runs', ...asked, '--format', 'csv');
    expect(head).toBe(
      'store,experiment,run_id,run_name,status,start_time,end_time,metrics.auc,duration,params.max_iter',
    );
    expect(rows).toHaveLength(2);
    const markdown = await lines('runs', ...asked, '--format', 'markdown');
    expect(markdown[0]).toContain('| params\\.max\\_iter |');
    expect(markdown).toHaveLength(4);
  });

  test('keeps to one experiment, and to the deleted runs', async () => {
    const { stdout } = await assay(
      'runs',
      '--experiment',
      'churn',
      '--filter',
      'has auc',
      '--format',
      'json',
    );
    const { runs } = JSON.parse(stdout) as { runs: readonly Found[] };
    expect(new Set(runs.map(({ experiment }) => experiment))).toEqual(new Set(['churn']));
    expect((await assay('runs', '--deleted')).stdout).toBe('No runs\n');
    expect((await assay('runs', '--deleted', '--filter', 'has auc')).code).toBe(0);
  });

  test('says where a filter is wrong, and what was likely meant', async () => {
    expect(await assay('runs', '--filter', "metrics.acuracy > 0.5 and params.x = 'a'")).toEqual({
      code: 2,
      stdout: '',
      stderr: [
        '--filter: There is no metric "acuracy" here. Did you mean "accuracy"?',
        "  metrics.acuracy > 0.5 and params.x = 'a'",
        '  ^^^^^^^^^^^^^^^',
        '',
      ].join('\n'),
    });
    expect((await assay('runs', '--sort', 'metrics.acuracy')).stderr).toContain('--sort: There is no metric');
    expect((await assay('runs', '--columns', 'lerning_rate')).stderr).toContain(
      '--columns: There is no column',
    );
    expect((await assay('runs', '--limit', 'many')).code).toBe(2);
  });
});

describe('assay models', () => {
  test('finds versions by a filter', async () => {
    const rows = await lines('models', '--filter', "aliases like '%champion%'", '--format', 'csv');
    expect(rows).toHaveLength(3);
    expect(rows.slice(1).every((row) => row.split(',')[3] === 'champion')).toBe(true);
  });

  test('sorts versions over all models, newest first', async () => {
    const rows = await lines('models', '--sort', 'created:desc', '--limit', '4', '--format', 'csv');
    const created = rows.slice(1).map((row) => row.split(',')[5]);
    expect(created).toHaveLength(4);
    expect(created).toEqual(created.toSorted().toReversed());
  });

  test('says where a filter is wrong', async () => {
    const { code, stderr } = await assay('models', '--filter', 'nme = x');
    expect([code, stderr]).toEqual([
      2,
      '--filter: There is no column "nme" here. Did you mean "name"?\n  nme = x\n  ^^^\n',
    ]);
  });
});

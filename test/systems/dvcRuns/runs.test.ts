import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Source } from '../../../server/src/engine/evidence/contract.ts';
import type { MetricHistory } from '../../../server/src/engine/evidence/tracking.ts';
import { dvcProject, never, sourceOf, valueOf, type DvcProject } from './dvc.ts';
import { expectSame, parsePython, type Shown } from './shown.ts';

let project: DvcProject;
let source: Source;
let shown: Shown[];
let shownPlots: { readonly data: Readonly<Record<string, readonly Plot[]>> };
let histories: readonly MetricHistory[];

/** Metrics with a history, each with the file and the field that DVC plots. */
const plotted = [
  ['train.loss', 'train/loss.tsv', 'loss'],
  ['dvclive/metrics.json:acc', 'acc.tsv', 'acc'],
] as const;

/** Three steps, one of them a loop; metrics in JSON, YAML and TOML, of which some are cached; branches, tags, experiments. */
beforeAll(async () => {
  env['TZ'] = 'UTC';
  project = await dvcProject('project');
  const { folder, git, dvc } = project;
  const change = (file: string, from: string | RegExp, to: string): void => {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  };
  const back = (): void => void git('checkout', '-q', '-f', 'main');
  const save = async (name: string): Promise<void> => {
    await dvc('exp', 'save', '-q', '--force', '-n', name);
    back();
  };
  await dvc('repro', '-q');
  shownPlots = JSON.parse(await dvc('plots', 'show', '--json'));
  histories = await historiesOf(sourceOf(project));
  git('add', '-A');
  git('commit', '-q', '-m', 'First results');
  git('tag', 'v1');
  git('tag', '-a', 'noted', '-m', 'A note');
  await dvc('exp', 'run', '-q', '-S', 'train.lr=0.5', '-n', 'better');
  back();
  change('params.yaml', 'lr: 0.01', 'lr: 1.0e-07');
  await save('saved');
  change(
    'dvc.yaml',
    '- metrics.json: {cache: false}',
    '- metrics.json: {cache: false}\n    - top2.yaml: {cache: false}',
  );
  writeFileSync(join(folder, 'top2.yaml'), 'top: 2\nnested: {deep: {er: yes, on: true, list: [1]}}\n');
  rmSync(join(folder, 'top.json'));
  await save('other-metrics');
  change('params.yaml', '- a\n- b', '- b');
  change('extra.json', '1.5', '2.5');
  writeFileSync(join(folder, 'top.json'), '[1, 2]');
  await save('shorter-loop');
  git('checkout', '-q', '-b', 'other');
  change('dvc.yaml', 'params: [prepare]', 'params: [prepare.seed]');
  change('more.toml', 'depth = 3', 'depth = 4');
  writeFileSync(join(folder, 'data.csv'), 'a,b\n1,2\n');
  await dvc('add', '-q', 'data.csv');
  git('add', '-A');
  git('commit', '-q', '-m', 'Another way');
  rmSync(join(folder, '.dvc/cache/files/md5'), { recursive: true });
  await dvc('commit', '-q', '-f', 'data.csv.dvc');
  rmSync(join(folder, '.dvc/tmp/exps/cache'), { recursive: true, force: true });
  shown = parsePython(await dvc('exp', 'show', '--json', '-a', '-T', '--num', '2'));
  source = sourceOf(project);
});

afterAll(() => project.dispose());

describe('equal to `dvc exp show --json`', () => {
  test('the commits with their names', async () => {
    const { items } = valueOf(await source.experiments({ limit: 100 }, never));
    const names = new Map(items.map(({ id, name }) => [id, name]));
    expect(shown.length).toBeGreaterThanOrEqual(3);
    for (const { rev, name } of shown) {
      expect([...names.keys()]).toContain(rev);
      // Of several tags DVC takes any: it goes through a set of them.
      const tags = rev === 'workspace' ? [] : project.git('tag', '--points-at', rev).split('\n');
      if (name !== null) expect(tags.includes(name) ? tags : [name]).toContain(names.get(rev));
    }
  });

  test('each cell of each run', async () => {
    let compared = 0;
    for (const state of shown) {
      const { items } = valueOf(await source.runs({ experiment: state.rev, limit: 100 }, never));
      const all = [state, ...(state.experiments ?? []).flatMap(({ revs }) => revs)];
      expect(new Set(items.map(({ id }) => id))).toEqual(new Set(all.map(({ rev }) => rev)));
      for (const one of all) {
        expectSame(valueOf(await source.run(one.rev, never)), one);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThanOrEqual(7);
  });

  test('the names of experiments, the newest first', async () => {
    const state = shown.find(({ experiments }) => experiments !== null);
    const { items } = valueOf(await source.runs({ experiment: state?.rev ?? '', limit: 100 }, never));
    expect(items.map(({ name }) => name)).toEqual([
      ...(state?.experiments ?? []).map(({ name }) => name),
      'First results',
    ]);
  });
});

async function historiesOf(read: Source): Promise<readonly MetricHistory[]> {
  const keys = plotted.map(([key]) => key);
  return valueOf(await read.history({ run: 'workspace', keys, limit: 1000 }, never));
}

test('histories are equal to `dvc plots show --json`', () => {
  for (const [key, file, field] of plotted) {
    const [plot] = shownPlots.data[`dvclive/plots/metrics/${file}`] ?? [];
    const points = plot?.content.data.values ?? [];
    expect(points).toHaveLength(3);
    const history = histories.find((one) => one.key === key);
    expect(history?.steps).toEqual(points.map(({ step }) => Number(step)));
    expect(history?.values).toEqual(points.map((point) => Number(point[field])));
  }
});

test('plots are among the artifacts', async () => {
  const owner = { kind: 'run', run: 'workspace' } as const;
  const listed = await source.artifacts?.list({ owner, path: 'dvclive/plots/sklearn', limit: 10 }, never);
  expect(listed).toMatchObject({
    value: { items: [{ path: 'dvclive/plots/sklearn/confusion_matrix.json' }] },
  });
});

interface Plot {
  readonly content: { readonly data: { readonly values: readonly Readonly<Record<string, string>>[] } };
}

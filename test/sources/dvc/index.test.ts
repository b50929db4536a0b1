import { describe, expect, test } from 'vitest';
import { dvcProject, id, never, root, valueOf, type Project } from './fixture.ts';

const pipeline = `stages:
  train:
    cmd: python train.py
    deps: [data.csv]
    params: [lr, more.json:]
    outs: [model.bin]
    metrics: [metrics.json, {scores.yaml: {cache: false}}]
    plots: [dvclive/plots/metrics]
`;
const md5 = (letter: string): string => letter.repeat(32);
const lock = (model: string): string => `schema: '2.0'
stages:
  train:
    cmd: python train.py
    deps:
    - {path: data.csv, hash: md5, md5: ${md5('a')}, size: 10}
    outs:
    - {path: model.bin, hash: md5, md5: ${md5(model)}, size: 4}
    - {path: metrics.json, hash: md5, md5: ${md5('c')}, size: 9}
`;
const files = {
  'dvc.yaml': pipeline,
  'dvc.lock': lock('b'),
  'params.yaml': 'lr: 0.1\n',
  'scores.yaml': 'auc: 0.5\n',
};
const exp = (name: string, baseline = id('b')): string =>
  `refs/exps/${baseline.slice(0, 2)}/${baseline.slice(2)}/${name}`;
const project: Project = {
  commits: [
    { id: 'a', files: { readme: 'x' } },
    { id: 'b', files },
    { id: 'c', files: { ...files, 'params.yaml': 'lr: 0.2\n', 'scores.yaml': 'auc: 0.75\n' } },
    { id: 'd', files: { ...files, 'params.yaml': 'lr: 0.4\n' } },
    { id: 'e', files: { ...files, 'params.yaml': 'lr: 0.8\n' } },
  ],
  refs: [
    { name: 'refs/heads/main', commit: id('b') },
    { name: 'refs/tags/v1', commit: id('b') },
    { name: exp('puffy-pig'), commit: id('c') },
    { name: 'refs/exps/celery/stash', commit: id('d') },
    { name: 'refs/exps/celery/failed', commit: id('e') },
    { name: 'refs/exps/exec/EXEC_HEAD', commit: id('b') },
  ],
  logs: {
    'refs/exps/celery/stash': [{ commit: id('d'), message: `commit: dvc-exp:${id('b')}:${id('b')}:later` }],
    'refs/exps/celery/failed': [{ commit: id('e'), message: `commit: dvc-exp:${id('b')}:${id('b')}` }],
  },
};
const runsOf = async (one: Project, experiment = id('b')) =>
  valueOf(await dvcProject(one).runs({ experiment, limit: 100 }, never)).items;

describe('what is listed', () => {
  test('the workspace, and commits by the names that a person knows', async () => {
    const { items } = valueOf(await dvcProject(project).experiments({ limit: 10 }, never));
    expect(items.map((one) => [one.id, one.name])).toEqual([
      ['workspace', 'workspace'],
      [id('e'), 'e000000 '],
      [id('d'), 'd000000 '],
      [id('c'), 'c000000 '],
      [id('b'), 'main'],
    ]);
  });

  test('experiments and the queue below their baseline, the newest first', async () => {
    const runs = await runsOf(project);
    expect(runs.map(({ id: run, name, status, parentId }) => [run, name, status, parentId])).toEqual([
      [id('e'), 'e000000', 'FAILED', id('b')],
      [id('d'), 'later', 'SCHEDULED', id('b')],
      [id('c'), 'puffy-pig', 'FINISHED', id('b')],
      [id('b'), '', 'FINISHED', undefined],
    ]);
    expect(runs.map(({ metrics }) => metrics.map(({ key, value }) => `${key} ${value}`))).toEqual([
      [],
      [],
      ['auc 0.75'],
      ['auc 0.5'],
    ]);
  });

  test('without the queue where DVC has taken the last one from it in between', async () => {
    const runs = await runsOf({ ...project, logs: {} });
    expect(runs.map(({ name }) => name)).toEqual(['puffy-pig', '']);
  });

  test('page by page', async () => {
    const source = dvcProject(project);
    const first = valueOf(await source.runs({ experiment: id('b'), limit: 3 }, never));
    expect([first.items.length, first.total, first.next]).toEqual([3, 4, '3']);
    const second = valueOf(await source.runs({ experiment: id('b'), limit: 3, from: '3' }, never));
    expect([second.items.map((run) => run.id), second.next]).toEqual([[id('b')], undefined]);
  });

  test('a commit that goes between the list and the read is not there any more, and nothing failed', async () => {
    const refs = [{ name: 'refs/heads/gone', commit: id('9') }];
    const answer = await dvcProject({ ...project, refs }).runs({ experiment: id('9'), limit: 3 }, never);
    expect(answer).toMatchObject({ ok: false, problem: { reason: 'not-found' } });
  });

  test.each(['other', id('9')])('there is no experiment %s', async (experiment) => {
    const answer = await dvcProject(project).runs({ experiment, limit: 3 }, never);
    expect(answer).toMatchObject({ ok: false, problem: { reason: 'not-found' } });
  });
});

describe('a run', () => {
  test('has the parameters, the data and where it comes from', async () => {
    const run = valueOf(await dvcProject(project).run(id('c'), never));
    expect(run).toMatchObject({
      commit: id('c'),
      experimentId: id('b'),
      experimentName: 'main',
      user: 'ana',
    });
    expect(run.parameters).toEqual([{ key: 'lr', value: '0.2' }]);
    expect(run.datasets.map(({ name, digest, context }) => [name, digest, context])).toEqual([
      ['data.csv', md5('a'), 'dependency'],
      ['model.bin', md5('b'), 'output'],
    ]);
  });

  test('says why what was cached is missing, and has it where the cache does', async () => {
    const why = {
      key: 'missing metrics.json',
      value:
        'Its content is not in .dvc/cache: `dvc pull` fetches it. A cache elsewhere (cache.dir) is not read.',
    };
    expect(valueOf(await dvcProject(project).run(id('c'), never)).tags).toContainEqual(why);
    const cached = {
      [`.dvc/cache/files/md5/cc/${md5('c').slice(2)}`]: '{"loss": {"train": 0.1, "words": "x"}}',
    };
    const run = valueOf(await dvcProject({ ...project, files: cached }).run(id('c'), never));
    expect(run.metrics.map(({ key, value }) => [key, value])).toEqual([
      ['loss.train', 0.1],
      ['auc', 0.75],
    ]);
    expect(run.tags).toEqual([{ key: 'loss.words', value: 'x' }]);
    const old = { [`.dvc/cache/cc/${md5('c').slice(2)}`]: '{"loss": NaN}' };
    const other = valueOf(await dvcProject({ ...project, files: old }).run(id('c'), never));
    expect(other.metrics[0]).toMatchObject({ key: 'loss', value: 'NaN' });
  });

  test('of any commit is found, and no other', async () => {
    const source = dvcProject(project);
    expect(valueOf(await source.run(id('a'), never))).toMatchObject({ id: id('a'), metrics: [] });
    for (const other of [id('9'), 'main', '--help', ''])
      expect(await source.run(other, never)).toMatchObject({ ok: false, problem: { reason: 'not-found' } });
  });

  test('with a pipeline that cannot be read says so', async () => {
    const commits = [{ id: 'a', files: { 'dvc.yaml': 'stages: [\n', 'params.yaml': 'lr: 1\n' } }];
    const [run] = await runsOf({ commits, refs: [{ name: 'refs/heads/main', commit: id('a') }] }, id('a'));
    const tags = [
      { key: 'git.ref', value: 'main' },
      { key: 'broken dvc.yaml', value: 'This file cannot be read at this revision.' },
    ];
    expect(run).toMatchObject({ tags, parameters: [{ key: 'lr', value: '1' }] });
  });

  test('names a value with its file where two have it', async () => {
    const two = {
      ...files,
      'other.json': '{"auc": 1, "n": [1, 2], "no": null}',
      'dvc.yaml': `${pipeline}metrics: [other.json]\n`,
    };
    const [run] = await runsOf(
      { commits: [{ id: 'a', files: two }], refs: [{ name: 'refs/heads/main', commit: id('a') }] },
      id('a'),
    );
    expect(run?.metrics.map(({ key }) => key)).toEqual(['scores.yaml:auc', 'other.json:auc']);
  });
});

describe('the working tree', () => {
  const tsv = 'timestamp\tstep\tacc\n5\t0\t0.5\n6\t1\tnan\n7\t2\t-inf\n8\t3';
  const live = {
    'dvc.yaml': 'metrics: [dvclive/metrics.json]\nplots: [{dvclive/plots/metrics: {x: step}}]\n',
    'dvclive/metrics.json': '{"train": {"acc": 0.5}, "step": 2}',
    'dvclive/plots/metrics/train/acc.tsv': tsv,
    'dvclive/plots/images/a.png': 'PNG',
    'inner/.dvc/config': '',
    'inner/dvc.yaml': 'metrics: [x.json]\n',
    'inner/x.json': '{"inner": 1}',
  };

  test('is a run, without the projects inside of it', async () => {
    const [run] = await runsOf({ commits: [], files: live }, 'workspace');
    expect(run).toMatchObject({ id: 'workspace', status: 'FINISHED', startedAt: undefined });
    expect(run?.metrics.map(({ key, value, step }) => [key, value, step])).toEqual([
      ['train.acc', 0.5, 2],
      ['step', 2, 2],
    ]);
  });

  test('has histories of what DVCLive wrote; a half line waits', async () => {
    const source = dvcProject({ commits: [], files: live });
    const request = { run: 'workspace', keys: ['train.acc', 'step'], limit: 100 };
    expect(valueOf(await source.history(request, never))).toEqual([
      {
        key: 'train.acc',
        steps: [0, 1, 2],
        timestamps: [5, 6, 7],
        values: [0.5, 'NaN', '-Infinity'],
        total: 3,
      },
      { key: 'step', steps: [], timestamps: [], values: [], total: 0 },
    ]);
  });

  test('has histories of what is plotted, before there is a file of metrics', async () => {
    const plotted = {
      'dvc.yaml': 'stages: {a: {cmd: x, plots: [{out/plots: {cache: false}}]}}\n',
      'out/plots/metrics/acc.tsv': 'step\tacc\n0\t0.5\n1\t0.',
    };
    const source = dvcProject({ commits: [], files: plotted });
    const request = { run: 'workspace', keys: ['acc'], limit: 100 };
    expect(valueOf(await source.history(request, never))).toMatchObject([{ steps: [0], values: [0.5] }]);
  });

  test('tells how a file is drawn by the nearest dvc.yaml that names it', async () => {
    const files = {
      'dvc.yaml': 'plots: [{eval/roc.json: {template: simple, x: fpr, y: tpr}}, {loss.csv: {x: step}}]\n',
      'eval/dvc.yaml': 'plots: [{points.csv: {template: scatter, x: a, y: b}}]\n',
    };
    const source = dvcProject({ commits: [{ id: 'c1', files }], files });
    const declared = async (path: string) => {
      const answer = await source.artifacts?.declared?.('workspace', path, never);
      return answer?.ok === true ? answer.value : answer;
    };
    expect(await declared('eval/roc.json')).toEqual({ template: 'simple', x: 'fpr', y: ['tpr'] });
    expect(await declared('eval/points.csv')).toEqual({ template: 'scatter', x: 'a', y: ['b'] });
    expect(await declared('loss.csv')).toEqual({ template: undefined, x: 'step', y: [] });
    expect(await declared('other.csv')).toBeUndefined();
  });

  test('gives the new points while a script runs', async () => {
    const changing: Record<string, string> = {
      ...live,
      '.dvc/tmp/exps/run/DVCLIVE_ONLY': '{"pid": 7, "exp_name": "x"}',
    };
    const source = dvcProject({ commits: [], files: changing, alive: [7] });
    expect(valueOf(await source.run('workspace', never)).status).toBe('RUNNING');
    const points = async (cursor?: string) =>
      valueOf(
        (await source.live?.points({ run: 'workspace', key: 'train.acc' }, cursor, never)) ?? {
          ok: false,
          problem: { reason: 'internal', message: '', action: '' },
        },
      );
    const first = await points();
    expect([[...first.steps], first.isRestart]).toEqual([[0, 1, 2], false]);
    changing['dvclive/plots/metrics/train/acc.tsv'] = `${tsv}\t0.9\n`;
    const second = await points(first.cursor);
    expect([[...second.steps], [...second.values], second.isRestart]).toEqual([[3], [0.9], false]);
    changing['dvclive/plots/metrics/train/acc.tsv'] = 'step\tacc\n0\t3\n';
    const third = await points(second.cursor);
    expect([[...third.values], third.isRestart]).toEqual([[3], true]);
  });

  test('lists what it plots and measured, and reads nothing else', async () => {
    const files = { ...live, 'secret.txt': 'x' };
    const source = dvcProject({ commits: [], files });
    const owner = { kind: 'run', run: 'workspace' } as const;
    const list = async (path: string) =>
      (await source.artifacts?.list({ owner, path, limit: 100 }, never)) ?? { ok: false as const };
    expect(await list('')).toMatchObject({ value: { items: [{ path: 'dvclive', isFolder: true }] } });
    expect(await list('dvclive/plots')).toMatchObject({
      value: { items: [{ path: 'dvclive/plots/images' }, { path: 'dvclive/plots/metrics' }] },
    });
    const read = async (path: string) => source.artifacts?.read(owner, path, 1000, never);
    expect(await read('dvclive/plots/images/a.png')).toMatchObject({
      value: { base64: btoa('PNG'), size: 3, uri: `${root}/dvclive/plots/images/a.png` },
    });
    for (const path of ['secret.txt', '../x', 'dvclive/../secret.txt', ''])
      expect(await read(path)).toMatchObject({ ok: false, problem: { reason: 'not-found' } });
  });
});

test('one new experiment takes three processes: refs, log and files', async () => {
  const calls: string[] = [];
  const refs = [...(project.refs?.slice(0, 3) ?? [])];
  let now = 0;
  const source = dvcProject({ ...project, refs, note: (call) => calls.push(call), now: () => (now += 1000) });
  const first = valueOf(await source.runs({ experiment: id('b'), limit: 100 }, never));
  calls.length = 0;
  await source.runs({ experiment: id('b'), limit: 100 }, never);
  expect(calls).toEqual([]);
  refs.push({ name: exp('new-one'), commit: id('d') });
  const second = valueOf(await source.runs({ experiment: id('b'), limit: 100 }, never));
  expect(second.items).toHaveLength(first.items.length + 1);
  expect(calls).toEqual(['refs', 'log', 'texts']);
});

describe('a run of the queue', () => {
  const info = (more: object): string =>
    JSON.stringify({
      baseline_rev: id('b'),
      name: 'quick',
      status: 2,
      root_dir: '/x/.dvc/tmp/exps/tmpabc',
      ...more,
    });
  const at = `.dvc/tmp/exps/run/${id('d')}/${id('d')}`;
  const running = (more: object, process: object): Project => ({
    ...project,
    refs: project.refs?.slice(0, 3) ?? [],
    files: {
      [`${at}.run`]: info(more),
      [`${at}.json`]: JSON.stringify({ pid: 12, returncode: null, ...process }),
      '.dvc/tmp/exps/tmpabc/dvc.yaml': pipeline,
      '.dvc/tmp/exps/tmpabc/scores.yaml': 'auc: 0.9\n',
    },
    alive: [12],
  });

  test('runs where its program lives, with what it has measured so far', async () => {
    const [run] = await runsOf(running({}, {}));
    expect(run).toMatchObject({
      id: id('d'),
      name: 'quick',
      status: 'RUNNING',
      metrics: [{ key: 'auc', value: 0.9 }],
    });
  });

  test.each([
    ['is done', { status: 3 }, {}],
    ['has ended', {}, { returncode: 0 }],
    ['is gone', {}, { pid: 13 }],
    ['is elsewhere', { root_dir: '/etc' }, {}],
    ['climbs', { root_dir: '/x/.dvc/tmp/exps/..' }, {}],
  ])('does not run where it %s', async (_, more, process) => {
    const runs = await runsOf(running(more, process));
    expect(runs.map(({ status }) => status)).toEqual(['FINISHED', 'FINISHED']);
  });
});

import { isMap } from 'yaml';
import type { Mutation } from '../mutations.ts';
import {
  addStep,
  addSteps,
  anyOf,
  both,
  inStep,
  inTree,
  listOf,
  nodeOf,
  pathsOf,
  pipelineFile,
  setInStep,
  stepsOf,
  withFiles,
  type Plain,
} from './edits.ts';

const kinds = ['outs', 'metrics', 'plots'] as const;

/** Adds to one step a path that is made from one that the pipeline has. */
function pathFrom(
  from: readonly string[],
  to: readonly string[],
  change: (path: string) => readonly Plain[],
): Mutation {
  return inTree(pipelineFile, (tree, { pick }) => {
    const steps = stepsOf(tree);
    const path = pick(steps.flatMap(({ body }) => pathsOf(body, ...from)));
    const step = pick(steps);
    if (path === undefined || step === undefined) return false;
    listOf(step.body, pick(to) ?? '').add(nodeOf(pick(change(path)) ?? null));
    return undefined;
  });
}

/** Other ways to write a path. */
function spelt(path: string): readonly string[] {
  return [
    path,
    `./${path}`,
    `zz/../${path}`,
    `${path}/.`,
    path.replace('/', '//'),
    `${path}/`,
    `././${path}`,
  ];
}

const step = (
  deps: readonly Plain[],
  outs: readonly Plain[],
  more: { readonly [key: string]: Plain } = {},
): Plain => ({
  cmd: 'echo',
  deps,
  outs,
  ...more,
});

/** Adds several steps. */
function steps(...sets: readonly Readonly<Record<string, Plain>>[]): Mutation {
  return inTree(pipelineFile, (tree, { pick }) => addSteps(tree, pick(sets) ?? {}));
}

const uncached = { cache: false };

/** Mistakes in how steps go together, and what looks like one and is none. */
export const graphMutations: Readonly<Record<string, Mutation>> = {
  'an output again': pathFrom(kinds, kinds, (path) => spelt(path)),
  'an output again, in another way': pathFrom(kinds, kinds, (path) =>
    spelt(path).map((one) => ({ [one]: { cache: false } })),
  ),
  'an output within or around another': pathFrom(kinds, kinds, (path) => [
    `${path}/inner`,
    path.replace(/\/[^/]*$/, ''),
    `${path}.more`,
    `${path}/a/b`,
  ]),
  'an output as a dependency': pathFrom(kinds, ['deps'], (path) => [
    ...spelt(path),
    `${path}/inner`,
    path.replace(/\/[^/]*$/, ''),
  ]),
  'a dependency as an output': pathFrom(['deps'], kinds, (path) => [
    ...spelt(path),
    `${path}/inner`,
    path.replace(/\/[^/]*$/, ''),
  ]),
  'a dependency again': pathFrom(['deps'], ['deps'], (path) => spelt(path)),
  'a folder of the project as an output': inStep(({ body }, { pick }) => {
    listOf(body, 'outs').add(
      pick([
        '.',
        './',
        '..',
        'zz/..',
        '/',
        '.dvc',
        '.git',
        'src',
        'data',
        '.dvc/config',
        '.gitignore',
        '.dvcignore',
      ]),
    );
    return undefined;
  }),
  'a file of DVC as an output or dependency': inStep(({ body }, { pick }) => {
    const paths = [
      'dvc.yaml',
      'dvc.lock',
      'zz.dvc',
      'zz/dvc.yaml',
      'zz/dvc.lock',
      'dvc.yml',
      '.dvc',
      'zz.dvc/inner',
      'zz.DVC',
      'my-dvc.yaml',
      'dvc.yaml/zz',
      'DVC.yaml',
    ];
    listOf(body, pick(['deps', ...kinds]) ?? '').add(pick(paths));
    return undefined;
  }),
  'cycles and what looks like one': steps(
    { p: step(['zz/a'], ['zz/b']), q: step(['zz/b'], ['zz/a']) },
    { p: step(['zz/a'], ['zz/b']), q: step(['zz/b'], ['zz/c']), r: step(['zz/c'], ['zz/a']) },
    { p: step(['zz/a'], ['zz/a']) },
    { p: step(['zz/a'], [{ 'zz/a': uncached }]) },
    { p: step(['zz/a'], ['zz/b']), q: step(['zz/b'], ['zz/c']) },
    { p: step(['zz'], ['zz/b']) },
    { p: step(['zz/b'], ['zz']) },
    { p: step(['zz/x/y'], ['zy']), q: step(['zy/1'], ['zz/x']) },
    { p: step(['zz/a'], ['zz/b'], { frozen: true }), q: step(['zz/b'], ['zz/a']) },
    { p: { cmd: 'echo', deps: ['zz/m.json'], metrics: ['zz/m.json'] } },
    { p: { cmd: 'echo', params: [{ 'zz/p.json': null }], outs: ['zz/p.json'] } },
    { p: { cmd: 'echo', deps: ['./zz/a'], outs: ['zz//a'] } },
    { p: step(['a'], ['b'], { wdir: 'src' }), q: step(['src/b'], ['src/a']) },
  ),
  'outputs that are the same or not': steps(
    { p: step([], ['zz']), q: step([], ['zz']) },
    { p: step([], ['zz', 'zz']) },
    { p: step([], ['zz', './zz/']) },
    { p: step([], ['zz/a', 'zz/b']) },
    { p: step([], ['zz', 'zzz']) },
    { p: step([], ['zz', 'ZZ']) },
    { p: step([], ['zz', 'zz/a']) },
    { p: { cmd: 'echo', outs: ['zz'], metrics: ['zz'] } },
    { p: { cmd: 'echo', outs: ['zz'], metrics: [{ zz: uncached }] } },
    { p: { cmd: 'echo', outs: ['zz'], plots: ['zz'] } },
    { p: { cmd: 'echo', metrics: ['zz'], plots: ['zz'] } },
    { p: { cmd: 'echo', metrics: [{ zz: uncached }], plots: [{ zz: uncached }] } },
    { p: { cmd: 'echo', outs: [{ zz: uncached }, { 'zz/a': uncached }] } },
    { p: step([], [{ zz: uncached, zy: uncached }]), q: step([], ['zy']) },
    { p: step([], ['https://example.com/zz']), q: step([], ['https://example.com/zz']) },
  ),
  'a pipeline in another folder': anyOf(
    ...[
      'stages:\n  a:\n    cmd: echo\n    outs: [../zy]\n  b:\n    cmd: echo\n    outs: [../zy]\n',
      'stages:\n  a:\n    cmd: echo\n    outs: [../zz]\n',
      'stages:\n  a:\n    cmd: echo\n    outs: [.]\n',
      'stages:\n  a:\n    cmd: echo\n    outs: [a]\n    deps: [../zz/a]\n',
      'stages:\n  a:\n    cmd: echo\n    outs: [../../outside]\n',
      'stages:\n  a:\n    cmd: echo ${nowhere}\n',
      'stages:\n  a:\n    cmd: echo\n    wdir: ..\n    outs: [zz/a, zz/b]\n',
      'stages:\n  a:\n    cmd: echo\n    params: [nowhere]\n',
      'vars: [../params.yaml]\nstages:\n  a:\n    cmd: echo\n',
    ].map((text) => withFiles({ 'zz/dvc.yaml': text })),
  ),
  'an output that another file has': (files, chance) => {
    const path = chance.pick(
      Object.keys(files).filter((name) => pipelineFile.test(name) && !name.includes('zz/')),
    );
    const folder = path?.replace(/dvc\.yaml$/, '') ?? '';
    const found = chance.pick([...(files[path ?? ''] ?? '').matchAll(/^ +- ([\w/.-]+\.\w+):?$/gm)])?.[1];
    if (found === undefined) return undefined;
    return {
      ...files,
      'zz/dvc.yaml': `stages:\n  a:\n    cmd: echo\n    outs:\n      - ../${folder}${found}\n`,
    };
  },
  'the same step in two files': withFiles({
    'zz/dvc.yaml': 'stages:\n  train:\n    cmd: echo\n  prepare:\n    cmd: echo\n',
  }),
  'a working folder': setInStep('wdir', [
    'nowhere',
    '..',
    '../..',
    '.',
    './',
    'src',
    'data',
    '/',
    '/tmp',
    'dvc.yaml',
    'zz/../src',
    '',
    ' ',
    '~',
    'a b',
    'https://example.com',
    '.dvc',
  ]),
  'a folder, and paths in it': anyOf(
    ...(
      [
        { cmd: 'echo', wdir: 'zz', outs: ['a'] },
        { cmd: 'echo', wdir: 'zz', outs: ['../zz/a'] },
        { cmd: 'echo', wdir: 'zz', params: ['qa'] },
        { cmd: 'echo', wdir: 'zz', params: ['qb'] },
        { cmd: 'echo', wdir: 'zz', vars: ['params.yaml'] },
        { cmd: 'echo', wdir: 'zz', vars: ['q.yaml'] },
        { cmd: 'echo', wdir: 'zz', vars: ['../q.yaml'] },
        { cmd: 'echo ${qa}', wdir: 'zz' },
        { cmd: 'echo', wdir: 'zz', outs: ['.'] },
        { cmd: 'echo', wdir: 'zz/..', outs: ['a'], deps: ['a'] },
      ] as readonly Plain[]
    ).map((one) => both(withFiles({ 'zz/params.yaml': 'qa: 1\n', 'zz/q.yaml': 'qc: 1\n' }), addStep(one))),
  ),
  'an output outside or elsewhere': addStep(
    ...(
      [
        '../zz',
        '/tmp/zz',
        '/zz/zz',
        'https://example.com/zz',
        'ssh://host/zz',
        'remote://nobody/zz',
        'file:///tmp/zz',
        'C:\\zz',
        'zz\\zy',
        '../../zz',
        '~/zz',
        's3://bucket/zz',
        'gs://bucket/zz',
        'zz:zz',
        'hdfs://zz',
      ] as const
    ).flatMap((path): readonly Plain[] => [
      step([], [path]),
      step([], [{ [path]: uncached }]),
      step([path], []),
    ]),
  ),
  'an ignored output': anyOf(
    ...(
      [
        ['*.zz\n', 'a.zz'],
        ['*.zz\n', 'a.zz/b'],
        ['zz/\n', 'zz/a'],
        ['zz/\n', 'zz'],
        ['/zz\n', 'zz'],
        ['/zz\n', 'zy/zz'],
        ['zz\n', 'zy/zz'],
        ['*\n!zz\n', 'zz'],
        ['*.zz\n!a.zz\n', 'a.zz'],
        ['zz/*\n!zz/a\n', 'zz/a'],
        ['zz/\n!zz/a\n', 'zz/a'],
        ['**/zz\n', 'a/b/zz'],
        ['a/**/zz\n', 'a/zz'],
        ['#zz\n', '#zz'],
        ['\\#zz\n', '#zz'],
        ['zz \n', 'zz'],
        ['zz\\ \n', 'zz'],
        ['[z]z\n', 'zz'],
        ['z?\n', 'zz'],
        ['ZZ\n', 'zz'],
        ['/zy/../zz\n', 'zz'],
        ['\ufeffzz\n', 'zz'],
        ['zz\r\n', 'zz'],
        ['dvc.yaml\n', 'zz'],
        ['*.yaml\n', 'zz'],
      ] as const
    ).map(([patterns, path]) =>
      both((files) => ({ ...files, '.dvcignore': patterns }), addStep(step([], [path]))),
    ),
  ),
  'an ignored dependency': both(withFiles({ '.dvcignore': '*.zz\n' }), addStep(step(['a.zz'], []))),
  'patterns in a folder': anyOf(
    ...(['*\n', 'zz\n', '/zz\n', 'zy/zz\n', '!zz\n'] as const).map((patterns) =>
      both(withFiles({ 'zy/.dvcignore': patterns }), addStep(step([], ['zy/zz']))),
    ),
  ),
  'patterns of Git': anyOf(
    ...(
      [
        'dvc.yaml\n',
        'dvc.lock\n',
        '*.lock\n',
        '*.dvc\n',
        '*\n',
        'zz\n',
        '/data\n',
        '!dvc.lock\n',
        '*\n!dvc.*\n',
        'params.yaml\n',
        '*.yaml\n',
      ] as const
    ).map((patterns): Mutation => (files) => ({ ...files, '.gitignore': patterns })),
  ),
  'a data set': inTree(pipelineFile, (tree, { pick }) => {
    const sets: readonly Plain[] = [
      [{ name: 'zz', type: 'url', url: 'https://example.com/a' }],
      [{ name: 'zz', type: 'dvc', url: 'u', path: 'p' }],
      [{ name: 'zz', type: 'other', url: 'u' }],
      [{ name: 'zz', url: 'u' }],
      [{ name: 'zy', type: 'url', url: 'u' }],
      [],
    ];
    const known = tree.get('datasets', true);
    if (known !== undefined && !isMap(known)) return false;
    tree.set('datasets', nodeOf(pick(sets) ?? []));
    return addSteps(tree, {
      reads: step([pick(['ds://zz', 'ds://', 'ds://zz/a', 'ds:zz', 'DS://zz', 'ds://zz?a']) ?? ''], []),
    });
  }),
  'frozen steps': both(
    setInStep('frozen', [true]),
    inStep(({ body }, { pick }) => {
      listOf(body, 'deps').add(pick(['zz', 'src', 'nowhere/a']));
      return undefined;
    }),
  ),
  'steps in another order': inTree(pipelineFile, (tree) => {
    const stages = tree.get('stages', true);
    if (!isMap(stages)) return false;
    stages.items.reverse();
    return undefined;
  }),
};

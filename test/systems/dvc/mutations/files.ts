import type { Mutation } from '../mutations.ts';
import type { Files } from '../pipelines.ts';
import {
  addStep,
  addVariables,
  anyOf,
  both,
  dataFile,
  inTree,
  inText,
  lockFile,
  nodeOf,
  pipelineFile,
  withFiles,
  type Plain,
} from './edits.ts';

const rootPipeline = /^dvc\.yaml$/;

/** Loads files of variables, which are added beside the pipeline. */
function variables(files: Files, ...entries: readonly Plain[]): Mutation {
  return both(
    withFiles(files),
    inTree(rootPipeline, (tree) => addVariables(tree, ...entries)),
  );
}

const broken = {
  yaml: 'qa: 1\nqb: [1\n',
  json: '{"qa": 1, "qb": }',
  toml: 'qa = 1\nqb = = 2\n',
  py: 'qa = 1\nqb = = 2\n',
} as const;

const whole = {
  yaml: 'qa: 1\nqb:\n  qc: [1, 2]\n',
  json: '{"qa": 1, "qb": {"qc": [1, 2]}}',
  toml: 'qa = 1\n[qb]\nqc = [1, 2]\n',
  py: 'qa = 1\n\nclass qb:\n    qc = [1, 2]\n',
} as const;

const syntaxes = ['yaml', 'json', 'toml', 'py'] as const;

/** A step that reads parameters of a file, which is added beside the pipeline. */
function parameters(files: Files, ...params: readonly Plain[]): Mutation {
  return both(withFiles(files), addStep({ cmd: 'echo', params }));
}

/** Replaces a word of a file by one of these. */
function replace(fits: RegExp, word: RegExp, by: readonly string[]): Mutation {
  return inText(fits, (text, { pick }) => {
    const found = pick([...text.matchAll(new RegExp(word, 'gm'))]);
    if (found === undefined) return undefined;
    return text.slice(0, found.index) + (pick(by) ?? '') + text.slice(found.index + found[0].length);
  });
}

/** Sets something in the first place of a `.dvc` file where it fits. */
function setIn(fits: RegExp, path: readonly (string | number)[], values: readonly Plain[]): Mutation {
  return inTree(fits, (tree, { pick }) => {
    if (path.length > 1 && !tree.hasIn(path.slice(0, -1))) return false;
    tree.setIn(path, nodeOf(pick(values) ?? null));
    return undefined;
  });
}

/** Mistakes in files of variables and parameters, and what looks like one and is none. */
export const parameterMutations: Readonly<Record<string, Mutation>> = {
  'a file of variables in each syntax': anyOf(
    ...syntaxes.flatMap((end) => [
      variables({ [`q.${end}`]: whole[end] }, `q.${end}`),
      variables({ [`q.${end}`]: whole[end] }, `q.${end}:qa`),
      variables({ [`q.${end}`]: whole[end] }, `q.${end}:qb.qc`),
      variables({ [`q.${end}`]: whole[end] }, `q.${end}:qa,qb`),
      variables({ [`q.${end}`]: whole[end] }, `q.${end}:qz`),
      variables({ [`q.${end}`]: whole[end] }, `q.${end}:`),
      variables({ [`q.${end}`]: whole[end] }, `./q.${end}`),
    ]),
  ),
  'a broken file of variables': anyOf(
    ...syntaxes.map((end) => variables({ [`q.${end}`]: broken[end] }, `q.${end}`)),
  ),
  'a file of variables that holds something else': anyOf(
    ...[
      '',
      '- 1\n',
      'text\n',
      '3\n',
      'null\n',
      '{}\n',
      '[]\n',
      '# nothing\n',
      '---\n',
      'a: 1\n---\nb: 2\n',
      'a: 1\na: 2\n',
      '\ufeffqa: 1\n',
      '1: 2\n',
      '\t\n',
      'qa: !x 1\n',
      '? [a]\n: 1\n',
    ].map((text) => variables({ 'q.yaml': text }, 'q.yaml')),
    ...[
      '',
      '[]',
      '3',
      'null',
      '{}',
      '{"a": 1, "a": 2}',
      '{"a": NaN}',
      '// x\n{}',
      '\ufeff{}',
      "{'a': 1}",
    ].map((text) => variables({ 'q.json': text }, 'q.json')),
    ...['', 'a = 1\na = 2\n', 'a = 2024-01-31\n', '[[a]]\nb = 1\n', 'a.b = 1\na.c = 2\n', 'a = "x\n'].map(
      (text) => variables({ 'q.toml': text }, 'q.toml'),
    ),
    ...[
      '',
      'a = f()\n',
      'import os\n',
      'a: int = 1\n',
      'def f(:\n',
      'a = 1\na = 2\n',
      'if True:\n    b = 1\n',
      'a = -1\nb = {"c": 1}\n',
    ].map((text) => variables({ 'q.py': text }, 'q.py')),
  ),
  'a file of variables of another kind': anyOf(
    variables({ 'q.txt': 'qa: 1\n' }, 'q.txt'),
    variables({ q: 'qa: 1\n' }, 'q'),
    variables({ 'q.yml': 'qa: 1\n' }, 'q.yml'),
    variables({ 'q.YAML': 'qa: 1\n' }, 'q.YAML'),
    variables({ 'q.JSON': '{"qa": 1}\n' }, 'q.JSON'),
    variables({ 'q/a.yaml': 'qa: 1\n' }, 'q'),
    variables({ 'q/a.yaml': 'qa: 1\n' }, 'q/a.yaml'),
    variables({ 'q.csv': 'a,b\n' }, 'q.csv'),
  ),
  'variables of two sources': anyOf(
    variables({ 'q.yaml': 'qa: 1\n' }, 'q.yaml', { qa: 2 }),
    variables({ 'q.yaml': 'qa: 1\n' }, { qa: 2 }, 'q.yaml'),
    variables({ 'q.yaml': 'qa: 1\n' }, 'q.yaml', { qa: 1 }),
    variables({ 'q.yaml': 'qa: {b: 1}\n' }, 'q.yaml', { qa: { c: 1 } }),
    variables({ 'q.yaml': 'qa: {b: 1}\n' }, 'q.yaml', { qa: { b: 1 } }),
    variables({ 'q.yaml': 'qa: {b: 1}\n' }, 'q.yaml', { qa: 1 }),
    variables({ 'q.yaml': 'qa: [1]\n' }, 'q.yaml', { qa: [2] }),
    variables({ 'q.yaml': 'qa: 1\n', 'r.yaml': 'qa: 2\n' }, 'q.yaml', 'r.yaml'),
    variables({ 'q.yaml': 'qa: 1\n', 'r.yaml': 'qb: 2\n' }, 'q.yaml', 'r.yaml'),
    variables({ 'q.yaml': 'qa:\n' }, 'q.yaml', { qa: { b: 1 } }),
    variables({}, { qa: 1 }, { qa: 1 }),
    variables({}, { qa: {} }, { qa: {} }),
    variables({}, { qa: { b: {} } }, { qa: { b: { c: 1 } } }),
    variables({}, { qa: 1, qb: 2 }),
  ),
  'variables loaded whole, in part or twice': anyOf(
    variables({ 'q.yaml': 'qa: 1\nqb: 2\n' }, 'q.yaml', 'q.yaml'),
    variables({ 'q.yaml': 'qa: 1\nqb: 2\n' }, 'q.yaml:qa', 'q.yaml'),
    variables({ 'q.yaml': 'qa: 1\nqb: 2\n' }, 'q.yaml', 'q.yaml:qa'),
    variables({ 'q.yaml': 'qa: 1\nqb: 2\n' }, 'q.yaml:qa', 'q.yaml:qb'),
    variables({ 'q.yaml': 'qa: 1\nqb: 2\n' }, 'q.yaml:qa', 'q.yaml:qa'),
    variables({ 'q.yaml': 'qa: 1\nqb: 2\n' }, 'q.yaml:qa,qa'),
    variables({ 'q.yaml': 'qa: 1\nqb: 2\n' }, 'q.yaml', './q.yaml'),
    variables({ 'q.yaml': 'qa: {b: 1, c: 2}\n' }, 'q.yaml:qa.b', 'q.yaml:qa.c'),
    variables({ 'q.yaml': 'qa: {b: 1, c: 2}\n' }, 'q.yaml:qa', 'q.yaml:qa.c'),
    variables({ 'params.yaml': 'qa: 1\n' }, 'params.yaml'),
    variables({ 'params.yaml': 'qa: 1\n' }, 'params.yaml:qa'),
  ),
  'params.yaml of another shape': anyOf(
    ...[
      '',
      '- 1\n',
      'text\n',
      'null\n',
      'a: 1\na: 2\n',
      'a: [1\n',
      'a: 1\n---\nb: 2\n',
      '\ta: 1\n',
      'a: 2024-01-31\n',
      'a: !!binary aGk=\n',
      '{}\n',
    ].map(
      (text): Mutation =>
        (files) =>
          files['dvc.yaml'] === undefined ? undefined : { ...files, 'params.yaml': text },
    ),
  ),
  'a parameter under another name': inText(/(?:^|\/)[\w-]+\.(?:ya?ml|json|toml|py)$/, (text, { pick }) => {
    const found = pick([...text.matchAll(/^[ {]*"?(\w+)"?(?= ?[:=])/gm)]);
    const name = found?.[1];
    if (found === undefined || name === undefined || /^\s*(?:stages|cmd|schema):/m.test(text))
      return undefined;
    return (
      text.slice(0, found.index) +
      found[0].replace(name, `${name}_2`) +
      text.slice(found.index + found[0].length)
    );
  }),
  'a file of parameters that is gone': (files, { pick }) => {
    const path = pick(
      Object.keys(files).filter(
        (name) => /^[\w-]+\.(?:ya?ml|json|toml|py)$/.test(name) && name !== 'dvc.yaml',
      ),
    );
    return path === undefined
      ? undefined
      : Object.fromEntries(Object.entries(files).filter(([name]) => name !== path));
  },
  'parameters of a file in each syntax': anyOf(
    ...syntaxes.flatMap((end) => [
      parameters({ [`q.${end}`]: whole[end] }, { [`q.${end}`]: ['qa'] }),
      parameters({ [`q.${end}`]: whole[end] }, { [`q.${end}`]: ['qb.qc'] }),
      parameters({ [`q.${end}`]: whole[end] }, { [`q.${end}`]: ['qb.qd'] }),
      parameters({ [`q.${end}`]: whole[end] }, { [`q.${end}`]: ['qz'] }),
      parameters({ [`q.${end}`]: whole[end] }, { [`q.${end}`]: null }),
      parameters({ [`q.${end}`]: broken[end] }, { [`q.${end}`]: ['qa'] }),
      parameters({ [`q.${end}`]: whole[end] }, { [`q.${end}`]: ['qa', 'qz', 'qy'] }),
    ]),
  ),
  'keys of parameters of many forms': anyOf(
    ...[
      'qa.0',
      'qa[0]',
      'qa.b',
      'qa.b.c',
      'qa.b.',
      '.qa',
      'qa..b',
      'q a',
      '',
      '0',
      'true',
      'qn',
      'qn.a',
      'qd',
      '1',
      '3',
    ].map((key) =>
      parameters(
        { 'q.yaml': 'qa:\n  b:\n    c: 1\nqn:\nqd: 2024-01-31\n1: one\n"3": three\n' },
        { 'q.yaml': [key] },
      ),
    ),
    ...['qa', 'qa.b'].map((key) => parameters({ 'q.txt': 'qa: {b: 1}\n' }, { 'q.txt': [key] })),
    parameters({ 'q/a.yaml': 'qa: 1\n' }, { q: ['qa'] }),
    parameters({ 'q.yaml': '- 1\n' }, { 'q.yaml': ['qa'] }),
    parameters({ 'q.yaml': '' }, { 'q.yaml': ['qa'] }),
    parameters({ 'q.yaml': 'text' }, { 'q.yaml': ['qa'] }),
    parameters({ 'q.yaml': '- 1\n' }, { 'q.yaml': null }),
  ),
};

const sums: readonly Plain[] = [1, null, true, [], {}, '', 'abc', '0123456789abcdef0123456789abcdef', 1.5];

/** Mistakes in what DVC writes itself, and what looks like one and is none. */
export const writtenMutations: Readonly<Record<string, Mutation>> = {
  'the schema of the lock': setIn(
    lockFile,
    ['schema'],
    ['2.0', 2, 2.1, '2', '1.0', '3.0', null, true, [], '', 2.5],
  ),
  'a lock without a schema': inTree(lockFile, (tree) => {
    tree.delete('schema');
    return undefined;
  }),
  'a lock of another shape': anyOf(
    ...[
      '',
      '{}\n',
      '[]\n',
      'text\n',
      "schema: '2.0'\n",
      "schema: '2.0'\nstages: {}\n",
      "schema: '2.0'\nstages:\n",
      "schema: '2.0'\nstages: []\n",
      "schema: '2.0'\nmore: 1\n",
      'a:\n  cmd: echo\n',
      "schema: '2.0'\nstages:\n  nobody:\n    cmd: echo\n",
      "schema: '2.0'\nstages:\n  a:\n    deps: []\n",
      "schema: '2.0'\nstages:\n  a:\n",
      "schema: '2.0'\nstages:\n  a:\n    cmd: 1\n",
      "schema: '2.0'\nstages:\n  a: [1\n",
      "schema: '2.0'\nschema: '2.0'\n",
      '\tschema: x\n',
      "schema: '2.0'\nstages:\n  a:\n    cmd: [x, 'y']\n",
      "schema: '2.0'\ndatasets: []\n",
      "schema: '2.0'\ndatasets: {}\n",
      "schema: '2.0'\n---\n{}\n",
    ].map(
      (text): Mutation =>
        (files) =>
          files['dvc.yaml'] === undefined ? undefined : { ...files, 'dvc.lock': text },
    ),
  ),
  'an entry of the lock of another shape': inTree(lockFile, (tree, { pick }) => {
    const shapes: readonly Plain[] = [
      { path: 'a' },
      { md5: 'a' },
      { path: 'a', md5: 'b', size: 'c' },
      { path: 'a', md5: 1 },
      { path: 'a', hash: 'md5', md5: 'b', size: 1, nfiles: 2, isexec: true },
      { path: 'a', files: [] },
      { path: 'a', files: [{ relpath: 'b', md5: 'c' }] },
      { path: 'a', cloud: { store: { etag: 'x', version_id: 'y' } } },
      { path: 'a', cache: false },
      { path: 1 },
      'a',
      null,
      {},
    ];
    const keys = ['deps', 'outs'] as const;
    if (!tree.hasIn(['stages'])) return false;
    tree.setIn(['stages', 'added'], nodeOf({ cmd: 'echo', [pick(keys) ?? 'deps']: [pick(shapes) ?? null] }));
    return undefined;
  }),
  'parameters in the lock of another shape': inTree(lockFile, (tree, { pick }) => {
    const shapes: readonly Plain[] = [
      {},
      { 'p.yaml': null },
      { 'p.yaml': {} },
      { 'p.yaml': { a: 1 } },
      { 'p.yaml': [1] },
      [],
      'a',
      null,
    ];
    tree.setIn(['stages', 'added'], nodeOf({ cmd: 'echo', params: pick(shapes) ?? null }));
    return undefined;
  }),
  'a word of the lock': replace(
    lockFile,
    /\b(?:path|md5|size|cmd|deps|outs|params|hash|schema|stages)(?=:)/,
    ['paths', 'wdir', 'Path', 'etag', '', 'x y'],
  ),
  'a key of a .dvc file': anyOf(
    ...[
      'md5',
      'wdir',
      'deps',
      'outs',
      'locked',
      'frozen',
      'meta',
      'always_changed',
      'desc',
      'cmd',
      'foo',
      'params',
      'plots',
      'artifacts',
    ].map((key) => setIn(dataFile, [key], [null, 1, true, 'a', [], {}, ['a'], [{ path: 'a' }]])),
  ),
  'a key of an output of a .dvc file': anyOf(
    ...[
      'path',
      'md5',
      'size',
      'nfiles',
      'hash',
      'desc',
      'type',
      'labels',
      'meta',
      'cache',
      'persist',
      'remote',
      'push',
      'isexec',
      'etag',
      'files',
      'cloud',
      'foo',
      'metric',
      'plot',
    ].map((key) =>
      setIn(dataFile, ['outs', 0, key], [...sums, ['a'], { a: 1 }, [{ relpath: 'a', md5: 'b' }]]),
    ),
  ),
  'a key of a dependency of a .dvc file': anyOf(
    ...['path', 'md5', 'size', 'repo', 'etag', 'db', 'hash', 'foo', 'fs_config'].map((key) =>
      setIn(
        dataFile,
        ['deps', 0, key],
        [
          ...sums,
          { url: 'u' },
          { url: 'u', rev_lock: 'r' },
          { rev: 'r' },
          { url: 'u', foo: 1 },
          { connection: 'c', query: 'q' },
        ],
      ),
    ),
  ),
  'a .dvc file of another shape': inText(dataFile, (_, { pick }) =>
    pick([
      '',
      '{}\n',
      '[]\n',
      'text\n',
      'null\n',
      'outs:\n',
      'outs: []\n',
      'outs:\n- path: zz\n',
      'outs:\n- md5: a\n',
      'outs:\n- path: zz\n  md5: a\n- path: zy\n  md5: b\n',
      'outs:\n- path: zz\n- path: zz\n',
      'outs:\n- path: .\n',
      'outs:\n- path: ..\n',
      'outs:\n- path: /abs/zz\n',
      'outs:\n- path: zz\n  path: zz\n',
      'deps:\n- path: a\n',
      'outs:\n- path: x.dvc\n',
      '\touts: []\n',
      'outs:\n- path: zz\n---\nouts: []\n',
      'outs: [\n',
      '<<<<<<< a\nouts:\n- path: a\n=======\nouts:\n- path: b\n>>>>>>> b\n',
      'wdir: nowhere\nouts:\n- path: zz\n',
      'outs:\n- path: ${zz}\n',
      'outs:\n- zz\n',
      'outs:\n- path: "https://example.com/a"\n',
    ]),
  ),
  'a .dvc file that is added': withOneOf(
    { 'zz.csv.dvc': 'outs:\n- path: zz.csv\n' },
    { 'dvc.yaml.dvc': 'outs:\n- path: zz.csv\n' },
    { 'zz/zy.dvc': 'outs:\n- path: ../zz\n' },
    { 'a.dvc': 'outs:\n- path: a\n', 'b.dvc': 'outs:\n- path: a\n' },
    { 'a.dvc': 'outs:\n- path: a\n', 'b.dvc': 'outs:\n- path: a/b\n' },
    { 'a.dvc': 'outs:\n- path: a\ndeps:\n- path: a\n' },
    { 'a.dvc': 'outs:\n- path: a\ndeps:\n- path: b\n', 'b.dvc': 'outs:\n- path: b\ndeps:\n- path: a\n' },
    { 'notes.DVC': 'anything' },
    { '.dvc/zz.dvc': 'broken: [' },
  ),
  'a pipeline that is not read': withOneOf(
    { 'zz/dvc.yml': 'stages: [\n' },
    { 'zz/my-dvc.yaml': 'stages: [\n' },
    { 'zz/DVC.yaml': 'stages: [\n' },
    { 'zz/dvc.yaml.bak': 'stages: [\n' },
    { 'zz/dvc.yaml': 'stages: [1\n' },
    { 'zz/dvc.yaml': '' },
    { 'zz/dvc.yaml': '# nothing\n' },
    { 'zz/dvc.yaml': '{}\n' },
    { 'zz/dvc.yaml': 'stages:\n' },
    { 'zz/dvc.yaml': 'stages: {}\n' },
    { 'zz/dvc.yaml': '[]\n' },
    { 'zz/dvc.yaml': 'text\n' },
    { 'zz/.dvc/config': '', 'zz/dvc.yaml': 'stages: [1\n' },
    { 'zz/.dvc/config': '', 'zz/dvc.yaml': 'stages:\n  a:\n    cmd: echo\n    outs: [../zz]\n' },
    { 'zz/.dvcignore': '*\n', 'zz/dvc.yaml': 'stages: [1\n' },
    { 'node_modules/zz/dvc.yaml': 'stages: [1\n' },
    { '.zz/dvc.yaml': 'stages: [1\n' },
    { 'zz/dvc.lock': 'broken: [\n' },
    { 'zz/.gitignore': 'dvc.yaml\n', 'zz/dvc.yaml': 'stages: [1\n' },
    { 'zz/.gitignore': '*\n', 'zz/dvc.yaml': 'stages: [1\n' },
    { 'zz/.gitignore': 'dvc.lock\n', 'zz/dvc.yaml': 'stages:\n  a:\n    cmd: echo\n' },
  ),
  'a pipeline under another name': (files, { pick }) => {
    const path = pick(Object.keys(files).filter((name) => pipelineFile.test(name)));
    if (path === undefined) return undefined;
    const name = pick(['dvc.yml', 'Dvcfile', 'dvc.yaml.txt', 'pipeline.yaml']) ?? '';
    return Object.fromEntries(
      Object.entries(files).map(([at, text]) => [at === path ? at.replace('dvc.yaml', name) : at, text]),
    );
  },
};

function withOneOf(...added: readonly Files[]): Mutation {
  return anyOf(...added.map(withFiles));
}

import { isMap, isScalar, isSeq } from 'yaml';
import type { Mutation } from '../mutations.ts';
import {
  anyOf,
  inStep,
  inTree,
  keyOf,
  listOf,
  nodeOf,
  pipelineFile,
  setAtTop,
  setInStep,
  type Plain,
} from './edits.ts';

/** One value of each type, and some that look like another. */
const values: readonly Plain[] = [
  null,
  1,
  1.5,
  true,
  false,
  '',
  'text',
  'true',
  [],
  ['a'],
  [1],
  [null],
  [['a']],
  [{ a: 1 }],
  [{ a: null }],
  [{ a: { cache: false } }],
  {},
  { a: 1 },
  { a: null },
];

const stepKeys = [
  'cmd',
  'wdir',
  'deps',
  'params',
  'vars',
  'frozen',
  'meta',
  'desc',
  'always_changed',
  'outs',
  'metrics',
  'plots',
  'matrix',
];

const topKeys = ['datasets', 'plots', 'stages', 'vars', 'params', 'metrics', 'artifacts'];

const flags = ['desc', 'type', 'labels', 'meta', 'cache', 'persist', 'checkpoint', 'remote', 'push'];
const plotKeys = ['template', 'x', 'y', 'x_label', 'y_label', 'title', 'header'];

/** Sets a key of an output to one of these values. */
function setFlag(list: string, keys: readonly string[], among: readonly Plain[]): Mutation {
  return inStep(({ body }, { pick }) => {
    const flag = pick(keys) ?? '';
    listOf(body, list).add(nodeOf({ 'flagged.csv': { [flag]: pick(among) ?? null } }));
    return undefined;
  });
}

/** Mistakes in what the schema of dvc.yaml says, and what looks like one and is none. */
export const schemaMutations: Readonly<Record<string, Mutation>> = {
  'a key of a step of another type': inStep(({ body }, { pick }) => {
    body.set(pick(stepKeys) ?? '', nodeOf(pick(values) ?? null));
    return undefined;
  }),
  'a key of a step that is there, of another type': inStep(({ body }, { pick }) => {
    const pair = pick(body.items);
    if (pair === undefined) return false;
    pair.value = nodeOf(pick(values) ?? null);
    return undefined;
  }),
  'a key at the top of another type': inTree(pipelineFile, (tree, { pick }) => {
    tree.set(pick(topKeys) ?? '', nodeOf(pick(values) ?? null));
    return undefined;
  }),
  'a step of another type': inStep(({ pair }, { pick }) => {
    pair.value = nodeOf(pick(values) ?? null);
    return undefined;
  }),
  'a key of a step under another name': inStep(({ body }, { pick }) => {
    const pair = pick(body.items);
    if (pair === undefined) return false;
    const name = keyOf(pair);
    const others = [
      name.toUpperCase(),
      `${name}s`,
      name.slice(0, -1),
      `${name} `,
      name.replace('s', ''),
      `x-${name}`,
    ];
    pair.key = pick(others);
    return undefined;
  }),
  'a key at the top under another name': inTree(pipelineFile, (tree, { pick }) => {
    const pair = isMap(tree.contents) ? pick(tree.contents.items) : undefined;
    if (pair === undefined) return false;
    pair.key = pick(['stage', 'Stages', 'STAGES', 'steps', 'wdir', 'meta', 'desc']);
    return undefined;
  }),
  'a command of many shapes': setInStep('cmd', [
    '',
    ' ',
    [],
    [''],
    [[]],
    ['a', null],
    [1],
    [true],
    { a: 1 },
    null,
    0,
    false,
  ]),
  'a flag of an output of another type': setFlag('outs', flags, values),
  'a flag of a metric of another type': setFlag('metrics', flags, values),
  'a flag of a plot of another type': setFlag('plots', [...flags, ...plotKeys], values),
  'a flag of a plot on an output': setFlag('outs', plotKeys, ['a', true]),
  'a flag that is unknown': setFlag(
    'outs',
    ['cached', 'Cache', 'md5', 'path', 'metric', 'persists'],
    [true, 'a'],
  ),
  'an output of an odd shape': inStep(({ body }, { pick }) => {
    const shapes: readonly Plain[] = [
      {},
      { a: null },
      { a: {}, b: {} },
      { a: { cache: false }, b: { cache: true } },
      null,
      '',
      [],
      { 'a.csv': [] },
      { 'a.csv': 'x' },
      1.0,
      true,
    ];
    listOf(body, pick(['outs', 'metrics', 'plots']) ?? '').add(nodeOf(pick(shapes) ?? null));
    return undefined;
  }),
  'a plot of a step of an odd shape': inStep(({ body }, { pick }) => {
    const shapes: readonly Plain[] = [
      { 'a.csv': [{ x: 'a' }, { y: 'b' }] },
      { 'a.csv': [] },
      { 'a.csv': { x: ['a'] } },
      { 'a.csv': { y: ['a', 'b'] } },
      { 'a.csv': { y: { 'a.csv': 'b' } } },
      { 'a.csv': { template: 'linear', header: 'no' } },
      { 'a.csv': { x: 1 } },
    ];
    listOf(body, 'plots').add(nodeOf(pick(shapes) ?? null));
    return undefined;
  }),
  'a dependency of an odd shape': inStep(({ body }, { pick }) => {
    const shapes: readonly Plain[] = [
      1,
      null,
      true,
      '',
      {},
      { a: null },
      ['a'],
      'a b',
      'https://example.com/a.csv',
      'a/../b',
    ];
    listOf(body, 'deps').add(nodeOf(pick(shapes) ?? null));
    return undefined;
  }),
  'a parameter of an odd shape': inStep(({ body }, { pick }) => {
    const shapes: readonly Plain[] = [
      1,
      null,
      true,
      {},
      { 'p.yaml': null },
      { 'p.yaml': [] },
      { 'p.yaml': 'a' },
      { 'p.yaml': [1] },
      { 'p.yaml': { a: 1 } },
      { 'p.yaml': null, 'q.yaml': null },
      ['a'],
    ];
    listOf(body, 'params').add(nodeOf(pick(shapes) ?? null));
    return undefined;
  }),
  'plots at the top of many shapes': setAtTop('plots', [
    {},
    [],
    ['a.csv'],
    [1],
    [null],
    [{ a: null }],
    [{ a: { x: 'b' } }],
    [{ a: { x: 1 } }],
    [{ a: { x: { 'f.csv': 'b' } } }],
    [{ a: { x: { 'f.csv': ['b'] } } }],
    [{ a: { y: ['b', 'c'] } }],
    [{ a: { y: [1] } }],
    [{ a: { y: { 'f.csv': 'b', 'g.csv': ['c'] } } }],
    [{ a: { y: { 'f.csv': { b: 1 } } } }],
    [{ a: { z: 'b' } }],
    [{ a: { title: 1 } }],
    [{ a: { template: 'linear', title: 't', x_label: 'x', y_label: 'y' } }],
    [{ a: { header: true } }],
    [{ a: {}, b: {} }],
    [{ a: [] }],
    { 'a.csv': { x: 'b' } },
  ]),
  'artifacts of many shapes': setAtTop('artifacts', [
    {},
    [],
    { a: null },
    { a: {} },
    { a: 'path' },
    { a: { path: null } },
    { a: { path: 1 } },
    { a: { path: 'b' } },
    { a: { path: 'b', type: 'model', desc: 'd', labels: ['l'], meta: { m: 1 } } },
    { a: { path: 'b', labels: 'l' } },
    { a: { path: 'b', labels: [1] } },
    { a: { path: 'b', type: 1 } },
    { a: { path: 'b', meta: 'anything' } },
    { a: { path: 'b', version: 1 } },
    { 'a b': { path: 'b' } },
    { '-a': { path: 'b' } },
    { 'a@b': { path: 'b' } },
  ]),
  'data sets of many shapes': setAtTop('datasets', [
    {},
    [],
    'a',
    [1],
    ['a'],
    [{}],
    [{ name: 'a' }],
    [{ name: 'a', type: 'url' }],
    [{ name: 'a', type: 'dc', url: 'dc://a' }],
    [{ name: 'a', type: 'other', url: 'b' }],
    [{ name: 1, type: 'url', url: 'b' }],
    [{ name: 'a', type: 'url', url: 'b', more: 1 }],
  ]),
  'metrics at the top of many shapes': setAtTop('metrics', [
    ['m.json'],
    [1],
    [null],
    [{ a: 1 }],
    'm.json',
    {},
    [],
    [['a']],
  ]),
  'parameters at the top of many shapes': setAtTop('params', [
    ['p.yaml'],
    [1],
    [null],
    [{ a: 1 }],
    'p.yaml',
    {},
    [],
    [['a']],
  ]),
  'the name of a step of many shapes': inStep(({ pair }, { pick }) => {
    pair.key = nodeOf(
      pick([
        1,
        true,
        null,
        '',
        ' ',
        'a@b',
        '@',
        'a.b',
        'a/b',
        'a:b',
        'a b',
        '日本',
        "it's",
        '${a}',
        'dvc.yaml',
        1.5,
        '-',
      ] as const) ?? null,
    );
    return undefined;
  }),
  'a list for its only item, or the item for its list': inStep(({ body }, { pick }) => {
    const pair = pick(body.items);
    const value = pair?.value;
    if (pair === undefined) return false;
    if (isSeq(value)) pair.value = value.items[0] ?? null;
    else if (isScalar(value)) pair.value = nodeOf([value.value as Plain]);
    else return false;
    return undefined;
  }),
  'a word that YAML 1.1 takes for a boolean': anyOf(
    ...['yes', 'no', 'on', 'off', 'True', 'FALSE', 'y'].flatMap((word) => [
      raw('frozen', word),
      raw('always_changed', word),
      raw('desc', word),
      raw('cmd', word),
    ]),
  ),
  'a number of another look': anyOf(
    ...['0x1F', '0o17', '1_000', '1e3', '.5', '+1', '.inf', '1:30', '2024-01-31', '017'].flatMap((word) => [
      raw('desc', word),
      raw('cmd', word),
      raw('wdir', word),
    ]),
  ),
  'meta of any shape': setInStep('meta', values),
};

/** A key of a step with a plain word behind it, as it is written. */
function raw(key: string, word: string): Mutation {
  return (files, chance) => {
    const marked = setInStep(key, ['PLAIN-WORD'])(files, chance);
    if (marked === undefined) return undefined;
    return Object.fromEntries(
      Object.entries(marked).map(([path, text]) => [path, text.replace('PLAIN-WORD', word)]),
    );
  };
}

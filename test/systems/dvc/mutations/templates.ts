import { isMap, isScalar, isSeq, visit } from 'yaml';
import type { Mutation } from '../mutations.ts';
import {
  addSteps,
  addVariables,
  anyOf,
  inStep,
  inText,
  inTree,
  listOf,
  nodeOf,
  pipelineFile,
  type Plain,
  type StepNodes,
} from './edits.ts';

/** Variables of each type, under names that no project has. */
const known: Plain = {
  zz: {
    text: 'word',
    number: 3,
    float: 1.5,
    yes: true,
    none: null,
    list: ['a', 'b'],
    map: { a: 1, b: 'x' },
    nested: { a: [1, 2], b: { c: 1 } },
    deep: { list: [{ name: 'n' }, { name: 'm' }] },
    empty: [],
    nothing: {},
    path: 'zz/some.csv',
  },
};

const expressions = {
  good: [
    '${zz.text}',
    '${ zz.text }',
    '${zz.list[0]}',
    '${zz.list.0}',
    '${zz.list[-1]}',
    '${zz.deep.list[1].name}',
    '${zz[text]}',
    '${zz.deep[list][0][name]}',
    '\\${zz.none.at.all}',
    '$zz',
    '$${zz.text}',
    '${zz.yes}',
    '${zz.none}',
    '${zz.float}',
    '${zz.map}',
    '${zz.nothing}',
    '{zz.text}',
  ],
  bad: [
    '${}',
    '${ }',
    '${zz text}',
    '${zz.}',
    '${.zz}',
    '${zz..text}',
    '${zz.text + 1}',
    '${zz.list[]}',
    '${zz.list[0}',
    '${zz.list 0]}',
    "${zz['text']}",
    '${zz["text"]}',
    '${zz.text|upper}',
    '${zz.text()}',
    '${zz,text}',
    '${zz/text}',
    '${zz.text',
    '${${zz.text}}',
    '${zz:text}',
    '${-zz}',
    '${zz.list[a.b]}',
    '${1}',
    '${é}',
    '${zz-text}',
  ],
  unknown: [
    '${zzz}',
    '${zz.texts}',
    '${zz.text.more}',
    '${zz.list[2]}',
    '${zz.list.name}',
    '${zz.map.c}',
    '${Zz.text}',
    '${zz.list[-3]}',
    '${zz.none.a}',
    '${zz.number.a}',
    '${zz.list[00]}',
  ],
  typed: [
    '${zz.list}',
    'a ${zz.list} b',
    'a ${zz.map} b',
    '${zz.nested}',
    '${zz.map}',
    '${zz.deep.list}',
    '${zz.empty}',
    '${zz}',
    'a ${zz.none} b',
  ],
} as const;

/** Puts a text that holds an expression somewhere into a step. */
function put({ body, entry }: StepNodes, text: string, where: string): void {
  if (where === 'foreach' || where === 'do') entry.set('foreach', text);
  else if (where === 'cmd') body.set('cmd', `run ${text}`);
  else if (where === 'cmd alone') body.set('cmd', text);
  else if (where === 'cmd list') body.set('cmd', nodeOf(['first', `second ${text}`]));
  else if (where === 'meta') body.set('meta', nodeOf({ key: text }));
  else if (where === 'key') listOf(body, 'outs').add(nodeOf({ [`o/${text}`]: { cache: false } }));
  else if (where === 'flag') listOf(body, 'outs').add(nodeOf({ 'o.csv': { desc: text } }));
  else if (where === 'desc' || where === 'wdir') body.set(where, text);
  else listOf(body, where).add(text);
}

const places = [
  'cmd',
  'cmd alone',
  'cmd list',
  'deps',
  'outs',
  'metrics',
  'plots',
  'params',
  'desc',
  'meta',
  'key',
  'flag',
];

/** A step with an expression in it, the variables given. */
function expression(texts: readonly string[], among: readonly string[] = places): Mutation {
  return inTree(pipelineFile, (tree, { pick }) => {
    const stages = tree.get('stages', true);
    const pair = isMap(stages) ? pick(stages.items) : undefined;
    if (pair === undefined || !isMap(pair.value)) return false;
    const inner = pair.value.get('do', true);
    put(
      { pair, entry: pair.value, body: isMap(inner) ? inner : pair.value },
      pick(texts) ?? '',
      pick(among) ?? '',
    );
    addVariables(tree, known);
    return undefined;
  });
}

/** A loop that is added, the variables given. */
function loop(...steps: readonly Plain[]): Mutation {
  return inTree(pipelineFile, (tree, { pick }) => {
    addVariables(tree, known);
    return addSteps(tree, { loop: pick(steps) ?? null });
  });
}

const over = (foreach: Plain, cmd = 'echo ${item}'): Plain => ({ foreach, do: { cmd } });
const matrix = (axes: Plain, cmd = 'echo ${item}'): Plain => ({ matrix: axes, cmd });

/** Mistakes in templates and loops, and what looks like one and is none. */
export const templateMutations: Readonly<Record<string, Mutation>> = {
  'an expression that is right': expression(expressions.good),
  'an expression that is no expression': expression(expressions.bad),
  'an expression of an unknown name': expression(expressions.unknown),
  'a list or mapping in a text': expression(expressions.typed),
  'a template for a folder': expression(
    ['${zz.text}', '${zz.list}', '${zz.nowhere}', '${zz.none}', '${zz.number}', '.'],
    ['wdir'],
  ),
  'a known expression, one letter changed': inText(pipelineFile, (text, { pick, next }) => {
    const found = pick([...text.matchAll(/\$\{[^}\n]+\}/g)]);
    if (found === undefined) return undefined;
    const at = found.index + 2 + next(found[0].length - 2);
    return text.slice(0, at) + (pick(['', 'q', '.', ' ', '[', ']', '}', '0']) ?? '') + text.slice(at + 1);
  }),
  'a text made a template': inTree(pipelineFile, (tree, { pick }) => {
    const texts: { value: unknown }[] = [];
    visit(tree, {
      Scalar: (at, node) => {
        if (at !== 'key' && typeof node.value === 'string') texts.push(node);
      },
    });
    const one = pick(texts);
    if (one === undefined) return false;
    one.value = pick([...expressions.good, ...expressions.unknown]);
    addVariables(tree, known);
    return undefined;
  }),
  'a foreach over a template': loop(
    ...[
      'list',
      'map',
      'deep.list',
      'text',
      'number',
      'none',
      'empty',
      'nothing',
      'yes',
      'nowhere',
      'list[0]',
    ].map((name) => over(`\${zz.${name}}`)),
    over('a ${zz.list}'),
    over('zz.list'),
    over('${zz.list} ${zz.list}'),
  ),
  'a foreach over values of many types': loop(
    over([]),
    over({}),
    over(null),
    over([1, 2.5, true, null]),
    over([[1], [2]], 'echo ${item[0]}'),
    over([['a', 'b']], 'echo ${item}'),
    over([{ a: 1 }], 'echo ${item}'),
    over([{ a: [1] }], 'echo ${item}'),
    over(['a', { b: 1 }]),
    over({ a: 1, b: null }),
    over({ 'a b': 1 }),
    over({ '1': 1 }),
    over(['${zz.text}', '${zz.number}']),
    over(['${zz.list}']),
    over({ a: '${zz.map}' }, 'echo ${item.a}'),
    over({ '${zz.text}': 1 }),
    over([''], 'echo x'),
    over(3),
    over(true),
  ),
  'item and key in places that have them or not': loop(
    over(['a'], 'echo ${key}'),
    over({ a: 1 }, 'echo ${key} ${item}'),
    over(['a'], 'echo ${item.x}'),
    over([{ x: 1 }], 'echo ${item.x} ${item.y}'),
    over([{ x: 1 }, { y: 1 }], 'echo ${item.x}'),
    over(['a'], 'echo ${items}'),
    { cmd: 'echo ${item}' },
    { cmd: 'echo ${key}' },
    matrix({ a: [1] }, 'echo ${item.a} ${key}'),
    matrix({ a: [1] }, 'echo ${item.b}'),
    matrix({ a: [1] }, 'echo ${a}'),
    matrix({ a: [{ x: 1 }] }, 'echo ${item.a.x}'),
    matrix({ a: [{ x: 1 }, { y: 2 }] }, 'echo ${item.a.x}'),
    matrix({ a: [[1, 2]] }, 'echo ${item.a[1]}'),
    matrix({ a: [1] }, 'echo ${item.a.b}'),
    matrix({ a: [1] }),
  ),
  'a foreach with other keys': loop(
    { foreach: ['a'], do: { cmd: 'a' }, cmd: 'b' },
    { foreach: ['a'], do: { cmd: 'a' }, deps: ['b'] },
    { foreach: ['a'] },
    { do: { cmd: 'a' } },
    { foreach: ['a'], do: null },
    { foreach: ['a'], do: [] },
    { foreach: ['a'], do: {} },
    { foreach: ['a'], do: 'echo' },
    { foreach: ['a'], do: { cmd: 'a', foreach: ['b'], do: { cmd: 'c' } } },
    { foreach: ['a'], do: { cmd: 'a', matrix: { b: [1] } } },
    { foreach: ['a'], matrix: { a: [1] }, do: { cmd: 'a' } },
    { foreach: ['a'], do: { cmd: 'a ${item}', vars: [{ qq: 1 }], desc: 'd' } },
  ),
  'a matrix of many shapes': loop(
    matrix({}, 'echo'),
    matrix([], 'echo'),
    matrix(null, 'echo'),
    matrix('a', 'echo'),
    matrix({ a: 1 }, 'echo'),
    matrix({ a: 'text' }, 'echo ${item.a}'),
    matrix({ a: null }, 'echo'),
    matrix({ a: true }, 'echo'),
    matrix({ a: {} }, 'echo'),
    matrix({ a: { b: 1 } }, 'echo'),
    matrix({ a: [] }, 'echo ${item.a}'),
    matrix({ a: [1], b: [] }, 'echo ${item.a}'),
    matrix({ a: [null] }, 'echo ${item.a}'),
    matrix({ a: [1, 1] }, 'echo ${item.a}'),
    matrix({ a: [true, 'true'] }, 'echo ${item.a}'),
    matrix({ a: '${zz.list}' }, 'echo ${item.a}'),
    matrix({ a: '${zz.map}' }, 'echo ${item.a}'),
    matrix({ a: '${zz.number}' }, 'echo ${item.a}'),
    matrix({ a: '${zz.text}' }, 'echo ${item.a}'),
    matrix({ a: '${zz.none}' }, 'echo'),
    matrix({ a: '${zz.nowhere}' }, 'echo'),
    matrix({ a: 'x${zz.text}' }, 'echo ${item.a}'),
    matrix({ a: ['${zz.text}', '${zz.list}'] }, 'echo ${key}'),
    matrix({ a: ['${zz.nowhere}'] }, 'echo'),
    matrix({ 'a.b': [1] }, 'echo ${item.a.b}'),
    matrix({ '${zz.text}': [1] }, 'echo ${key}'),
    matrix('${zz.map}', 'echo'),
  ),
  'outputs of a loop that are the same or not': loop(
    { foreach: ['a', 'b'], do: { cmd: 'echo', outs: ['loop.out'] } },
    { foreach: ['a', 'b'], do: { cmd: 'echo', outs: ['loop-${item}.out'] } },
    { foreach: ['a', 'a/b'], do: { cmd: 'echo', outs: ['loop/${item}'] } },
    { foreach: ['x'], do: { cmd: 'echo', outs: ['loop.out'] } },
    { matrix: { a: [1, 2], b: [1, 2] }, cmd: 'echo', outs: ['loop-${item.a}.out'] },
    { matrix: { a: [1, 2], b: [1, 2] }, cmd: 'echo', outs: ['loop-${item.a}-${item.b}.out'] },
    { matrix: { a: [1, 2] }, cmd: 'echo', deps: ['loop-${item.a}'], outs: ['loop-1'] },
  ),
  'a template among variables': anyOf(
    ...[
      '${zz.text}',
      { a: '${zz.text}' },
      { a: ['${zz.text}'] },
      { a: { b: '${zz.text}' } },
      { a: '\\${zz.text}' },
      { '${zz.text}': 1 },
      '${zz.text}.yaml',
    ].map((entry): Mutation => inTree(pipelineFile, (tree) => addVariables(tree, known, entry))),
  ),
  'variables of a step': inStep(({ body }, { pick }) => {
    const entries: readonly Plain[] = [
      [],
      [{}],
      [{ qq: 1 }],
      [{ qq: 1 }, { qq: 1 }],
      [{ qq: { a: 1 } }, { qq: { b: 2 } }],
      [{ qq: { a: 1 } }, { qq: { a: 2 } }],
      [{ qq: 1 }, { qq: { a: 1 } }],
      [{ qq: '${zz}' }],
      ['nowhere.yaml'],
      [1],
      [null],
      ['params.yaml'],
      [{ item: 1 }],
      [{ key: 1 }],
      [{ 'a.b': 1 }],
    ];
    body.set('vars', nodeOf(pick(entries) ?? null));
    return undefined;
  }),
  'a name of params.yaml as a variable': (files, chance) => {
    const [name] = chance.pick([...(files['params.yaml'] ?? '').matchAll(/^[\w]+(?=:)/gm)]) ?? [];
    if (name === undefined) return undefined;
    return inTree(/^dvc\.yaml$/, (tree) =>
      addVariables(tree, { [name]: chance.pick([1, { qq: 1 }, null, [], {}] as const) ?? null }),
    )(files, chance);
  },
  'item or key as a variable of the file': inTree(pipelineFile, (tree, { pick }) => {
    addVariables(tree, pick([{ item: 1 }, { key: 1 }, { item: { a: 1 } }] as const) ?? null);
    return undefined;
  }),
  'a foreach made a mapping, a list, a word': inStep(({ entry }, { pick }) => {
    const foreach = entry.get('foreach', true);
    if (foreach === undefined) return false;
    if (isSeq(foreach) && foreach.items.every(isScalar)) {
      entry.set('foreach', nodeOf(pick([{ a: 1, b: 2 }, 'word', [{ a: 1 }], null] as const) ?? null));
    } else entry.set('foreach', nodeOf(pick([['a', 'b'], { a: { lr: 1 } }, 'word', 3] as const) ?? null));
    return undefined;
  }),
};

import type { Choose } from '../../support/seeded.ts';
import type { Files } from './pipelines.ts';

/** What a mutation may use to choose. */
export interface Chance {
  readonly next: Choose;
  pick<T>(list: readonly T[]): T | undefined;
}

/** Changes the files of a project as one mistake would; undefined where the mistake does not fit. */
export type Mutation = (files: Files, chance: Chance) => Files | undefined;

const pipelineOf = (files: Files): string | undefined =>
  ['dvc.yaml', 'sub/dvc.yaml'].find((path) => files[path] !== undefined) ??
  Object.keys(files).find((path) => path.endsWith('/dvc.yaml'));

/** Changes the text of the pipeline. */
function inPipeline(change: (text: string, chance: Chance) => string | undefined): Mutation {
  return (files, chance) => {
    const paths = Object.keys(files).filter((path) => /(?:^|\/)dvc\.yaml$/.test(path));
    const path = chance.pick(paths) ?? pipelineOf(files);
    const text = path === undefined ? undefined : files[path];
    const changed = text === undefined ? undefined : change(text, chance);
    return path === undefined || changed === undefined || changed === text
      ? undefined
      : { ...files, [path]: changed };
  };
}

/** Changes one line that fits. */
function inLine(fits: RegExp, change: (line: string, chance: Chance) => string): Mutation {
  return inPipeline((text, chance) => {
    const lines = text.split('\n');
    const at = chance.pick(lines.flatMap((line, index) => (fits.test(line) ? [index] : [])));
    if (at === undefined) return undefined;
    return lines.map((line, index) => (index === at ? change(line, chance) : line)).join('\n');
  });
}

/** Puts lines behind a line that fits, indented as that is. */
function behind(fits: RegExp, added: readonly string[], by = 0): Mutation {
  return inLine(fits, (line) => {
    const indent = ' '.repeat((/^ */.exec(line)?.[0].length ?? 0) + by);
    return [line, ...added.map((one) => indent + one)].join('\n');
  });
}

const cmdLine = /^ {4}cmd: \S/;
const anyLine = /\S/;
const append = (lines: string): Mutation =>
  inPipeline((text) =>
    text.includes('stages:') ? text.replace(/^stages:\n/m, `stages:\n${lines}`) : undefined,
  );
const add =
  (files: Files): Mutation =>
  (before) => ({ ...before, ...files });

/** A mistake of each kind that people make. */
export const mutations: Readonly<Record<string, Mutation>> = {
  'unknown key of a step': behind(cmdLine, ['outz: [a]']),
  'unknown key at the top': inPipeline((text) => `${text}\nstage:\n  a: 1\n`),
  'misspelt key': inLine(/^ {4}(?:cmd|deps|outs|params|metrics|plots|wdir):/, (line, { next }) => {
    const at = 4 + next(3);
    return line.slice(0, at) + line.slice(at + 1);
  }),
  'key that DVC 1 had': behind(cmdLine, ['live: dvclive']),
  'artifacts in a step': behind(cmdLine, ['artifacts: {a: {path: b}}']),
  'a command that is missing': inLine(cmdLine, () => '    desc: nothing to run'),
  'a command that is a number': inLine(cmdLine, () => '    cmd: 12'),
  'a command that is a mapping': inLine(cmdLine, () => '    cmd: {a: b}'),
  'a list that is a text': inLine(/^ {4}(?:deps|outs): \[/, (line) => line.replace(/\[.*/, 'a.csv')),
  'a number in a list': behind(/^ {4}(?:deps|outs):$/, ['  - 12']),
  'a flag that is a text': behind(/^ {6}- [\w./-]+:$/, ['cache: sometimes'], 4),
  'an unknown flag': behind(/^ {6}- [\w./-]+:$/, ['cached: true'], 4),
  'a key that stands twice': inLine(cmdLine, (line) => `${line}\n${line}`),
  'a step that stands twice': append('  twice:\n    cmd: a\n  twice:\n    cmd: b\n'),
  'an empty step': append('  nothing:\n'),
  'a step that is a list': append('  list: [a]\n'),
  'a number as the name of a step': append('  12:\n    cmd: a\n'),
  'an @ in the name of a step': append('  a@b:\n    cmd: a\n'),
  'plots as a mapping': inPipeline((text) => `${text}\nplots:\n  a.csv:\n    x: y\n`),
  'stages that are a list': inPipeline((text) => text.replace(/^stages:$/m, 'stages: []\nmore:')),
  'an unknown name': inLine(/\$\{[\w.]+/, (line) => line.replace(/\$\{[\w.]+/, '${nowhere')),
  'a misspelt name': inLine(/\$\{[a-z.]+\}/, (line) => line.replace(/([a-z])\}/, '$1q}')),
  'an empty expression': inLine(cmdLine, (line) => `${line} \${}`),
  'an operator': inLine(cmdLine, (line) => `${line} \${a..b}`),
  'an expression that is not closed': inLine(cmdLine, (line) => `${line} \${a`),
  'an escaped expression': inLine(cmdLine, (line) => `${line} \\\${HOME}`),
  'a list in a command': (files, chance) =>
    inLine(cmdLine, (line) => `${line} \${many}`)(
      { ...files, 'params.yaml': `${files['params.yaml'] ?? ''}many: [1, 2]\n` },
      chance,
    ),
  'a mapping in a command': (files, chance) =>
    inLine(cmdLine, (line) => `${line} \${some}`)(
      { ...files, 'params.yaml': `${files['params.yaml'] ?? ''}some: {a: 1}\n` },
      chance,
    ),
  'a mapping in a description': (files, chance) =>
    behind(cmdLine, ['desc: ${some}'])(
      { ...files, 'params.yaml': `${files['params.yaml'] ?? ''}some: {a: 1}\n` },
      chance,
    ),
  'a date among the parameters': (files) =>
    files['params.yaml'] === undefined
      ? undefined
      : { ...files, 'params.yaml': `${files['params.yaml']}since: 2026-01-01\n` },
  'a template in vars': inPipeline((text) => `vars:\n  - x: \${y}\n${text.replace(/^vars:$/m, '')}`),
  'a file of variables that is missing': inPipeline((text) =>
    text.includes('vars:')
      ? text.replace(/^vars:$/m, 'vars:\n  - nowhere.yaml')
      : `vars: [nowhere.yaml]\n${text}`,
  ),
  'a key of variables that is missing': (files) =>
    files['params.yaml'] === undefined || files['dvc.yaml'] === undefined
      ? undefined
      : {
          ...files,
          'extra.yaml': 'a: 1\n',
          'dvc.yaml': files['dvc.yaml'].includes('vars:')
            ? files['dvc.yaml'].replace(/^vars:$/m, 'vars:\n  - extra.yaml:b')
            : `vars: ['extra.yaml:b']\n${files['dvc.yaml']}`,
        },
  'a variable that is defined twice': (files) => {
    const [name] = /^\w+(?=:)/.exec(files['params.yaml'] ?? '') ?? [];
    const text = files['dvc.yaml'];
    if (name === undefined || text === undefined || text.includes('vars:')) return undefined;
    return { ...files, 'dvc.yaml': `vars:\n  - ${name}: 1\n${text}` };
  },
  'parameters loaded in part': inPipeline((text) =>
    text.includes('vars:') ? undefined : `vars: ['params.yaml:x']\n${text}`,
  ),
  'variables loaded twice': (files) =>
    files['dvc.yaml']?.includes('vars:') === false
      ? {
          ...files,
          'v.yaml': 'vv: 1\nww: 2\n',
          'dvc.yaml': `vars: ['v.yaml:vv', v.yaml]\n${files['dvc.yaml']}`,
        }
      : undefined,
  'variables that are a list': (files) =>
    files['dvc.yaml']?.includes('vars:') === false
      ? { ...files, 'v.yaml': '- 1\n', 'dvc.yaml': `vars: [v.yaml]\n${files['dvc.yaml']}` }
      : undefined,
  'item as a variable of a step': append(
    '  loop:\n    foreach: [a]\n    do:\n      cmd: echo ${item}\n      vars: [{item: 1}]\n',
  ),
  'item as a variable': (files) =>
    files['dvc.yaml']?.includes('vars:') === false && !files['dvc.yaml'].includes('foreach')
      ? {
          ...files,
          'dvc.yaml': `vars: [{item: 1}]\n${files['dvc.yaml'].replace('stages:\n', 'stages:\n  loop:\n    foreach: [a]\n    do:\n      cmd: echo ${item}\n')}`,
        }
      : undefined,
  'a foreach without do': append('  loop:\n    foreach: [a]\n'),
  'a foreach with a command': append('  loop:\n    foreach: [a]\n    cmd: echo\n    do:\n      cmd: echo\n'),
  'a foreach over a text': append('  loop:\n    foreach: abc\n    do:\n      cmd: echo\n'),
  'a foreach over one item twice': append('  loop:\n    foreach: [a, a]\n    do:\n      cmd: echo ${item}\n'),
  'a foreach over what lacks a key': append(
    '  loop:\n    foreach: [{a: 1}, {b: 2}]\n    do:\n      cmd: echo ${item.a}\n',
  ),
  'key in a foreach over a list': append('  loop:\n    foreach: [a, b]\n    do:\n      cmd: echo ${key}\n'),
  'a matrix over a number': append('  loop:\n    matrix: {a: 3}\n    cmd: echo ${item.a}\n'),
  'an empty matrix': append('  loop:\n    matrix: {}\n    cmd: echo\n'),
  'a matrix of mappings': append('  loop:\n    matrix: {a: [{b: 1}, {b: 2}]}\n    cmd: echo ${item.a.b}\n'),
  'a matrix with do': append('  loop:\n    matrix: {a: [1]}\n    do:\n      cmd: echo\n'),
  'an output twice': append(
    '  other:\n    cmd: a\n    outs: [same.out]\n  another:\n    cmd: b\n    outs: [same.out]\n',
  ),
  'an output of a loop twice': append(
    '  loop:\n    foreach: [a, b]\n    do:\n      cmd: echo ${item}\n      outs: [same.out]\n',
  ),
  'outputs that overlap': append(
    '  other:\n    cmd: a\n    outs: [folder]\n  another:\n    cmd: b\n    outs: [folder/inner]\n',
  ),
  'an output that is read': append('  other:\n    cmd: a\n    deps: [x.csv]\n    outs: [x.csv]\n'),
  'a cycle of two': append(
    '  first:\n    cmd: a\n    deps: [q.csv]\n    outs: [r.csv]\n  second:\n    cmd: b\n    deps: [r.csv]\n    outs: [q.csv]\n',
  ),
  'a cycle through folders': append(
    '  first:\n    cmd: a\n    deps: [q/inner.csv]\n    outs: [r]\n  second:\n    cmd: b\n    deps: [r/inner.csv]\n    outs: [q]\n',
  ),
  'a step inside of an output': add({
    'deep/dvc.yaml': 'stages:\n  in:\n    cmd: a\n',
    'over/dvc.yaml': 'stages:\n  out:\n    cmd: b\n    outs: [../deep]\n',
  }),
  'a DVC file as an output': append('  other:\n    cmd: a\n    outs: [b.dvc]\n'),
  'a DVC file as a dependency': append('  other:\n    cmd: a\n    deps: [dvc.yaml]\n'),
  'an output that a .dvc file has': (files) => {
    const path = Object.keys(files).find((name) => name.endsWith('.csv.dvc'));
    return path === undefined
      ? undefined
      : append(`  other:\n    cmd: a\n    outs: [${path.replace(/\.dvc$/, '')}]\n`)(files, {
          next: () => 0,
          pick: (list) => list[0],
        });
  },
  'an ignored output': (files, chance) =>
    append('  other:\n    cmd: a\n    outs: [some.tmp]\n')(
      { ...files, '.dvcignore': `${files['.dvcignore'] ?? ''}*.tmp\n` },
      chance,
    ),
  'an output outside': append('  other:\n    cmd: a\n    outs: [../out.csv]\n'),
  'an output on another machine': append('  other:\n    cmd: a\n    outs: [s3://bucket/x]\n'),
  'an uncached output outside': append(
    '  other:\n    cmd: a\n    outs:\n      - ../out.csv:\n          cache: false\n',
  ),
  'a folder that is missing': append('  other:\n    cmd: a\n    wdir: nowhere\n'),
  'a folder outside': append('  other:\n    cmd: a\n    wdir: ..\n'),
  'a data set that is unknown': append('  other:\n    cmd: a\n    deps: ["ds://nobody"]\n'),
  'a data set of an unknown type': inPipeline(
    (text) => `${text}\ndatasets:\n  - {name: a, type: csv, url: x}\n`,
  ),
  'an artifact without a path': inPipeline((text) =>
    text.includes('artifacts:') ? undefined : `${text}\nartifacts:\n  a: {type: model}\n`,
  ),
  'an artifact with an odd name': inPipeline((text) =>
    text.includes('artifacts:') ? undefined : `${text}\nartifacts:\n  a_:\n    path: x\n`,
  ),
  'parameters of a file that is missing': append('  other:\n    cmd: a\n    params: [{nowhere.yaml: [a]}]\n'),
  'parameters that are missing': append('  other:\n    cmd: a\n    params: [nowhere.at.all]\n'),
  'broken parameters': (files) =>
    files['params.yaml'] === undefined
      ? undefined
      : { ...files, 'params.yaml': `${files['params.yaml']}x: [1\n` },
  'parameters with a key twice': (files) =>
    files['params.yaml'] === undefined
      ? undefined
      : { ...files, 'params.yaml': `${files['params.yaml']}x: 1\nx: 2\n` },
  'a tab': inLine(/^ {4}\w/, (line) => `\t${line.trimStart()}`),
  'a bracket that is missing': inLine(/\]/, (line) => line.replace(']', '')),
  'a quote that is missing': inLine(cmdLine, (line) => line.replace('cmd: ', 'cmd: "')),
  'a colon that is missing': inLine(/^ +\w+:/, (line) => line.replace(':', '')),
  'a colon too many': inLine(cmdLine, (line) => `${line}: and more`),
  'a line indented further': inLine(anyLine, (line, { next }) => ' '.repeat(1 + next(3)) + line),
  'a line indented less': inLine(/^ {2,}\S/, (line, { next }) => line.slice(1 + next(2))),
  'a line that is gone': inLine(anyLine, () => ''),
  'a line twice': inLine(anyLine, (line) => `${line}\n${line}`),
  'merge conflict': inLine(
    cmdLine,
    (line) => `<<<<<<< HEAD\n${line}\n=======\n${line} --more\n>>>>>>> other`,
  ),
  'a second document': inPipeline((text) => `${text}---\nstages: {}\n`),
  'an alias of nothing': behind(cmdLine, ['desc: *nothing']),
  'an unknown tag': behind(cmdLine, ['desc: !secret x']),
  'line ends of Windows': inPipeline((text) => text.replaceAll('\n', '\r\n')),
  'a byte order mark': inPipeline((text) => `\uFEFF${text}`),
  'a comment': inLine(anyLine, (line) => `${line} # a comment`),
  'quotes around a text': inLine(cmdLine, (line) => line.replace(/cmd: ([^"'>|[{].*)$/, "cmd: '$1'")),
  'a block of text': inLine(/^ {4}cmd: [^>|&*[{]/, (line) => line.replace('cmd: ', 'cmd: >-\n      ')),
  'a broken schema in the lock': (files) =>
    files['dvc.lock'] === undefined
      ? undefined
      : { ...files, 'dvc.lock': files['dvc.lock'].replace("'2.0'", '2.0') },
  'a lock of the first version': (files) =>
    files['dvc.lock'] === undefined ? undefined : { ...files, 'dvc.lock': 'a:\n  cmd: echo a\n' },
  'an unknown key in the lock': (files) =>
    files['dvc.lock'] === undefined
      ? undefined
      : {
          ...files,
          'dvc.lock': files['dvc.lock'].replace('    cmd: echo a', '    cmd: echo a\n    wdir: x'),
        },
  'a lock without paths': (files) =>
    files['dvc.lock'] === undefined
      ? undefined
      : { ...files, 'dvc.lock': files['dvc.lock'].replace('- path: in.csv\n      hash', '- hash') },
  'an unknown key in a .dvc file': (files) => inDataFile(files, (text) => `${text}color: red\n`),
  'a .dvc file without outputs': (files) => inDataFile(files, (text) => text.replace(/^outs:[\s\S]*$/m, '')),
  'a .dvc file with outputs that are a mapping': (files) => inDataFile(files, () => 'outs:\n  path: a\n'),
  'a broken .dvc file': (files) => inDataFile(files, (text) => text.replace('outs:', 'outs: [')),
};

function inDataFile(files: Files, change: (text: string) => string): Files | undefined {
  const path = Object.keys(files).find((name) => name.endsWith('.dvc'));
  const text = path === undefined ? undefined : files[path];
  return path === undefined || text === undefined ? undefined : { ...files, [path]: change(text) };
}

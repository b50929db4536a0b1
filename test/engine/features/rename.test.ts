import { describe, expect, test } from 'vitest';
import { renamable, rename } from '../../../server/src/engine/features/rename.ts';
import { atCursor } from '../../support/cursor.ts';
import { projectOf, uriOf, type Texts } from '../../support/project.ts';

function asked(marked: Texts) {
  const path = Object.keys(marked).find((one) => marked[one]?.includes('<|>')) ?? '';
  const { text, position } = atCursor(marked[path] ?? '');
  const texts: Texts = { ...marked, [path]: text };
  const engine = projectOf(texts);
  const loaded = engine.get(uriOf(path));
  if (loaded === undefined) throw new Error(`${path} is not governed`);
  return { texts, loaded, position, project: engine.project, get: engine.get };
}

/** The texts of a project after a rename, those that changed; or why it is refused. */
function renamed(marked: Texts, name: string): Texts | string {
  const { texts, loaded, position, project, get } = asked(marked);
  const done = rename(loaded, { position, name, project });
  if (done === undefined) return 'nothing';
  if ('refusal' in done) return done.refusal;
  const changed = Object.entries(texts).map(([path, text]) => {
    const lines = get(uriOf(path))?.document.lines;
    const edits = done.edits
      .filter(({ uri }) => uri === uriOf(path))
      .map(({ range, text: put }) => ({
        start: lines?.offsetAt(range.start) ?? 0,
        end: lines?.offsetAt(range.end) ?? 0,
        put,
      }));
    const after = edits
      .sort((a, b) => b.start - a.start)
      .reduce((all, { start, end, put }) => all.slice(0, start) + put + all.slice(end), text);
    return [path, after] as const;
  });
  return Object.fromEntries(changed.filter(([path, text]) => text !== texts[path]));
}

/** What is said when the name at the cursor is to be changed. */
function prepared(marked: Texts): string | undefined {
  const { loaded, position, project } = asked(marked);
  const found = renamable(loaded, position, project);
  if (found === undefined) return undefined;
  return 'refusal' in found ? found.refusal : found.name;
}

describe('a step', () => {
  const texts = {
    'dvc.yaml': 'stages:\n  "tr<|>ain":   # first\n    cmd: train\n  other:\n    cmd: o\n',
    'dvc.lock': "schema: '2.0'\nstages:\n  train:\n    cmd: train\n  trainer:\n    cmd: x\n",
    'assay.yaml': 'assay: 1\nmodels:\n  m:\n    pipeline: dvc.yaml\n    trains_on: {stage: train}\n',
  };

  test('gets another name in its pipeline, the lock file and the manifest', () => {
    expect(renamed(texts, 'fit')).toEqual({
      'dvc.yaml': 'stages:\n  "fit":   # first\n    cmd: train\n  other:\n    cmd: o\n',
      'dvc.lock': "schema: '2.0'\nstages:\n  fit:\n    cmd: train\n  trainer:\n    cmd: x\n",
      'assay.yaml': 'assay: 1\nmodels:\n  m:\n    pipeline: dvc.yaml\n    trains_on: {stage: fit}\n',
    });
  });

  test('does not get a name that is taken or that DVC refuses', () => {
    expect(renamed(texts, 'other')).toBe('There is a other already.');
    expect(renamed(texts, 'a.b')).toBe('The name of a step is made of letters, digits, _ and -.');
    expect(renamed(texts, 'null')).toMatch(/^YAML reads null as something else/);
  });

  test('of a loop takes its rounds along', () => {
    const loop = {
      'dvc.yaml': 'stages:\n  f<|>it:\n    foreach: [a, b]\n    do:\n      cmd: fit ${item}\n',
      'dvc.lock': "schema: '2.0'\nstages:\n  fit@a:\n    cmd: fit a\n  fit@b:\n    cmd: fit b\n",
    };
    expect(renamed(loop, 'train')).toMatchObject({
      'dvc.lock': "schema: '2.0'\nstages:\n  train@a:\n    cmd: fit a\n  train@b:\n    cmd: fit b\n",
    });
  });

  test('is not renamed where the name is made by a loop', () => {
    const loop = {
      'dvc.yaml': 'stages:\n  fit:\n    foreach: [a, b]\n    do:\n      cmd: fit ${item}\n',
      'dvc.lock': "schema: '2.0'\nstages:\n  fit@<|>a:\n    cmd: fit a\n",
    };
    expect(
      prepared({ ...loop, 'dvc.lock': loop['dvc.lock'].replace('fit@<|>a', 'fit@a<|>') }),
    ).toBeUndefined();
  });
});

describe('a parameter', () => {
  const pipeline = `stages:
  a:
    cmd: fit --lr \${train.lr} --all \${train}
    params:
      - train.lr
      - 'train.depth'
      - config.yaml:
          - train.lr
`;
  const texts = {
    'dvc.yaml': pipeline,
    'params.yaml': 'train:\n  l<|>r: 0.1 # rate\n  depth: 3\n',
    'config.yaml': 'train:\n  lr: 9\n',
    'dvc.lock':
      "schema: '2.0'\nstages:\n  a:\n    cmd: x\n    params:\n      params.yaml:\n        train.lr: 0.1\n",
  };

  test('gets another name in its file, in templates, params and the lock file, and in no other file', () => {
    expect(renamed(texts, 'rate')).toEqual({
      'params.yaml': 'train:\n  rate: 0.1 # rate\n  depth: 3\n',
      'dvc.yaml': pipeline
        .replace('${train.lr}', '${train.rate}')
        .replace("- train.lr\n      - '", "- train.rate\n      - '"),
      'dvc.lock': texts['dvc.lock'].replace('train.lr', 'train.rate'),
    });
  });

  test('that holds others is renamed in every path through it', () => {
    const outer = { ...texts, 'params.yaml': 'tr<|>ain:\n  lr: 0.1 # rate\n  depth: 3\n' };
    expect(renamed(outer, 'fit')).toMatchObject({
      'dvc.yaml': `stages:
  a:
    cmd: fit --lr \${fit.lr} --all \${fit}
    params:
      - fit.lr
      - 'fit.depth'
      - config.yaml:
          - train.lr
`,
    });
  });

  test('is not renamed to what stands beside it', () => {
    expect(renamed(texts, 'depth')).toBe('There is a depth already.');
    expect(renamed(texts, 'a.b')).toMatch(/^The name of a parameter/);
  });

  test('is not renamed where a loop goes over several of it', () => {
    const loop = 'stages:\n  a:\n    foreach: [{lr: 1}, {lr: 2}]\n    do:\n      cmd: fit ${item.l<|>r}\n';
    expect(prepared({ 'dvc.yaml': loop })).toMatch(/stands for several things/);
    const key = loop.replace('l<|>r', 'lr').replace('{lr: 1}', '{l<|>r: 1}');
    expect(prepared({ 'dvc.yaml': key })).toMatch(/dvc.yaml, line 5 stands for several things/);
  });

  test('is not renamed while it is not known what uses it', () => {
    const broken = { ...texts, 'dvc.yaml': pipeline.replace('cmd: fit', 'cmd: [fit') };
    expect(prepared(broken)).toMatch(/^dvc.yaml has a fault in line/);
    const missing = { ...texts, 'dvc.yaml': pipeline.replace('${train}', '${other.lr}') };
    expect(prepared(missing)).toMatch(/uses "lr" where it is not known/);
  });

  test('of several files with a fault the same is named, whichever was read first', () => {
    const faulty = { 'a/dvc.yaml': 'stages: [\n', 'b/dvc.yaml': '\nstages: [\n' };
    const asking = { 'params.yaml': 'l<|>r: 1\n' };
    const swapped = Object.fromEntries(Object.entries(faulty).toReversed());
    expect(prepared({ ...faulty, ...asking })).toBe(prepared({ ...swapped, ...asking }));
  });

  test('of a Python file is not renamed', () => {
    const python = {
      'params.py': 'lr<|> = 0.1\n',
      'dvc.yaml': 'stages:\n  a:\n    cmd: x\n    params:\n      - params.py:\n          - lr\n',
    };
    expect(prepared(python)).toMatch(/^Python code may use the name/);
  });

  test('of JSON and TOML files is renamed in them', () => {
    for (const [path, text, after] of [
      ['p.json', '{"l<|>r": 0.1}', '{"rate": 0.1}'],
      ['p.toml', 'l<|>r = 0.1\n', 'rate = 0.1\n'],
    ] as const) {
      const using = `stages:\n  a:\n    cmd: x\n    params:\n      - ${path}:\n          - lr\n`;
      expect(renamed({ [path]: text, 'dvc.yaml': using }, 'rate')).toEqual({
        [path]: after,
        'dvc.yaml': using.replace('- lr', '- rate'),
      });
    }
  });
});

describe('a path', () => {
  const texts = {
    'dvc.yaml':
      'stages:\n  a:\n    cmd: a\n    outs: [out/m<|>.pkl]\n  b:\n    cmd: b\n    wdir: sub\n    deps: ["../out/m.pkl"]\n',
    'other/dvc.yaml': 'stages:\n  c:\n    cmd: c\n    deps:\n      - ../out/m.pkl\n',
    'assay.yaml': 'assay: 1\nmodels:\n  m:\n    artifact: out/m.pkl\n',
    'dvc.lock': "schema: '2.0'\nstages:\n  a:\n    cmd: a\n    outs:\n    - path: out/m.pkl\n",
  };

  test('is changed in every pipeline and in the manifest, from the folder of each', () => {
    expect(renamed(texts, 'models/n.pkl')).toEqual({
      'dvc.yaml': texts['dvc.yaml']
        .replace('out/m<|>.pkl', 'models/n.pkl')
        .replace('"../out/m.pkl"', '"../models/n.pkl"'),
      'other/dvc.yaml': 'stages:\n  c:\n    cmd: c\n    deps:\n      - ../models/n.pkl\n',
      'assay.yaml': 'assay: 1\nmodels:\n  m:\n    artifact: models/n.pkl\n',
    });
  });

  test('of a folder takes along what lies in it', () => {
    const folder = {
      'dvc.yaml':
        'stages:\n  a:\n    cmd: a\n    outs: [da<|>ta]\n  b:\n    cmd: b\n    deps: [data/x.csv, database]\n',
    };
    expect(renamed(folder, 'input')).toEqual({
      'dvc.yaml':
        'stages:\n  a:\n    cmd: a\n    outs: [input]\n  b:\n    cmd: b\n    deps: [input/x.csv, database]\n',
    });
  });

  test('is changed in .dvc files and in cards, in a link as an address', () => {
    const data = {
      'dvc.yaml': 'stages:\n  a:\n    cmd: a\n    deps: [data/o<|>ld.csv]\n',
      'data/old.csv.dvc': 'outs:\n- path: old.csv\n',
      'data/README.md':
        '---\npretty_name: X\nconfigs:\n- data_files: old.csv\n---\n# X\n\n[rows](./old.csv#L3)\n',
      'MODEL_CARD.md': '# M\n\n![rows](<data/old.csv>) [rows](data/old.csv?raw=true "a")\n',
    };
    expect(renamed(data, 'data/new rows.csv')).toEqual({
      'dvc.yaml': 'stages:\n  a:\n    cmd: a\n    deps: [data/new rows.csv]\n',
      'data/old.csv.dvc': 'outs:\n- path: new rows.csv\n',
      'data/README.md':
        '---\npretty_name: X\nconfigs:\n- data_files: new rows.csv\n---\n# X\n\n[rows](new%20rows.csv#L3)\n',
      'MODEL_CARD.md': '# M\n\n![rows](<data/new%20rows.csv>) [rows](data/new%20rows.csv?raw=true "a")\n',
    });
  });

  test('of a folder with odd names stays a link', () => {
    const data = {
      'dvc.yaml': 'stages:\n  a:\n    cmd: a\n    outs: [da<|>ta]\n',
      'MODEL_CARD.md': '# M\n\n[a](data/a%20%281%29%23.csv)\n[all](data/)\n',
    };
    expect(renamed(data, 'rows')).toMatchObject({
      'MODEL_CARD.md': '# M\n\n[a](rows/a%20%281%29%23.csv)\n[all](rows/)\n',
    });
  });

  test('is not changed where a template makes it, nor to what YAML reads otherwise', () => {
    const templated =
      'vars: [{n: m}]\nstages:\n  a:\n    cmd: a\n    outs: [m<|>.pkl]\n  b:\n    cmd: b\n    deps: ["${n}.pkl"]\n';
    expect(prepared({ 'dvc.yaml': templated })).toBe('dvc.yaml, line 8: The path is made by a template.');
    expect(renamed(texts, 'a: b')).toMatch(/^The path starts from the folder/);
    expect(renamed(texts, '/etc/x')).toMatch(/^The path starts from the folder/);
  });
});

test('an entry of the manifest is renamed with its uses', () => {
  const text =
    'assay: 1\ndatasets:\n  chu<|>rn:\n    path: a.csv\nmodels:\n  m:\n    trains_on:\n      data: [churn]\n';
  expect(renamed({ 'assay.yaml': text }, 'telco')).toEqual({
    'assay.yaml': text.replace('chu<|>rn', 'telco').replace('[churn]', '[telco]'),
  });
});

test('a name of the manifest does not change what the card calls the same data', () => {
  const texts = {
    'assay.yaml':
      'assay: 1\ndatasets:\n  chu<|>rn:\n    path: a.csv\nmodels:\n  m:\n    card: MODEL_CARD.md\n',
    'MODEL_CARD.md': '---\ndatasets: [acme/churn]\n---\n# M\n\nWords.\n',
  };
  expect(renamed(texts, 'telco')).toEqual({ 'assay.yaml': texts['assay.yaml'].replace('chu<|>rn', 'telco') });
});

test('what has no name cannot be renamed', () => {
  expect(prepared({ 'dvc.yaml': 'stages:\n  a:\n    c<|>md: x\n' })).toBeUndefined();
});

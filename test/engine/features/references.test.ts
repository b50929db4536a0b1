import { expect, test } from 'vitest';
import { highlights, references } from '../../../server/src/engine/features/references.ts';
import { atCursor } from '../../support/cursor.ts';
import { projectOf, uriOf, type Texts } from '../../support/project.ts';

/** A project in which one text holds the cursor. */
function asked(marked: Texts) {
  const path = Object.keys(marked).find((one) => marked[one]?.includes('<|>')) ?? '';
  const { text, position } = atCursor(marked[path] ?? '');
  const { project, get } = projectOf({ ...marked, [path]: text });
  const loaded = get(uriOf(path));
  if (loaded === undefined) throw new Error(`${path} is not governed`);
  return { loaded, position, project, get };
}

/** The places that use what is named at the cursor: `file:line words`. */
function found(marked: Texts, withDefinitions = true): readonly string[] {
  const { loaded, position, project, get } = asked(marked);
  return references(loaded, position, { project, withDefinitions })
    .map(({ uri, range }) => {
      const document = get(uri)?.document;
      const words = document?.text.slice(
        document.lines.offsetAt(range.start),
        document.lines.offsetAt(range.end),
      );
      return `${uri.split('/').at(-1) ?? ''}:${range.start.line + 1} ${words ?? ''}`;
    })
    .sort();
}

const pipeline = `vars:
  - seed: 7
stages:
  train:
    cmd: python train.py --lr \${train.lr} --seed \${seed}
    deps: [data/a.csv]
    params:
      - train.lr
      - train
    outs: [model.pkl]
  report:
    cmd: report model.pkl
    deps: ['model.pkl']
    outs:
      - "report.txt":
          cache: false
`;
const parameters = 'train:\n  lr: 0.1\n  depth: 3\n';
const lock = `schema: '2.0'
stages:
  train:
    cmd: x
    deps:
    - path: data/a.csv
    params:
      params.yaml:
        train.lr: 0.1
    outs:
    - path: model.pkl
`;
const manifest = `assay: 1
datasets:
  churn:
    path: data/a.csv
models:
  m:
    pipeline: dvc.yaml
    trains_on: {stage: train}
    artifact: model.pkl
`;
const project = { 'dvc.yaml': pipeline, 'params.yaml': parameters, 'dvc.lock': lock, 'assay.yaml': manifest };

test('a parameter is found in templates, in params and in the lock file', () => {
  expect(found({ ...project, 'params.yaml': parameters.replace('lr', 'l<|>r') })).toEqual([
    'dvc.lock:9 lr',
    'dvc.yaml:5 lr',
    'dvc.yaml:8 lr',
    'params.yaml:2 lr',
  ]);
});

test('a part of a name leads to the places of that part', () => {
  const marked = pipeline.replace('${train.lr}', '${tr<|>ain.lr}');
  expect(found({ ...project, 'dvc.yaml': marked })).toEqual([
    'dvc.lock:9 train',
    'dvc.yaml:5 train',
    'dvc.yaml:8 train',
    'dvc.yaml:9 train',
    'params.yaml:1 train',
  ]);
});

test('a variable of the pipeline is found with its definition, or without', () => {
  const marked = { ...project, 'dvc.yaml': pipeline.replace('${seed}', '${se<|>ed}') };
  expect(found(marked)).toEqual(['dvc.yaml:2 seed', 'dvc.yaml:5 seed']);
  expect(found(marked, false)).toEqual(['dvc.yaml:5 seed']);
});

test('a step is found in the lock file and in the manifest', () => {
  expect(found({ ...project, 'assay.yaml': manifest.replace('stage: train', 'stage: tra<|>in') })).toEqual([
    'assay.yaml:8 train',
    'dvc.lock:3 train',
    'dvc.yaml:4 train',
  ]);
});

test('an output is found where it is read, noted and named', () => {
  expect(found({ ...project, 'dvc.yaml': pipeline.replace("'model", "'mo<|>del") })).toEqual([
    'assay.yaml:9 model.pkl',
    'dvc.lock:11 model.pkl',
    'dvc.yaml:10 model.pkl',
    'dvc.yaml:13 model.pkl',
  ]);
});

test('an item of a loop leads to the keys of every round', () => {
  const marked = `stages:
  fit:
    foreach:
      - {name: a, lr: 1}
      - {name: b, lr: 2}
    do:
      cmd: fit \${item.l<|>r}
`;
  expect(found({ 'dvc.yaml': marked })).toEqual(['dvc.yaml:4 lr', 'dvc.yaml:5 lr', 'dvc.yaml:7 lr']);
});

test('a key that is merged in is found through the merge', () => {
  const texts = {
    'params.yaml': 'base: &base\n  l<|>r: 0.1\ntrain:\n  <<: *base\n  depth: 3\n',
    'dvc.yaml': 'stages:\n  a:\n    cmd: fit ${train.lr} ${train.depth}\n',
  };
  expect(found(texts)).toEqual(['dvc.yaml:3 lr', 'params.yaml:2 lr']);
});

test('names of the manifest are found where they are used', () => {
  const text = manifest.replace('stage: train', 'stage: train, data: [chu<|>rn]');
  expect(found({ ...project, 'assay.yaml': text })).toEqual(['assay.yaml:3 churn', 'assay.yaml:8 churn']);
});

test('the data and the model of a card are those of its manifest', () => {
  const texts = {
    'assay.yaml':
      'assay: 1\ndatasets:\n  telco_chu<|>rn:\n    path: a.csv\nmodels:\n  m:\n    card: MODEL_CARD.md\n',
    'MODEL_CARD.md': '---\ndatasets: [acme/telco-churn, other]\n---\n# M\n\nWords.\n',
  };
  expect(found(texts)).toEqual(['MODEL_CARD.md:2 acme/telco-churn', 'assay.yaml:3 telco_churn']);
});

test('the places of the same document are marked', () => {
  const {
    loaded,
    position,
    project: around,
  } = asked({
    ...project,
    'dvc.yaml': pipeline.replace('outs: [mo', 'outs: [mo<|>'),
  });
  expect(
    highlights(loaded, position, around).map(({ range, isDefinition }) => [range.start.line, isDefinition]),
  ).toEqual([
    [9, true],
    [12, false],
  ]);
});

test('where nothing is named there is nothing to find', () => {
  expect(found({ ...project, 'dvc.yaml': pipeline.replace('python', 'py<|>thon') })).toEqual([]);
});

const dataCard = `---
pretty_name: Churn
configs:
- config_name: default
  data_dir: raw
  data_files:
  - split: train
    path: "a.csv"
  - split: test
    path: [b.csv, "*.parquet"]
---
# Churn

The rows: [all of them](a.csv#L3), <img src="./plots/rows.png">, [elsewhere](https://example.org/a.csv)
`;
const modelCard = `# Model

![The rows](data/plots/rows.png) and [the data](data/a.csv "title")

| Metric | Value |
|---|---|
| AUC | 0.91 <!-- assay: out/eval.json#auc --> |
`;
const tracked = {
  'data/a.csv.dvc': 'outs:\n- path: a.csv\n  md5: d41d8cd98f00b204e9800998ecf8427e\n',
  'data/README.md': dataCard,
  'MODEL_CARD.md': modelCard,
  'dvc.yaml':
    'stages:\n  e:\n    cmd: x\n    deps: [data/a.csv]\n    outs: [data/plots]\n    metrics: [out/eval.json]\n',
  'assay.yaml': 'assay: 1\ndatasets:\n  churn: {path: data/a.csv, card: data/README.md}\n',
  'out/eval.json': '{"auc": 0.91}\n',
};

test('data is found in its .dvc file, in steps, in cards and in the manifest', () => {
  const marked = tracked['data/a.csv.dvc'].replace('path: a', 'path: a<|>');
  const places = [
    'MODEL_CARD.md:3 data/a.csv',
    'README.md:14 a.csv',
    'README.md:8 a.csv',
    'a.csv.dvc:2 a.csv',
    'assay.yaml:3 data/a.csv',
    'dvc.yaml:4 data/a.csv',
  ];
  expect(found({ ...tracked, 'data/a.csv.dvc': marked })).toEqual(places);
  expect(found({ ...tracked, 'MODEL_CARD.md': modelCard.replace('data/a.csv', 'data/<|>a.csv') })).toEqual(
    places,
  );
});

test('what a .dvc file was imported from is no file of the project', () => {
  const imported = 'deps:\n- path: a<|>.csv\n  repo: {url: https://example.org/r}\nouts:\n- path: b.csv\n';
  expect(found({ 'a.dvc': imported, 'dvc.yaml': 'stages:\n  e:\n    cmd: x\n    deps: [a.csv]\n' })).toEqual(
    [],
  );
});

test('an image is found in the cards that show it', () => {
  const marked = { ...tracked, 'data/README.md': dataCard.replace('rows.png', 'ro<|>ws.png') };
  expect(found(marked)).toEqual(['MODEL_CARD.md:3 data/plots/rows.png', 'README.md:14 ./plots/rows.png']);
});

test('the file that a number is bound to is found', () => {
  const marked = tracked['dvc.yaml'].replace('eval.json', 'eval<|>.json');
  expect(found({ ...tracked, 'dvc.yaml': marked })).toEqual([
    'MODEL_CARD.md:7 out/eval.json',
    'dvc.yaml:6 out/eval.json',
  ]);
});

test('a data set is found in its card', () => {
  const marked = { ...tracked, 'data/README.md': dataCard.replace('Churn', 'Chu<|>rn') };
  expect(found(marked)).toEqual(['README.md:2 Churn', 'assay.yaml:3 churn']);
});

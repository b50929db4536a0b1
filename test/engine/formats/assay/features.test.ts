import { expect, test } from 'vitest';
import { complete, type CompletionEntry } from '../../../../server/src/engine/features/completion.ts';
import { definition } from '../../../../server/src/engine/features/definition.ts';
import { hover } from '../../../../server/src/engine/features/hover.ts';
import { outline, type Outline } from '../../../../server/src/engine/features/outline.ts';
import type { Engine } from '../../../../server/src/engine/engine.ts';
import type { Position } from '../../../../server/src/engine/document/span.ts';
import type { AnyLoaded } from '../../../../server/src/engine/model/project.ts';
import { atCursor } from '../../../support/cursor.ts';
import { projectOf, uriOf } from '../../../support/project.ts';

const others = [
  'models/churn/README.md',
  'models/churn/model card.md',
  'data/a.csv',
  'data/old/b.csv',
  'reports/eval.json',
];

const pipeline = `
stages:
  train:
    cmd: python train.py
`;

interface Asked {
  readonly engine: Engine;
  readonly loaded: AnyLoaded;
  readonly position: Position;
  readonly text: string;
}

function ask(marked: string): Asked {
  const { text, position } = atCursor(marked);
  const engine = projectOf({ 'assay.yaml': text, 'dvc.yaml': pipeline }, others);
  const loaded = engine.get(uriOf('assay.yaml'));
  if (loaded === undefined) throw new Error('assay.yaml is not governed');
  return { engine, loaded, position, text };
}

const manifest = `version: 1
people: {risk: ["@kim", "@lee"]}
datasets: {a: {path: data/a.csv}}
targets: {gpu: {type: ssh, host: gpu-01}}
monitors: {live: {report: reports/*.json, every: 6h}}
gates:
  quality: [{metric: auc, min: 0.9}, {name: calm, drift: none, mode: advisory}]
models:
  churn:
    card: models/churn/README.md
    pipeline: dvc.yaml
    owner: risk
    monitor: live
    trains_on: {target: gpu, stage: train, data: [a]}
    deploy: {production: [quality]}
waivers: [{check: churn/production/quality/auc, reason: x, by: risk, until: 2027-01-01}]
`;

/** The manifest with the cursor behind a text of it, the last one of that text. */
function behind(text: string): string {
  const at = manifest.lastIndexOf(text) + text.length;
  return `${manifest.slice(0, at)}<|>${manifest.slice(at)}`;
}

function hovered(marked: string): string | undefined {
  const { loaded, position, engine } = ask(marked);
  return hover(loaded, position, engine.project)?.markdown;
}

test.each([
  ['[quality', '**Gate quality**\n\n- metric auc\n- calm \\(advisory\\)'],
  ['owner: risk', '**Role risk**\n\n- \\@kim\n- \\@lee'],
  ['monitor: live', '**Monitor live**\n\nReads `reports/*.json`\n\nEvery 6h'],
  ['target: gpu', '**Target gpu**\n\n`ssh`\n\n`gpu-01`'],
  ['data: [a', '**Data set a**\n\n`data/a.csv`'],
  ['check: churn', '**Model churn**\n\nCard `models/churn/README.md`\n\nDeployed to `production`'],
  ['churn/production', '**Environment production**\n\nUsed by `churn`'],
  ['card: models/churn', 'The model card `models/churn/README.md` is there.'],
  ['pipel', 'Pipeline that makes the model: a `dvc.yaml` or a compiled pipeline.'],
  ['{metric', 'Name of the metric as the evaluation report or the run calls it.'],
])('hover behind %j', (text, expected) => {
  expect(hovered(behind(text))).toBe(expected);
});

test('a hover says that nothing has the name', () => {
  expect(hovered('models: {a: {monitor: li<|>ve}}')).toBe('There is no monitor `live`.');
});

test('words of the document are escaped in a hover', () => {
  expect(hovered('gates: {"a<b>": [{git: clean}]}\nmodels: {a: {deploy: {p: ["a<|><b>"]}}}')).toBe(
    '**Gate a&lt;b&gt;**\n\n- git clean',
  );
});

/** Where a definition leads: the file, and the text there if it is the manifest. */
function defined(marked: string): readonly string[] {
  const { loaded, position, engine } = ask(marked);
  return definition(loaded, position, engine.project).map(({ uri, range }) => {
    const { document } = engine.get(uri) ?? loaded;
    const at = document.lines.offsetAt(range.start);
    const name = uri.slice(uriOf('').length);
    return engine.get(uri) === undefined
      ? name
      : `${name} ${document.text.slice(at, document.lines.offsetAt(range.end))}`;
  });
}

test.each([
  ['[quality', ['assay.yaml quality']],
  ['owner: risk', ['assay.yaml risk']],
  ['churn/production', ['assay.yaml production']],
  ['stage: train', ['dvc.yaml train']],
  ['card: models/churn', ['models/churn/README.md']],
  ['pipeline: dvc', ['dvc.yaml ']],
  ['version', []],
])('definition behind %j', (text, expected) => {
  expect(defined(behind(text))).toEqual(expected);
});

test('the outline has the sections in their order, with models, environments, gates and checks', () => {
  const { loaded } = ask(behind('version'));
  const shown = (entries: readonly Outline[], indent = ''): string[] =>
    entries.flatMap((one) => [
      `${indent}${one.name}${one.detail === undefined ? '' : ` (${one.detail})`}`,
      ...shown(one.children, `${indent}  `),
    ]);
  expect(shown(outline(loaded))).toEqual([
    'people',
    '  risk',
    'datasets',
    '  a',
    'targets',
    '  gpu',
    'monitors',
    '  live',
    'gates',
    '  quality',
    '    metric auc',
    '    calm',
    'models',
    '  churn',
    '    production (quality)',
  ]);
});

function completed(marked: string): readonly CompletionEntry[] {
  const { loaded, position, engine } = ask(marked);
  return complete(loaded, position, engine.project);
}

/** The text after taking the completion with a label. */
function taken(marked: string, label: string): string {
  const { loaded, text } = ask(marked);
  const entry = completed(marked).find((one) => one.label === label);
  if (entry === undefined) throw new Error(`${label} is not offered`);
  const { lines } = loaded.document;
  return (
    text.slice(0, lines.offsetAt(entry.range.start)) +
    entry.insert +
    text.slice(lines.offsetAt(entry.range.end))
  );
}

const labels = (marked: string): string[] => completed(marked).map(({ label }) => label);

const before = manifest.slice(0, manifest.indexOf('waivers'));

test.each([
  [
    'version: 1\n<|>',
    ['registry', 'people', 'datasets', 'targets', 'models', 'gates', 'monitors', 'waivers'],
  ],
  [
    'version: 1\ntargets:\n  gpu:\n    type: ssh\n    gp<|>',
    ['host', 'gpus', 'gpu_memory', 'max_hours', 'max_cost'],
  ],
  ['models:\n  a:\n    risk: <|>', ['minimal', 'limited', 'high']],
  ['models:\n  a:\n    risk: hi<|>', ['minimal', 'limited', 'high']],
  ['gates:\n  q:\n    - {drift: none, <|>}', ['max_age', 'name', 'mode', 'when', 'hint']],
  ['gates:\n  q:\n    - drift: none\n      mode: <|>', ['blocking', 'advisory']],
  [`${before}  b:\n    deploy:\n      staging: [<|>`, ['quality']],
  [`${before}  b:\n    deploy:\n      <|>`, ['production']],
  [`${before}  b:\n    deploy:\n      staging:\n        - q<|>`, ['quality']],
  [`${before}  b:\n    monitor: <|>`, ['live']],
  [`${before}  b:\n    pipeline: dvc.yaml\n    trains_on: {target: <|>`, ['gpu']],
  [`${before}  b:\n    pipeline: dvc.yaml\n    trains_on:\n      stage: <|>`, ['train']],
  [`${before}waivers:\n  - check: <|>`, ['churn/production/quality/auc', 'churn/production/quality/calm']],
  ['models:\n  a:\n    card: <|>', ['models/', 'data/', 'reports/', 'assay.yaml', 'dvc.yaml']],
  ['models:\n  a:\n    card: models/churn/<|>', ['models/churn/README.md', 'models/churn/model card.md']],
  ['models:\n  a:\n    card: ../<|>', []],
  ['gates:\n  q:\n    - card: <|>', ['basic', 'standard', 'eu-ai-act-high-risk', 'sr-26-2']],
  ['# <|>', []],
])('completion in %j', (text, expected) => {
  expect([...labels(text)].sort()).toEqual([...expected].sort());
});

test('an entry of a gate can be any kind of check', () => {
  const offered = labels('gates:\n  q:\n    - <|>');
  expect(offered).toEqual(expect.arrayContaining(['metric', 'card', 'approvals', 'drift', 'expr', 'name']));
});

test('approvals offer roles beside their own keys', () => {
  expect(
    labels(`${before.replace('owner: risk', '')}  b: {}\ngates:\n  r:\n    - approvals:\n        <|>`),
  ).toEqual(expect.arrayContaining(['risk', 'valid_for', 'author_may_approve']));
});

test.each([
  ['models:\n  a:\n    ri<|>', 'risk', 'models:\n  a:\n    risk: '],
  ['models:\n  a:\n    ri<|>k: high', 'risk', 'models:\n  a:\n    risk: high'],
  ['models:\n  a:\n    risk: hi<|>gh', 'limited', 'models:\n  a:\n    risk: limited'],
  [
    'models:\n  a:\n    card: models/churn/mo<|>',
    'models/churn/model card.md',
    'models:\n  a:\n    card: models/churn/model card.md',
  ],
  ['mod<|>', 'models', 'models:'],
])('taking a completion in %j', (text, label, expected) => {
  expect(taken(text, label)).toBe(expected);
});

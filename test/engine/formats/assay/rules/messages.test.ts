import { expect, test } from 'vitest';
import { projectOf, uriOf } from '../../../../support/project.ts';

const others = ['data/b.csv.dvc', 'models/README.md'];
const pipeline = 'stages:\n  train:\n    cmd: python train.py\n';

/** What a rule says of a manifest. */
function said(rule: string, manifest: string): readonly string[] {
  const engine = projectOf({ 'assay.yaml': `version: 1\n${manifest}\n`, 'dvc.yaml': pipeline }, others);
  const findings = engine.check(uriOf('assay.yaml'));
  return findings.filter((finding) => finding.rule === `assay/${rule}`).map(({ message }) => message);
}

const data = 'datasets: {a: {path: data/b.csv.dvc}, b: {path: data/b.csv.dvc}}';
const digest = `sha256: ${'0a'.repeat(32)}`;

test.each([
  [
    'schema',
    'gates: {q: [{git: clean, drift: none}]}',
    'A check has one kind, and this one has more: "drift" belongs in a check of its own.',
  ],
  [
    'unknown-reference',
    'models: {m: {pipeline: dvc.yaml, trains_on: {stage: fit}}}',
    'The pipeline "dvc.yaml" has no stage "fit". It has train.',
  ],
  ['missing-file', 'models: {m: {card: card.md}}', 'The model card "card.md" does not exist.'],
  [
    'missing-file',
    'models: {m: {card: models/REDME.md}}',
    'The model card "models/REDME.md" does not exist. Did you mean "models/README.md"?',
  ],
  [
    'missing-output',
    'models: {m: {artifact: out/model.pkl}}',
    'The artifact "out/model.pkl" is not there yet, and no pipeline stage or DVC file makes it.',
  ],
  [
    'train-test-same',
    `${data}\nmodels: {m: {trains_on: {data: [a]}, evaluation: {data: [a]}}}`,
    '"m" is trained on "a" and judged on it as well.',
  ],
  [
    'train-test-same',
    `${data}\nmodels: {m: {trains_on: {data: [a]}, evaluation: {data: [b]}}}`,
    '"m" is judged on "b", which has the same path as "a", its training data.',
  ],
  [
    'train-test-same',
    `datasets: {a: {path: x, ${digest}}, b: {path: y, ${digest}}}\nmodels: {m: {trains_on: {data: [a]}, evaluation: {data: [b]}}}`,
    '"m" is judged on "b", which has the same digest as "a", its training data.',
  ],
  [
    'approvals-missing',
    'models: {m: {risk: high, deploy: {production: [q]}}}\ngates: {q: [{git: clean}]}',
    'No gate of production asks for approvals, and "m" has a high risk.',
  ],
  [
    'approvals-short',
    'people: {risk: ["@kim"]}\ngates: {q: [{approvals: {risk: 2}}]}',
    '2 approvals of "risk" are asked for, and the role has 1 person.',
  ],
  [
    'monitor-unused',
    'monitors: {live: {every: 6h}}',
    'No model names the monitor "live", so nothing is watched by it.',
  ],
  ['gate-unused', 'gates: {q: [{git: clean}]}', 'No model has to pass the gate "q".'],
  [
    'dataset-unpinned',
    'datasets: {hub: {path: "hf:acme/data"}}\nmodels: {m: {trains_on: {data: [hub]}}}',
    'Nothing pins the data set "hub": the file can change and nobody is told.',
  ],
])('assay/%s on %j', (rule, manifest, message) => {
  expect(said(rule, manifest)).toEqual([message]);
});

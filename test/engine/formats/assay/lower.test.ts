import { expect, test } from 'vitest';
import { parseYaml } from '../../../../server/src/engine/document/yaml.ts';
import { lowerManifest } from '../../../../server/src/engine/formats/assay/lower.ts';
import type { ManifestModel } from '../../../../server/src/engine/model/manifest.ts';

function lower(text: string): ManifestModel {
  return lowerManifest(parseYaml(text, { dialect: 'yaml-1.2', duplicateKeys: 'error' }).root);
}

test('references are listed with what they refer to and where they stand', () => {
  const text = `
models:
  churn:
    owner: boss
    deploy: {staging: &gates ["quality"], production: *gates}
gates:
  quality:
    - {approvals: {risk: 2, valid_for: 30d}, when: [high]}
waivers:
  - {check: 'churn/production/quality/auc', by: risk}
`;
  const { references } = lower(text);
  expect(references.map(({ to, text: name, at }) => `${to} ${name} ${text.slice(at.start, at.end)}`)).toEqual(
    [
      'role boss boss',
      'gate quality "quality"',
      'environment high high',
      'role risk risk',
      'role risk risk',
      'model churn churn',
      'environment production production',
      'gate quality quality',
    ],
  );
});

test('a waiver with escapes in its path is not looked into', () => {
  expect(lower('waivers: [{check: "a\\x2fb/c/d"}]').references).toEqual([]);
});

test('checks are named as waivers call them', () => {
  const { gates } = lower(`
gates:
  q: [{metric: auc}, {drift: none}, {name: calm, expr: "1 < 2"}, {mode: advisory}, 3]
`);
  expect(gates[0]?.checks.map(({ name, title, kind, blocking }) => [name, title, kind, blocking])).toEqual([
    ['auc', 'metric auc', 'metric', true],
    ['drift', 'drift none', 'drift', true],
    ['calm', 'calm', 'expr', true],
    ['check', 'check', undefined, false],
    ['check', 'check', undefined, true],
  ]);
});

test('approvals are counted by role', () => {
  const { gates } = lower('gates: {r: [{approvals: {risk: 2, owner: many, author_may_approve: false}}]}');
  const approvals = gates[0]?.checks[0]?.approvals.map(({ role, count }) => [role.text, count]);
  expect(approvals).toEqual([
    ['risk', 2],
    ['owner', undefined],
  ]);
});

test('files are listed with what they are and whether people write them', () => {
  const { files } = lower(`
datasets: {a: {path: a.csv, card: a.md}, b: {path: b.csv.dvc}}
models: {m: {card: m.md, pipeline: dvc.yaml, artifact: m/, evaluation: {report: e.json}}}
gates: {q: [{tests: t.xml}]}
monitors: {live: {report: "d/*.json"}}
`);
  expect(files.map(({ what, text, written }) => `${what} ${text}${written ? ' (written)' : ''}`)).toEqual([
    'data a.csv',
    'data card a.md (written)',
    'DVC file b.csv.dvc (written)',
    'model card m.md (written)',
    'pipeline dvc.yaml (written)',
    'artifact m/',
    'evaluation report e.json',
    'test report t.xml',
    'drift report d/*.json',
  ]);
});

test.each([
  '',
  'models: 3',
  'models: [a]',
  'models: {a: 3}',
  'gates: {q: {metric: auc}}',
  '- a',
  'people: {r: [1, {}]}',
])('what is not of the expected form is left out: %j', (text) => {
  const { references, files, people } = lower(text);
  expect([references, files, people.flatMap((role) => role.people)]).toEqual([[], [], []]);
});

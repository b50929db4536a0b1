import { expect, test } from 'vitest';
import { keeper } from '../../../server/src/engine/derived.ts';
import { parseYaml } from '../../../server/src/engine/document/yaml.ts';
import { dvcIssues, dvcSchema } from '../../../server/src/engine/formats/dvc/schema.ts';
import { schemaIssues } from '../../../server/src/engine/schema/issues.ts';

const sound = '  a:\n    cmd: x\n  b:\n    cmd: [y, z]\n';

test.each([
  `stages:\n${sound}`,
  `stages:\n${sound}  c:\n    cmd: x\n    outz: [y]\n`,
  `stage:\n${sound}`,
  `vars: 1\nstages:\n${sound}  c: 1\n  d:\n    foreach: [1]\n`,
  `x: &x\n  cmd: 1\nstages:\n  <<: {e: {cmd: 1}}\n${sound}`,
  `stages: {a: {cmd: 1}, b: {cmd: x}}\n`,
  'stages: 1\n',
  '- a\n',
  '',
])('entries alone give what the whole gives: %j', (text) => {
  const { root } = parseYaml(text, { dialect: 'yaml-1.2', duplicateKeys: 'error' });
  const keep = keeper();
  const whole = schemaIssues(root, dvcSchema);
  expect([dvcIssues({ root, keep }), dvcIssues({ root, keep })]).toEqual([whole, whole]);
});

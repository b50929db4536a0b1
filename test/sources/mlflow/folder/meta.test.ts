import { describe, expect, test } from 'vitest';
import { readMapping, readMeta } from '../../../../server/src/sources/mlflow/folder/meta.ts';

const written = `artifact_uri: file:///Users/ada/mlruns/1/abc/artifacts
end_time: 1700000060000
entry_point_name: ''
experiment_id: '0'
lifecycle_stage: active
run_name: amused-ox-7
source_type: 4
status: 3
tags: []
user_id: ada
`;

const read = {
  artifact_uri: 'file:///Users/ada/mlruns/1/abc/artifacts',
  end_time: 1_700_000_060_000,
  entry_point_name: '',
  experiment_id: '0',
  lifecycle_stage: 'active',
  run_name: 'amused-ox-7',
  source_type: 4,
  status: 3,
  tags: null,
  user_id: 'ada',
};

test('what MLflow writes is read', () => {
  expect(readMeta(written)).toEqual(read);
});

describe('the quick way and YAML read the same', () => {
  test.each([
    'a: 007',
    'a: yes',
    'a: No',
    'a: null',
    'a: ~',
    'a: 1e5',
    'a: 2021-01-01',
    'a: 1_000',
    'a: 0x10',
    'a: .nan',
    "a: 'it''s'",
    'a: "two\\nlines"',
    'a: a # comment',
    'a: b: c',
    'a: &x y',
    'a: |\n  text',
    'a: C:/x',
    "a: ''",
    'a: file:///C:/x',
    'a: -5',
    'a: true',
    'a: y',
    'a: some words',
    'a: NaN',
  ])('%j', (line) => {
    // A second line that is never quick makes all of it be read as YAML.
    const slow = readMeta(`${line}\nz: "slow"\n`);
    expect({ ...readMeta(`${line}\n`), z: 'slow' }).toEqual(slow);
  });
});

test('what is no mapping is nothing, and a key never reaches a prototype', () => {
  expect(readMeta('- a')).toBeUndefined();
  expect(readMeta('')).toBeUndefined();
  expect(readMeta('a: [')).toEqual({ a: null });
  const odd = readMeta('__proto__: x\nconstructor: y\n');
  expect(Object.getPrototypeOf(odd)).toBe(Object.prototype);
  expect(Object.keys(odd ?? {})).toEqual(['constructor']);
});

test('a mapping inside is read by its key', () => {
  const text = 'source_id: a\ntags:\n  mlflow.data.context: training\n  n: 5\n';
  expect([...readMapping(text, 'tags')]).toEqual([
    ['mlflow.data.context', 'training'],
    ['n', '5'],
  ]);
  expect([...readMapping('tags: {}', 'tags')]).toEqual([]);
});

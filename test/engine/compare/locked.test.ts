import { expect, test } from 'vitest';
import { lockedData } from '../../../server/src/engine/compare/locked.ts';

test('data that steps read and made, below the folder of the file; code is none', () => {
  const text = `schema: '2.0'
stages:
  prepare:
    cmd: python src/prepare.py
    deps:
    - {path: data/raw.csv, md5: aa}
    - {path: src/prepare.py, md5: bb}
    outs:
    - {path: data/train, md5: cc.dir}
  train:
    deps:
    - {path: data/train, md5: cc.dir}
    - {path: no-digest}
`;
  expect(lockedData(text, 'sub/dvc.lock')).toEqual([
    { key: 'sub/data/raw.csv', value: 'aa' },
    { key: 'sub/data/train', value: 'cc.dir' },
  ]);
});

test.each(['', 'stages: 3', '{', 'stages: {a: {deps: x}}', '\u0000'])('%j holds none', (text) => {
  expect(lockedData(text, 'dvc.lock')).toEqual([]);
});

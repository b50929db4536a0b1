import { expect, test } from 'vitest';
import type { Comparison } from '../../server/src/engine/evidence/comparison.ts';
import { comparisonCsv, comparisonMarkdown, comparisonText } from '../../server/src/report/comparison.ts';

const runs = ['a', 'b'].map((id) => ({ source: 's', run: id, name: '', experiment: 'churn', startedAt: 0 }));
const nothing: Comparison = {
  runs,
  parameters: [],
  metrics: [],
  registry: [],
  data: [],
  environment: [],
  origins: [],
  code: [],
  tags: [],
  missing: [],
};

function lines(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, ...rows].map((row) => `${row.join(' ')}\n`).join('');
}

test('only what differs is shown, and how much is the same is said', () => {
  const parameters = [
    { key: 'lr', values: ['0.1', null], isSame: false },
    { key: 'depth', values: ['4', '4'], isSame: true },
  ];
  expect(comparisonText({ ...nothing, parameters }, lines)).toBe('Parameters a b\nlr 0.1 —\n1 the same\n');
});

test('a metric says by how much it differs from the first', () => {
  const repeats = [null, null];
  const metrics = [{ key: 'auc', values: [0.8, 0.9], differences: [0, 0.1 + 1e-16], isSame: false, repeats }];
  expect(comparisonText({ ...nothing, metrics }, lines)).toBe('Metrics a b\nauc 0.8 0.9 (+0.1, +12.5 %)\n');
  expect(comparisonMarkdown({ ...nothing, metrics })).toContain(
    '| auc | 0\\.8 | 0\\.9 \\(\\+0\\.1, \\+12\\.5 %\\) |',
  );
});

test('where nothing differs that is said, and CSV still holds all', () => {
  const tags = [{ key: 'team', values: ['=x', '=x'], isSame: true }];
  expect(comparisonText({ ...nothing, tags }, lines)).toBe('Nothing differs\n');
  expect(comparisonCsv({ ...nothing, tags })).toBe("section,key,a,b\ntag,team,'=x,'=x\n");
  expect(comparisonCsv({ ...nothing, tags }, 'kept')).toBe('section,key,a,b\ntag,team,=x,=x\n');
});

test('repeats are told with the interval of the difference', () => {
  const repeats = [
    { mean: 0.5, count: 3, interval: null },
    { mean: 0.75, count: 2, interval: [-0.01, 0.51] as const },
  ];
  const metrics = [{ key: 'auc', values: [0.5, 0.5], differences: [0, 0], isSame: true, repeats }];
  expect(comparisonText({ ...nothing, metrics }, lines)).toBe(
    'Nothing differs\n\nRepeats a b\nauc mean 0.5 of 3 mean 0.75 of 2, 95 % of the difference -0.01 to +0.51\n',
  );
});

test('one run on a side has no interval, and that is said', () => {
  const repeats = [
    { mean: 0.5, count: 3, interval: null },
    { mean: 0.75, count: 1, interval: null },
  ];
  const metrics = [{ key: 'auc', values: [0.5, 0.5], differences: [0, 0], isSame: true, repeats }];
  expect(comparisonText({ ...nothing, metrics }, lines)).toContain(
    'auc mean 0.5 of 3 mean 0.75 of 1, no interval with one run on a side\n',
  );
});

test('files that differ, and what is not known', () => {
  const files = [{ path: 'src/train.py', added: 3, removed: 1 }];
  const code = [
    { kind: 'different', from: '0123456789', to: 'abcdefabcd', files, commits: 1, note: 'Dirty.' },
  ] as const;
  const missing = [{ run: { source: 's', run: 'b' }, message: 'No file.', action: 'Log one.' }];
  expect(comparisonText({ ...nothing, code, missing }, lines)).toBe(
    'Files of b (01234567..abcdefab, 1 commit) Added Removed\nsrc/train.py +3 -1\n\nNot known\nDirty.\nb: No file. Log one.\n',
  );
  expect(comparisonMarkdown({ ...nothing, code, missing })).toContain('- b\\: No file\\. Log one\\.');
});

test('names of files and runs are texts and no markup', () => {
  const tags = [{ key: '<img src=x>|[a](b)', values: ['`x`', '\u001b[31m'], isSame: false }];
  const text = comparisonMarkdown({ ...nothing, tags });
  expect(text).not.toMatch(/<img|\u001b|[^\\]\[a\]\(/);
});

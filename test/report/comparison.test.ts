import { expect, test } from 'vitest';
import type { Comparison } from '../../server/src/engine/compare/compare.ts';
import { comparisonCsv, comparisonMarkdown, comparisonText } from '../../server/src/report/comparison.ts';

const runs = ['a', 'b'].map((id) => ({ id, name: '', experiment: 'churn', startedAt: 0 }));
const nothing: Comparison = { runs, parameters: [], metrics: [], data: [], code: [], tags: [] };

function lines(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, ...rows].map((row) => `${row.join(' ')}\n`).join('');
}

test('only what differs is shown, and how much is the same is said', () => {
  const parameters = [
    { key: 'lr', values: ['0.1', undefined], isSame: false },
    { key: 'depth', values: ['4', '4'], isSame: true },
  ];
  expect(comparisonText({ ...nothing, parameters }, lines)).toBe('Parameters a b\nlr 0.1 —\n1 the same\n');
});

test('a metric says by how much it differs from the first', () => {
  const metrics = [{ key: 'auc', values: [0.7, 0.8], differences: [0, 0.1 + 1e-16], isSame: false }];
  expect(comparisonText({ ...nothing, metrics }, lines)).toBe('Metrics a b\nauc 0.7 0.8 (+0.1)\n');
  expect(comparisonMarkdown({ ...nothing, metrics })).toContain('| auc | 0\\.7 | 0\\.8 \\(\\+0\\.1\\) |');
});

test('where nothing differs that is said, and CSV still holds all', () => {
  const tags = [{ key: 'team', values: ['=x', '=x'], isSame: true }];
  expect(comparisonText({ ...nothing, tags }, lines)).toBe('Nothing differs\n');
  expect(comparisonCsv({ ...nothing, tags })).toBe("section,key,a,b\ntag,team,'=x,'=x\n");
});

import { describe, expect, test } from 'vitest';
import { hover } from '../../../../../server/src/engine/features/hover.ts';
import { projectOf, uriOf, type Texts } from '../../../../support/project.ts';

const card = 'MODEL_CARD.md';
const many = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

describe('cards and evidence that are meant to do harm are judged in time', () => {
  const large = JSON.stringify(
    Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`auc_${index}`, 0.5])),
  );
  test.each<readonly [string, string, string]>([
    [
      'a long table and a long file',
      `From \`e.json\`.\n\n| Metric | A | B |\n|--|--|--|\n${many(10_000, (index) => `| AUC ${index} | 0.8 | 0.9 |\n`)}`,
      large,
    ],
    [
      'many sentences',
      `From \`e.json\`. ${'The AUC is 0.91 and recall of 0.73 here. '.repeat(20_000)}`,
      '{"auc":0.5}',
    ],
    ['many sections', many(10_000, (index) => `## e.json ${index}\n\n- AUC: 0.9\n`), '{"auc":0.5}'],
    ['many files', `- AUC: 0.9\n\n${many(50_000, (index) => `a/b${index}.json `)}`, '{}'],
    ['many bindings', 'AUC 0.9 <!-- assay: e.json#auc -->\n'.repeat(10_000), '{"auc":0.5}'],
    ['deep evidence', 'From `e.json`.\n\n- AUC: 0.9\n', `${'{"auc":'.repeat(150)}1${'}'.repeat(150)}`],
    ['long keys', 'From `e.json`.\n\n- AUC: 0.9\n', `{"${'auc.'.repeat(100_000)}":1}`],
    ['aliases in evidence', 'From `e.yaml`.\n\n- AUC: 0.9\n', ''],
  ])('%s', (_, text, evidence) => {
    const bomb = `a: &a {auc: 1, f1: 2}\n${many(3000, (index) => `k${index}: *a\n`)}`;
    const start = performance.now();
    projectOf({ [card]: `# A\n\n${text}`, 'e.json': evidence, 'e.yaml': bomb }).check(uriOf(card));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

test('keys that reach a prototype are keys like any other', () => {
  const texts: Texts = {
    [card]:
      '# A\n\nAUC 0.9 <!-- assay: e.json#__proto__.auc --> F1 0.9 <!-- assay: e.json#constructor.name -->\n',
    'e.json': '{"__proto__": {"auc": 0.5}, "constructor": 1}',
  };
  expect(
    projectOf(texts)
      .check(uriOf(card))
      .map(({ message }) => message),
  ).toEqual(['The card says 0.9, but __proto__.auc in e.json is 0.5.']);
});

describe('a binding leads nowhere but into the project', () => {
  test.each([
    '../../../etc/passwd.json',
    '/etc/passwd.json',
    'https://example.org/e.json',
    'file:///etc/e.json',
    'c:\\e.json',
    'runs:/../x',
  ])('%s', (source) => {
    const engine = projectOf({ [card]: `# A\n\nAUC 0.9 <!-- assay: ${source}#auc -->\n` });
    expect(engine.wanted().map(({ uri }) => uri)).toEqual([]);
    expect(engine.check(uriOf(card))).toEqual([]);
  });
});

test('what a hover shows of a key, a path or a run is no Markdown, no HTML and no link', () => {
  const key = '](command:x) <img src=x> **b** `c`';
  const text = `# A\n\nFrom \`e.json\`. The recall is 0.73.\n`;
  const engine = projectOf({ [card]: text, 'e.json': JSON.stringify({ [key]: { recall: 0.5 } }) });
  const loaded = engine.get(uriOf(card));
  const shown =
    loaded &&
    hover(loaded, { line: 2, character: text.split('\n')[2]?.indexOf('0.73') ?? 0 }, engine.project);
  expect(shown?.markdown).toContain('``](command:x) <img src=x> **b** `c`.recall``');
});

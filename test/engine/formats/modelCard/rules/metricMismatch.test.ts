import { describe, expect, test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';
import { projectOf, uriOf, type Texts } from '../../../../support/project.ts';

const evaluation = `{ "test": { "roc_auc": 0.8846, "f1_macro": 0.7012 }, "threshold": 0.35 }`;

test('the number is marked, and nothing else', () => {
  expectFindings({
    'MODEL_CARD.md': `# Fraud

## Results

From \`metrics/eval.json\`.

| Metric | Value |
|---|---|
| ROC AUC | **0.91** |
#             ^^^^ card/metric-mismatch
| F1 (macro) | 0.70 |
`,
    'metrics/eval.json': evaluation,
  });
});

const findingsOf = (texts: Texts, card = 'MODEL_CARD.md') =>
  projectOf(texts)
    .check(uriOf(card))
    .filter(({ rule }) => rule === 'card/metric-mismatch');

describe('a number that nothing certain binds is never judged', () => {
  test.each([
    ['no file is named', '# A\n\n## Results\n\n| Metric | Value |\n|--|--|\n| AUC | 0.5 |\n'],
    ['prose', '# A\n\n## Results\n\nFrom `metrics/eval.json`. The AUC is 0.5.\n'],
    [
      'another metric',
      '# A\n\n## Results\n\n`metrics/eval.json`\n\n| Metric | Value |\n|--|--|\n| PR AUC | 0.5 |\n',
    ],
    [
      'another part of the data',
      '# A\n\n## Results\n\n`metrics/eval.json`\n\n| Metric | Value |\n|--|--|\n| Train AUC | 0.5 |\n',
    ],
    [
      'another file',
      '# A\n\n## Results\n\n`metrics/other.json`\n\n| Metric | Value |\n|--|--|\n| AUC | 0.5 |\n',
    ],
    ['a target', '# A\n\n## Results\n\n`metrics/eval.json`\n\n| Metric | Target |\n|--|--|\n| AUC | 0.5 |\n'],
    ['a key that is not there', '# A\n\nAUC 0.5 <!-- assay: metrics/eval.json#nothing -->\n'],
    ['a file that is not there', '# A\n\nAUC 0.5 <!-- assay: metrics/none.json#test.roc_auc -->\n'],
    ['a run that nobody knows', `# A\n\nAUC 0.5 <!-- assay: runs:/${'0'.repeat(32)}#auc -->\n`],
  ])('%s', (_, text) => {
    expect(findingsOf({ 'MODEL_CARD.md': text, 'metrics/eval.json': evaluation })).toEqual([]);
  });
});

describe('what the card states is certain', () => {
  test.each([
    ['behind a number in words', 'The AUC is 0.5 <!-- assay: metrics/eval.json#test.roc_auc --> here.\n'],
    ['in a cell', '| x | y |\n|--|--|\n| a b | 0.5 <!-- assay: metrics/eval.json#test.roc_auc --> |\n'],
    [
      'behind a row',
      '| Metric | Value |\n|--|--|\n| AUC | 0.5 | <!-- assay: metrics/eval.json#test.roc_auc -->\n',
    ],
    ['over a table', '<!-- assay: metrics/eval.json -->\n\n| Metric | Value |\n|--|--|\n| AUC | 0.5 |\n'],
    [
      'over a table, with the beginning of the keys',
      '<!-- assay: metrics/eval.json#test -->\n\n- AUC: 0.5\n',
    ],
  ])('%s', (_, text) => {
    expect(findingsOf({ 'MODEL_CARD.md': `# A\n\n${text}`, 'metrics/eval.json': evaluation })).toHaveLength(
      1,
    );
  });

  test('in YAML, behind the value or at the key evidence', () => {
    const card = (behind: string, value: number) =>
      `model_details:\n  name: a\nmetrics:\n  auc: ${value}${behind}\n`;
    const texts = (text: string) => ({ 'model_card.yaml': text, 'metrics/eval.json': evaluation });
    const stated = '  # assay: metrics/eval.json#test.roc_auc';
    expect(findingsOf(texts(card(stated, 0.5)), 'model_card.yaml')).toHaveLength(1);
    expect(findingsOf(texts(card(stated, 0.88)), 'model_card.yaml')).toEqual([]);
    const beside = `performance_metrics:\n- type: auc\n  value: "0.5"\n  evidence: metrics/eval.json#test.roc_auc\n`;
    expect(findingsOf(texts(beside), 'model_card.yaml')).toHaveLength(1);
  });

  test('in assay.yaml', () => {
    const manifest = `version: 1\nmodels:\n  fraud:\n    card: MODEL_CARD.md\n    claims:\n      auc: metrics/eval.json#test.roc_auc\n`;
    const text = '# A\n\n- AUC: 0.5\n- Recall: 0.5\n';
    const found = findingsOf({
      'MODEL_CARD.md': text,
      'assay.yaml': manifest,
      'metrics/eval.json': evaluation,
    });
    expect(found).toHaveLength(1);
  });

  test('the evaluation report of the model, where name and part of the data leave one value', () => {
    const manifest = `version: 1\nmodels:\n  fraud:\n    card: MODEL_CARD.md\n    evaluation: { report: metrics/eval.json }\n`;
    const files = { 'assay.yaml': manifest, 'metrics/eval.json': evaluation };
    const table = '| Metric | Value |\n|--|--|\n| AUC | 0.5 |\n| F1 (macro) | 0.7 |\n';
    expect(findingsOf({ ...files, 'MODEL_CARD.md': `# A\n\n## Results\n\n${table}` })).toHaveLength(1);
    expect(findingsOf({ ...files, 'MODEL_CARD.md': `# A\n\n## Another hospital\n\n${table}` })).toEqual([]);
  });
});

test('the message says both values, and the evidence is the related place', () => {
  const [finding] = findingsOf({
    'MODEL_CARD.md': '# A\n\n## Results\n\n`metrics/eval.json`\n\n- AUC: 91.0%\n',
    'metrics/eval.json': evaluation,
  });
  expect(finding?.message).toBe('The card says 91.0%, but test.roc_auc in metrics/eval.json is 0.8846.');
  expect(finding?.related).toMatchObject([
    { uri: uriOf('metrics/eval.json'), message: 'test.roc_auc is 0.8846 here.' },
  ]);
  expect(finding?.payload).toEqual({ value: '88.5' });
});

test('a run is evidence where the card names it and its metrics are known', () => {
  const id = 'ab562640d4d24bd8aa91e41b389dfb70';
  const engine = projectOf({
    'MODEL_CARD.md': `# A\n\nRun: \`${id}\`\n\n## Results\n\n- AUC: 0.91\n- F1: 0.7\n`,
  });
  expect(engine.wantedRuns()).toEqual([`runs:/${id}`]);
  expect(engine.check(uriOf('MODEL_CARD.md'))).toEqual([]);
  const metrics = [
    { key: 'test_auc', value: 0.8846, step: 7, timestamp: 0 },
    { key: 'f1', value: 'NaN' as const, step: 7, timestamp: 0 },
  ];
  engine.setEvidence({
    origins: () => [],
    run: (address) =>
      address === `runs:/${id}` ? { id, name: 'x', store: 'mlflow.db', metrics } : undefined,
  });
  expect(engine.check(uriOf('MODEL_CARD.md')).map(({ message }) => message)).toEqual([
    `The card says 0.91, but the metric test_auc of runs:/${id} in mlflow.db is 0.8846.`,
  ]);
});

test('a run that only binds one number is no evidence for the others', () => {
  const [a, b] = ['a'.repeat(32), 'b'.repeat(32)];
  const text = `# A\n\nRun: ${a}\n\n- AUC: 0.9\n- F1: 0.7 <!-- assay: runs:/${b}#f1 -->\n`;
  const engine = projectOf({ 'MODEL_CARD.md': text });
  expect(engine.wantedRuns().toSorted()).toEqual([`runs:/${a}`, `runs:/${b}`]);
  const metrics = (value: number) => ['auc', 'f1'].map((key) => ({ key, value, step: 0, timestamp: 0 }));
  engine.setEvidence({
    origins: () => [],
    run: (address) => {
      const id = address.slice('runs:/'.length);
      return { id, name: id, store: 'mlflow.db', metrics: metrics(id === a ? 0.8 : 0.7) };
    },
  });
  expect(engine.check(uriOf('MODEL_CARD.md')).map(({ message }) => message)).toEqual([
    `The card says 0.9, but the metric auc of runs:/${a} in mlflow.db is 0.8.`,
  ]);
});

import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../../../server/src/engine/document/parseMarkdown.ts';
import { claimsIn } from '../../../../../server/src/engine/formats/modelCard/claims/body.ts';

function claims(text: string, isComma = false) {
  const { markdown } = parseMarkdown(text);
  return markdown === undefined ? [] : claimsIn(markdown, { text, isComma, own: new Set(['xgboost']) });
}

const named = (text: string) =>
  claims(text).map(({ name, number }) => [
    [...name.measures, ...name.averages, ...name.splits, ...name.statistics, ...name.words].join(' '),
    number.value,
  ]);

describe('tables', () => {
  test.each([
    [
      '| Metric | Value |\n|--|--|\n| AUC | 0.9 |\n| Alert rate | 2% |',
      [
        ['roc_auc', 0.9],
        ['alert rate', 2],
      ],
    ],
    [
      '| | Train | Test |\n|--|--|--|\n| F1 | 0.9 | 0.8 |',
      [
        ['f1 train', 0.9],
        ['f1 test', 0.8],
      ],
    ],
    [
      '| Model | AUC | F1 |\n|--|--|--|\n| Catboost | 0.9 | 0.8 |',
      [
        ['roc_auc catboost', 0.9],
        ['f1 catboost', 0.8],
      ],
    ],
    [
      '| Data | Split | Metric | Value |\n|--|--|--|--|\n| wiki | test | BLEU | 34.2 |',
      [['bleu test wiki', 34.2]],
    ],
    ['| Class | Recall | Support |\n|--|--|--|\n| fraud | 0.7 | 98 |', [['recall fraud', 0.7]]],
    ['| Metric | Value |\n|--|--|\n| AUC | 0.91 (0.89-0.93) |', [['roc_auc', 0.91]]],
    ['| Metric | Value |\n|--|--|\n| AUC | 0.91 / 0.89 |', []],
    ['| Metric | Target |\n|--|--|\n| AUC | 0.9 |', []],
    ['| | Predicted no | Predicted yes |\n|--|--|--|\n| Actual no | 5 | 6 |', []],
    ['| | Verdadeiro | Falso |\n|--|--|--|\n| Previsto sim | 5 | 6 |', []],
    ['| TP | FP | TN | FN |\n|--|--|--|--|\n| 1 | 2 | 3 | 4 |', []],
    ['| Precision and recall | Value |\n|--|--|\n| Precision/recall | 0.9 |', []],
  ])('%j', (text, expected) => {
    expect(named(`${text}\n`)).toEqual(expected);
  });

  test('the model of the card is told by its mark, its algorithm or its bold type, where just one is', () => {
    const others = (head: string, row: string) =>
      claims(`| Metric ${head}\n|--|--|--|\n| AUC ${row}\n`).map(({ isOtherModel }) => isOtherModel);
    expect(others('| A | B (deployed) |', '| 0.1 | 0.2 |')).toEqual([true, false]);
    expect(others('| Ridge | XGBoost |', '| 0.1 | 0.2 |')).toEqual([true, false]);
    expect(others('| A | **B** |', '| 0.1 | **0.2** |')).toEqual([true, false]);
    expect(others('| XGBoost 1 | XGBoost 2 |', '| 0.1 | 0.2 |')).toEqual([false, false]);
    expect(others('| A (deployed) | B (deployed) |', '| 0.1 | 0.2 |')).toEqual([false, false]);
  });
});

describe('lists and words', () => {
  test.each([
    ['- **AUC:** 0.91', [['roc_auc', 0.91]]],
    ['- PR-AUC – 0.83 (test)', [['pr_auc test', 0.83]]],
    ['* Exactitude : 98,7 %', [['accuracy', 98.7]]],
    [
      '- Test set:\n  - AUC: 0.91\n  - F1: 0.8\n- Train set:\n  - AUC: 0.95',
      [
        ['roc_auc test', 0.91],
        ['f1 test', 0.8],
        ['roc_auc train', 0.95],
      ],
    ],
    ['Here recall is 0.73.', [['recall here', 0.73]]],
    ['It reaches 91.2% accuracy and 0.8 seconds.', [['accuracy', 91.2]]],
    ['Precision and recall are 0.5 and 0.6.', []],
    ['In 2026 we trained on 12 GPUs.', []],
    ['```\nAUC: 0.5\n```', []],
    ['<div>AUC: 0.5</div>', []],
    ['<!-- AUC: 0.5 -->', []],
  ])('%j', (text, expected) => {
    const found = named(`${text}\n`);
    expect(found.map(([name = '', value]) => [String(name).split(' ').slice(0, 2).join(' '), value])).toEqual(
      expected,
    );
  });
});

test('the parts of the data come from the words above, and from the heading', () => {
  const text =
    '## Test results\n\n- AUC: 0.9\n\nOn the validation set:\n\n| Metric | Value |\n|--|--|\n| AUC | 0.8 |\n';
  expect(claims(text).map(({ around }) => around)).toEqual([['test'], ['validation']]);
});

test('bindings hold for the number before them, the row, or all up to the next heading', () => {
  const text = `# A

AUC 0.1 <!-- assay: a.json#x --> and F1 of 0.2.

| Metric | Value |
|--|--|
| AUC | 0.3 <!-- assay: b.json#y z --> |
| F1 | 0.4 |

<!-- assay: c.json -->

- Recall: 0.5

## B

- Recall: 0.6
`;
  expect(
    claims(text).map(({ number, binding, sourceAround }) => [
      number.value,
      binding?.source,
      binding?.key,
      sourceAround?.source,
    ]),
  ).toEqual([
    [0.1, 'a.json', 'x', undefined],
    [0.2, undefined, undefined, undefined],
    [0.3, 'b.json', 'y z', undefined],
    [0.4, undefined, undefined, undefined],
    [0.5, undefined, undefined, 'c.json'],
    [0.6, undefined, undefined, undefined],
  ]);
});

import { describe, expect, test } from 'vitest';
import { projectOf, uriOf } from '../../../support/project.ts';

function cardIn(name: string, text: string) {
  const engine = projectOf({ [name]: text });
  const card = engine.project.get(uriOf(name), 'model-card');
  if (card === undefined) throw new Error(`${name} is no card`);
  const facts = Object.entries(card.model.facts).map(([key, { value, at }]) => {
    expect(text.slice(at.start, at.end)).toContain(value.slice(0, 20));
    return [key, value];
  });
  return { facts: Object.fromEntries(facts) as Record<string, string>, model: card.model, engine };
}

test('details as a list, and sections', () => {
  const { facts } = cardIn(
    'MODEL_CARD.md',
    `# Ficha

- **Desarrollado por:** Equipo de Riesgo
- **Licencia:** MIT

## 2. Uso previsto

Ordenar solicitudes.

## Fuera de alcance

- Precios

## Limitaciones

Un solo país.
`,
  );
  expect(facts).toEqual({
    owner: 'Equipo de Riesgo',
    licence: 'MIT',
    intendedUse: 'Ordenar solicitudes.',
    outOfScope: 'Precios',
    limitations: 'Un solo país.',
  });
});

test('details as a table of two columns', () => {
  const { facts } = cardIn(
    'model-card.md',
    '# A\n\n| Item | Value |\n|--|--|\n| Model name | fraud |\n| Owner | Payments |\n| Version | 1.2.0 |\n',
  );
  expect(facts).toEqual({ name: 'fraud', owner: 'Payments', version: '1.2.0' });
});

describe('cards of keys and values', () => {
  test("Mitchell's sections in YAML", () => {
    const { facts, model } = cardIn(
      'model_card.yaml',
      `model_details:
  name: fraud
  version: "1.2"
  owner: Payments
  license: mit
intended_use:
  primary_uses: Review of transactions
  out_of_scope: Automatic blocking
training_data:
  description: A year of transactions
evaluation_data: A month after it
performance:
  roc_auc: 0.974
  recall: null
  deployment_minimum_auc: 0.9
caveats: One country
`,
    );
    expect(facts).toEqual({
      name: 'fraud',
      version: '1.2',
      owner: 'Payments',
      licence: 'mit',
      intendedUse: 'Review of transactions',
      outOfScope: 'Automatic blocking',
      trainingData: 'A year of transactions',
      evaluationData: 'A month after it',
      limitations: 'One country',
    });
    expect(model.claims.map(({ label, number }) => [label, number.value])).toEqual([
      ['performance.roc_auc', 0.974],
    ]);
    expect(model.metadata).toBeUndefined();
  });

  test("the JSON of Google's Model Card Toolkit", () => {
    const { facts, model } = cardIn(
      'model_card.json',
      JSON.stringify({
        schema_version: '0.0.2',
        model_details: {
          name: 'fraud',
          owners: [{ name: 'Payments', contact: 'x@example.com' }],
          version: { name: 'v1' },
          licenses: [{ identifier: 'Apache-2.0' }],
        },
        model_parameters: { data: [{ name: 'train set' }, { name: 'eval set' }] },
        quantitative_analysis: {
          performance_metrics: [
            { type: 'accuracy', value: '0.91', slice: 'all', confidence_interval: { lower_bound: '0.9' } },
            { type: 'log_loss', value: '0.31' },
          ],
        },
        considerations: {
          use_cases: [{ description: 'Review' }],
          limitations: [{ description: 'One country' }],
        },
      }),
    );
    expect(facts).toEqual({
      name: 'fraud',
      version: 'v1',
      owner: 'Payments',
      licence: 'Apache-2.0',
      intendedUse: 'Review',
      trainingData: 'train set',
      evaluationData: 'eval set',
      limitations: 'One country',
    });
    const plain = model.claims.filter(({ name }) => name.statistics.length === 0);
    expect(plain.map(({ name, number }) => [name.measures[0], number.value])).toEqual([
      ['accuracy', 0.91],
      ['log_loss', 0.31],
    ]);
  });

  test.each(['', '- a\n', 'a: [', 'null', '{"a"', '[]'])('%j is a card without facts', (text) => {
    for (const name of ['model_card.yaml', 'modelcard.json']) {
      const { facts, model } = cardIn(name, text);
      expect([facts, model.claims]).toEqual([{}, []]);
    }
  });
});

test('a README that the manifest calls a card is one', () => {
  const engine = projectOf({
    'assay.yaml': 'version: 1\nmodels:\n  a:\n    card: models/a/README.md\n',
    'models/a/README.md': '# A\n\n## Results\n\n- AUC: 0.91\n',
    'README.md': '# The project\n\n- AUC: 0.91\n',
  });
  expect(engine.project.all('model-card').map(({ document }) => document.uri)).toEqual([
    uriOf('models/a/README.md'),
  ]);
});

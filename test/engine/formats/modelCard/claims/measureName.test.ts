import { expect, test } from 'vitest';
import { measureNameOf } from '../../../../../server/src/engine/formats/modelCard/claims/measureName.ts';

test.each([
  ['ROC AUC', { measures: ['roc_auc'], words: [] }],
  ['ROC-AUC', { measures: ['roc_auc'] }],
  ['rocAuc', { measures: ['roc_auc'] }],
  ['**PR-AUC**', { measures: ['pr_auc'], words: [] }],
  ['average_precision', { measures: ['average_precision'] }],
  ['F1 (macro)', { measures: ['f1'], averages: ['macro'] }],
  ['f1_macro', { measures: ['f1'], averages: ['macro'] }],
  ['macro avg.f1-score', { measures: ['f1'], averages: ['macro'] }],
  ['Recall (fraud)', { measures: ['recall'], words: ['fraud'] }],
  ['Precision@10', { measures: ['precision'], k: '10', words: [] }],
  ['precision_at_10', { measures: ['precision'], k: '10' }],
  ['Top-5 accuracy', { measures: ['accuracy'], k: '5' }],
  ['F1 at threshold 0.35', { measures: ['f1'], threshold: '0.35', words: [] }],
  ['Decision threshold', { measures: ['threshold'], threshold: undefined }],
  ['R²', { measures: ['r2'], words: [] }],
  ['Test accuracy', { measures: ['accuracy'], splits: ['test'] }],
  ['val_loss', { measures: ['loss'], splits: ['validation'] }],
  ['Accuracy (5-fold CV)', { measures: ['accuracy'], splits: ['cv'] }],
  ['AUC, 95% interval', { measures: ['roc_auc'], statistics: ['interval'] }],
  ['latency_p95_ms', { measures: ['latency'], statistics: ['p95'], words: [] }],
  ['Balanced accuracy', { measures: ['balanced_accuracy'] }],
  ['Exactitud balanceada', { measures: ['balanced_accuracy'] }],
  ['Área bajo la curva ROC', { measures: ['roc_auc'], words: [] }],
  ['Precisión', { measures: ['precision'] }],
  ['Acurácia (teste)', { measures: ['accuracy'], splits: ['test'] }],
  ['Revocação', { measures: ['recall'] }],
  ['Rappel (fraude)', { measures: ['recall'], words: ['fraude'] }],
  ['Genauigkeit im Testset', { measures: ['accuracy'], splits: ['test'] }],
  ['Präzision', { measures: ['precision'] }],
  ['测试集准确率', { measures: ['accuracy'], splits: ['test'], words: [] }],
  ['F1值', { measures: ['f1'], words: [] }],
  ['XGBoost (deployed)', { measures: [], isDeployed: true, words: ['xgboost'] }],
  ['Ziel', { isTarget: true }],
  ['Alert rate', { measures: [], words: ['alert', 'rate'] }],
  ['Value', { measures: [], words: [] }],
])('%s', (label, expected) => {
  expect(measureNameOf(label)).toMatchObject(expected);
});

test.each(['a '.repeat(100_000), '<'.repeat(100_000), '[]('.repeat(100_000), 'auc'.repeat(100_000)])(
  'long labels are read in time',
  (label) => {
    const start = performance.now();
    measureNameOf(label);
    expect(performance.now() - start).toBeLessThan(200);
  },
);

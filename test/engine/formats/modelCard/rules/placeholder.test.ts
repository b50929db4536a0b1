import { expect, test } from 'vitest';
import { projectOf, uriOf } from '../../../../support/project.ts';

test('what the template left open is a hint, wherever it stands', () => {
  const text = '# A model\n\n## Uses\n\n[More Information Needed]\n\n- License: more information needed\n';
  expect(projectOf({ 'MODEL_CARD.md': text }).check(uriOf('MODEL_CARD.md'))).toMatchObject([
    {
      rule: 'card/placeholder',
      severity: 'hint',
      range: { start: { line: 4, character: 0 }, end: { character: 25 } },
    },
    { rule: 'card/placeholder', severity: 'hint', range: { start: { line: 6, character: 11 } } },
  ]);
});

test('other words are none', () => {
  const text = '# A model\n\nMore information: needed by nobody.\n';
  expect(projectOf({ 'DATASET_CARD.md': text }).check(uriOf('DATASET_CARD.md'))).toEqual([]);
});

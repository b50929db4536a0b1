import { expect, test } from 'vitest';
import { hubIdIn } from '../../../../../server/src/engine/formats/modelCard/hubId.ts';
import { expectFindings } from '../../../../support/carets.ts';
import { projectOf, uriOf } from '../../../../support/project.ts';

test('addresses and sentences are marked, ids are not', () => {
  expectFindings({
    'README.md': `---
datasets:
- acme/telco
- squad_v2
- our own records
# ^^^^^^^^^^^^^^^ card/dataset-id
model-index:
- name: churn
  results:
  - task: {type: t}
    dataset: {name: Telco, type: "Telco churn (test)"}
#                                ^^^^^^^^^^^^^^^^^^^^ card/dataset-id
    metrics: []
---
`,
  });
});

test.each([
  ['https://huggingface.co/datasets/acme/telco', 'acme/telco'],
  ['https://hf.co/datasets/squad', 'squad'],
  ['https://huggingface.co/acme/base?x#y', 'acme/base'],
  ['https://example.com/acme/telco', undefined],
  ['https://huggingface.co/', undefined],
  ['acme/telco', undefined],
])('the id in %s is %s', (text, id) => {
  expect(hubIdIn(text)).toBe(id);
});

test('an address of the Hub tells the id', () => {
  const text = '---\ndatasets: https://huggingface.co/datasets/acme/telco\n---\n';
  expect(projectOf({ 'README.md': text }).check(uriOf('README.md'))).toMatchObject([
    {
      message:
        '"https://huggingface.co/datasets/acme/telco" is an address. Write the id of the data set: "acme/telco".',
      payload: { suggestion: 'acme/telco' },
    },
  ]);
});

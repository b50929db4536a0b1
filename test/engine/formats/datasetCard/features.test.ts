import { expect, test } from 'vitest';
import { recognise } from '../../../../server/src/engine/engine.ts';
import { complete } from '../../../../server/src/engine/features/completion.ts';
import { hover } from '../../../../server/src/engine/features/hover.ts';
import { outline } from '../../../../server/src/engine/features/outline.ts';
import { atCursor } from '../../../support/cursor.ts';
import { projectOf, uriOf } from '../../../support/project.ts';

test.each([
  ['/a/DATASET_CARD.md', '# Data', 'dataset-card'],
  ['/a/dataset-card.markdown', '', 'dataset-card'],
  ['/a/README.md', '---\nlicense: mit\npretty_name: Data\n---\n', 'dataset-card'],
  ['/a/README.md', '---\ntask_categories: [other]\n---\n', 'dataset-card'],
  ['/a/README.md', '---\nconfigs:\n- config_name: default\n---\n', 'dataset-card'],
  ['/a/README.md', '---\nconfigs: docs\nlicense: mit\n---\n', 'model-card'],
  ['/a/README.md', '---\nlicense: mit\nsdk: gradio\npretty_name: x\n---\n', undefined],
  ['/a/README.md', '# Data\n\n---\npretty_name: x\n---\n', undefined],
  ['/a/notes.md', '---\npretty_name: Data\n---\n', undefined],
])('%s with %j is %s', (path, head, kind) => {
  expect(recognise(path, head)?.kind).toBe(kind);
});

function at(path: string, marked: string) {
  const { text, position } = atCursor(marked);
  const engine = projectOf({
    [path]: text,
    'assay.yaml': 'assay: 1\ndatasets:\n  telco:\n    path: a.csv\n',
  });
  const loaded = engine.get(uriOf(path));
  if (loaded === undefined) throw new Error('not governed');
  return { loaded, position, project: engine.project };
}

const offered = (path: string, marked: string): string[] => {
  const { loaded, position, project } = at(path, marked);
  return complete(loaded, position, project).map(({ label }) => label);
};

test.each([
  ['---\n<|>\n---\n', 'task_categories'],
  ['---\nsize_categories: <|>\n---\n', '1K<n<10K'],
  ['---\ntask_ids: [<|>]\n---\n', 'extractive-qa'],
  ['---\nlicense: <|>\n---\n', 'mit'],
  ['---\nconfigs:\n- <|>\n---\n', 'config_name'],
])('%j offers %s', (marked, label) => {
  expect(offered('DATASET_CARD.md', marked)).toContain(label);
  expect(offered('DATASET_CARD.md', marked)).not.toContain('pipeline_tag');
});

test.each([
  ['---\ndatasets: <|>\n---\n', 'telco'],
  ['---\ndatasets: [acme/a]\nmodel-index:\n- results:\n  - dataset: {type: <|>}\n---\n', 'acme/a'],
  ['---\nmetrics: [<|>]\n---\n', 'roc_auc'],
  ['---\ntags:\n- <|>\n---\n', 'sklearn'],
  ['---\nbase_model_relation: <|>\n---\n', 'quantized'],
  ['---\nco2_eq_emissions:\n  <|>\n---\n', 'geographical_location'],
])('a model card at %j offers %s', (marked, label) => {
  expect(offered('MODEL_CARD.md', marked)).toContain(label);
});

test.each([
  ['DATASET_CARD.md', '---\npretty_na<|>me: x\n---\n', 'Name of the data set to show.'],
  ['DATASET_CARD.md', '---\nsize_categories: n<<|>1K\n---\n', 'Fewer than a thousand examples\\.'],
  ['DATASET_CARD.md', '---\ndataset_info:\n  splits:\n  - num_by<|>tes: 1\n---\n', 'Bytes of the split.'],
  ['DATASET_CARD.md', '---\nconstruct<|>or: x\n---\n', undefined],
  ['MODEL_CARD.md', '---\npipeline_tag: fill-<|>mask\n---\n', 'Fill\\-Mask'],
  [
    'MODEL_CARD.md',
    '---\nmetrics:\n- we<|>r\n---\n',
    'Words that must be changed for each word of the reference; lower is better\\.',
  ],
  [
    'MODEL_CARD.md',
    '---\nbase_model_relation: mer<|>ge\n---\n',
    'Made from several models by putting their weights together\\.',
  ],
])('in %s, hovering %j says %s', (path, marked, markdown) => {
  const { loaded, position, project } = at(path, marked);
  expect(hover(loaded, position, project)?.markdown).toBe(markdown);
});

test('the outline of a dataset card has its keys and headings', () => {
  const { loaded } = at('DATASET_CARD.md', '---\nlicense: mit\n---\n# Data\n<|>');
  expect(outline(loaded)).toMatchObject([
    { name: 'Front matter', children: [{ name: 'license' }] },
    { name: 'Data' },
  ]);
});

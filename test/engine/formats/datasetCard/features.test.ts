import { expect, test } from 'vitest';
import { recognise } from '../../../../server/src/engine/engine.ts';

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

import { expect, test } from 'vitest';
import { complete } from '../../../../server/src/engine/features/completion.ts';
import { hover } from '../../../../server/src/engine/features/hover.ts';
import { outline } from '../../../../server/src/engine/features/outline.ts';
import { recognise } from '../../../../server/src/engine/engine.ts';
import { atCursor } from '../../../support/cursor.ts';
import { projectOf, uriOf } from '../../../support/project.ts';

function at(marked: string) {
  const { text, position } = atCursor(marked);
  const engine = projectOf({ 'MODEL_CARD.md': text });
  const loaded = engine.get(uriOf('MODEL_CARD.md'));
  if (loaded === undefined) throw new Error('not governed');
  return { loaded, position, project: engine.project };
}

const offered = (marked: string): string[] => {
  const { loaded, position, project } = at(marked);
  return complete(loaded, position, project).map(({ label }) => label);
};

test.each([
  ['/a/MODEL_CARD.md', '# A model', 'model-card'],
  ['/a/model-card.md', '', 'model-card'],
  ['/a/README.md', '---\nlicense: mit\n---\n', 'model-card'],
  ['/a/README.md', '# A project\n', undefined],
  ['/a/README.md', '---\ntitle: A page\n---\n', undefined],
  ['/a/README.md', '---\nlicense: mit\npretty_name: Data\n---\n', 'dataset-card'],
  ['/a/README.md', '# A project\n\n---\nlicense: mit\n---\n', undefined],
  ['/a/README.md', '---\nlicense: mit\nsdk: gradio\n---\n', undefined],
  ['/a/README.md', '---\n---\nlicense: mit\n---\n', undefined],
  ['/a/notes.md', '---\nlicense: mit\n---\n', undefined],
])('%s with %j is %s', (path, head, kind) => {
  expect(recognise(path, head)?.kind).toBe(kind);
});

test.each([
  ['---\nlicense: mi<|>t\n---\n', 'MIT License (SPDX `MIT`)'],
  [
    '---\nlicense: gem<|>ma\n---\n',
    'Gemma Terms of Use (no SPDX id)\n\nIts terms restrict what it may be used for\\.',
  ],
  ['---\nlicense: construct<|>or\n---\n', undefined],
  ['---\nlanguage: construct<|>or\n---\n', undefined],
  ['---\nconstruct<|>or: 1\n---\n', undefined],
  [
    `---\nmodel-index:\n- name: churn\n  results:\n  - task: {type: tabular-classification}
    dataset: {type: telco, name: Telco, split: test}\n    metrics:\n    - {type: auc, name: ROC AUC, value: 0.<|>91}\n---\n`,
    'ROC AUC: `0.91`\n\nTask: tabular\\-classification\n\nData set: Telco, test',
  ],
  ['---\nlanguage: [d<|>e]\n---\n', 'German'],
  ['---\npipeline<|>_tag: x\n---\n', 'Task of the model; it decides which widget the Hub shows.'],
])('hovering %j says %s', (marked, markdown) => {
  const { loaded, position, project } = at(marked);
  expect(hover(loaded, position, project)?.markdown).toBe(markdown);
});

test('keys and their words are offered in the front matter, and only there', () => {
  expect(offered('---\nlicense: mit\n<|>\n---\n')).toEqual(
    expect.arrayContaining(['language', 'model-index']),
  );
  expect(offered('---\nlicense: mit\n<|>\n---\n')).not.toContain('license');
  expect(offered('---\nlicense: ap<|>\n---\n')).toContain('apache-2.0');
  expect(offered('---\nlanguage:\n- e<|>\n---\n')).toContain('en');
  expect(offered('---\npipeline_tag: t<|>\n---\n')).toContain('text-classification');
  expect(offered('---\nlicense: mit\n---\n<|>')).toEqual([]);
});

test('in the evaluation results their keys are offered, with the tasks of the Hub', () => {
  const card = (end: string): string => `---\nmodel-index:\n- name: churn\n  results:\n  - ${end}\n---\n`;
  expect(offered('---\nmodel-index:\n- <|>\n---\n')).toEqual(['name', 'results']);
  expect(offered(card('task:\n      type: t\n    <|>'))).toEqual(['dataset', 'metrics', 'source']);
  expect(offered(card('task:\n      type: tabular-c<|>'))).toContain('tabular-classification');
  expect(offered(card('metrics:\n    - type: auc\n      <|>'))).toEqual(['value', 'name', 'config', 'args']);
  expect(offered(card('dataset: {type: a, <|>}'))).toContain('split');
});

test('what is offered takes the place of what is typed, and brings its colon and its quotes', () => {
  const texts = (marked: string): string[] => {
    const { loaded, position, project } = at(marked);
    return complete(loaded, position, project).map(({ insert }) => insert);
  };
  expect(texts('---\nlic<|>: mit\n---\n')).toContain('license');
  expect(texts('---\nlic<|>\n---\n')).toContain('license: ');
  expect(texts('---\nlanguage: <|>\n---\n')).toContain('"no"');
});

test('the outline nests headings and leaves out those in code', () => {
  const { loaded } = at(
    '# A model\n## Uses\n```\n# no heading\n```\n### Out of scope\n\nLimits\n------\n<|>',
  );
  expect(outline(loaded)).toMatchObject([
    {
      name: 'A model',
      children: [{ name: 'Uses', children: [{ name: 'Out of scope' }] }, { name: 'Limits' }],
    },
  ]);
});

test('a hostile text takes no longer than its length asks for', () => {
  const started = performance.now();
  at(`${'#'.repeat(200_000)} x\n${'---\n'.repeat(20_000)}${'`'.repeat(100_000)}\n<|>`);
  const many = '# a\n## b\n'.repeat(30_000);
  expect(outline(at(`${many}<|>`).loaded)).toHaveLength(30_000);
  expect(performance.now() - started).toBeLessThan(4000);
});

test('aliases do not multiply the results that are looked at', () => {
  const row = `  - {task: {type: t}, dataset: {type: d, name: D}, metrics: *m}\n`;
  const metrics = Array.from({ length: 3000 }, () => '{name: x}').join(', ');
  const text = `---\nm: &m [${metrics}]\nmodel-index:\n- name: churn\n  results:\n${row.repeat(3000)}---\n<|>`;
  const started = performance.now();
  const { loaded } = at(text);
  expect(loaded.model).toMatchObject({ metrics: { length: 10_000 } });
  expect(performance.now() - started).toBeLessThan(6000);
});

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
  ['/a/README.md', '---\nlicense: mit\npretty_name: Data\n---\n', undefined],
  ['/a/README.md', '# A project\n\n---\nlicense: mit\n---\n', undefined],
  ['/a/notes.md', '---\nlicense: mit\n---\n', undefined],
])('%s with %j is %s', (path, head, kind) => {
  expect(recognise(path, head)?.kind).toBe(kind);
});

test.each([
  ['---\nlicense: mi<|>t\n---\n', 'MIT License, `mit`'],
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
  expect(performance.now() - started).toBeLessThan(2000);
});

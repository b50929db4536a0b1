import { expect, test } from 'vitest';
import { selections } from '../../../server/src/engine/features/selection.ts';
import { atCursor } from '../../support/cursor.ts';
import { projectOf, uriOf } from '../../support/project.ts';

/** The texts that a growing selection takes, the smallest first. */
function selected(path: string, marked: string): readonly string[] {
  const { text, position } = atCursor(marked);
  const loaded = projectOf({ [path]: text }).get(uriOf(path));
  if (loaded === undefined) throw new Error(`${path} is not governed`);
  const { lines } = loaded.document;
  return selections(loaded, position).map(({ start, end }) =>
    text.slice(lines.offsetAt(start), lines.offsetAt(end)),
  );
}

test('a selection grows from the words in quotes to the document', () => {
  const [words, quoted, list, ...outer] = selected('dvc.yaml', 'stages:\n  a:\n    deps: ["x<|>.csv", y]\n');
  expect([words, quoted, list]).toEqual(['x.csv', '"x.csv"', '["x.csv", y]']);
  expect(outer[0]).toBe('deps: ["x.csv", y]');
  expect(outer.at(-1)).toBe('stages:\n  a:\n    deps: ["x.csv", y]\n');
});

test('a selection grows from a paragraph over its sections', () => {
  const text = '# A\n\nOne.\n\n## B\n\nTw<|>o.\n\n# C\n';
  expect(selected('MODEL_CARD.md', text)).toEqual([
    'Two.',
    '## B\n\nTwo.\n\n',
    '# A\n\nOne.\n\n## B\n\nTwo.\n\n',
    '# A\n\nOne.\n\n## B\n\nTwo.\n\n# C\n',
  ]);
});

test('a selection grows in the document of the text that it is in', () => {
  const text = 'a: 1\n---\nb: x<|>y\nc: 2\n';
  expect(selected('params.yaml', text).slice(0, 3)).toEqual(['xy', 'b: xy', 'b: xy\nc: 2']);
});

import { expect, test } from 'vitest';
import { outline } from '../../../../server/src/engine/features/outline.ts';
import { projectOf, uriOf } from '../../../support/project.ts';

test('the outline names the data and its source', () => {
  const loaded = projectOf({ 'a.dvc': 'outs: [{path: a}]\ndeps: [{path: b}]\n' }).get(uriOf('a.dvc'));
  const entries = loaded === undefined ? [] : outline(loaded);
  expect(entries.map(({ name, detail }) => `${name} ${detail}`)).toEqual(['b taken from', 'a tracked']);
});

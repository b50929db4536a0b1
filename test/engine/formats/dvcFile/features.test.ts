import { expect, test } from 'vitest';
import { hover } from '../../../../server/src/engine/features/hover.ts';
import { outline } from '../../../../server/src/engine/features/outline.ts';
import { projectOf, uriOf } from '../../../support/project.ts';

test('the outline names the data and its source', () => {
  const loaded = projectOf({ 'a.dvc': 'outs: [{path: a}]\ndeps: [{path: b}]\n' }).get(uriOf('a.dvc'));
  const entries = loaded === undefined ? [] : outline(loaded);
  expect(entries.map(({ name, detail }) => `${name} ${detail}`)).toEqual(['b taken from', 'a tracked']);
});

test('an import says where it comes from, a key what it means', () => {
  const text =
    'deps:\n- path: b\n  repo: {url: https://example.org/r}\nouts:\n- path: a\n  md5: abcd\n  size: 2\n';
  const { project } = projectOf({ 'a.dvc': text, 'dvc.yaml': 'stages:\n  use: {cmd: x, deps: [a]}\n' });
  const loaded = project.get(uriOf('a.dvc'), 'dvc-file');
  const said = (line: number, character: number) =>
    loaded && hover(loaded, { line, character }, project)?.markdown;
  expect(said(1, 9)).toBe('Imported from `https://example.org/r`');
  expect(said(4, 9)).toBe('`a`\n\nRead by **use**\n\nNoted by DVC: 2 B, md5 `abcd`');
  expect(said(6, 3)).toContain('size in bytes');
});

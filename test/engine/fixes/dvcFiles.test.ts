import { expect, test } from 'vitest';
import { quickFixes } from '../../../server/src/engine/features/quickFixes.ts';
import { projectOf, uriOf, type Texts } from '../../support/project.ts';

/** The text that each fix of the first finding puts in. */
function fixes(path: string, texts: Texts): readonly string[] {
  const engine = projectOf(texts);
  const loaded = engine.get(uriOf(path));
  const [finding] = engine.check(uriOf(path));
  if (loaded === undefined || finding === undefined) throw new Error('nothing found');
  const asked = { range: finding.range, project: engine.project };
  return quickFixes(loaded, [finding], asked).flatMap(({ edits }) => edits.map(({ text }) => text));
}

const pipeline = 'stages:\n  a: {cmd: a}\n';

test('a version that is a number becomes a text, another version is left', () => {
  const lock = (schema: string): Texts => ({ 'dvc.lock': `schema: ${schema}\n`, 'dvc.yaml': pipeline });
  expect(fixes('dvc.lock', lock('2.0'))).toEqual(['"2.0"']);
  expect(fixes('dvc.lock', lock("'1.0'"))).toEqual([]);
});

test('a key that is near is put in', () => {
  expect(fixes('x.dvc', { 'x.dvc': 'outs:\n- path: x\n  sise: 3\n' })).toEqual(['size']);
});

test('a data set that is near is put in', () => {
  const text =
    'datasets: [{name: reviews, type: dvc, url: x}]\nstages:\n  a: {cmd: a, deps: [ds://review]}\n';
  expect(fixes('dvc.yaml', { 'dvc.yaml': text })).toEqual(['"ds://reviews"']);
});

import { expect, test } from 'vitest';
import type { Loaded } from '../../server/src/engine/model/project.ts';
import { projectOf, uriOf } from '../support/project.ts';

test('what was derived is computed once, until a document changes', () => {
  const engine = projectOf({ 'dvc.yaml': 'stages: {}\n' });
  let computed = 0;
  const steps = (loaded: Loaded<'dvc'>): number => {
    computed += 1;
    return loaded.model.steps.length;
  };
  const ask = (): number | undefined => {
    const loaded = engine.project.get(uriOf('dvc.yaml'), 'dvc');
    return loaded && engine.project.derive(steps, loaded);
  };
  expect([ask(), ask(), computed]).toEqual([0, 0, 1]);
  engine.set({ uri: uriOf('dvc.yaml'), text: 'stages:\n  a:\n    cmd: a\n', version: 2 });
  expect([ask(), computed]).toEqual([1, 2]);
});

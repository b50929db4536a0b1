import { expect, test } from 'vitest';
import { repositories } from '../../../../server/src/engine/formats/dvc/repository.ts';
import { projectOf, uriOf } from '../../../support/project.ts';

function rootOf(path: string, others: readonly string[]): string | undefined {
  const { project } = projectOf({ [path]: 'stages: {}\n' }, others);
  const loaded = project.get(uriOf(path), 'dvc');
  return loaded && repositories(project)(loaded.document).root;
}

test('the nearest folder that holds .dvc is the repository', () => {
  expect(rootOf('a/b/dvc.yaml', ['.dvc/config', 'a/.dvc/config'])).toBe('/project/a');
  expect(rootOf('c/dvc.yaml', ['.dvc/config', 'a/.dvc/config'])).toBe('/project');
});

test('without one the workspace stands for it', () => {
  expect(rootOf('a/b/dvc.yaml', [])).toBe('/project');
});

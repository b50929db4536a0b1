import { expect, test } from 'vitest';
import { findDvcRepositories, isDvcConfig } from '../../../server/src/sources/dvc/discover.ts';

test('a folder with .dvc/config is a DVC repository, also below another', () => {
  const folder = 'file:///work/a%20project';
  const uris = ['.dvc/config', 'dvc.yaml', 'sub/%C3%BC/.dvc/config', 'sub/.dvc/.gitignore', 'x.dvc'];
  const found = findDvcRepositories({ folder, uris: uris.map((path) => `${folder}/${path}`) });
  expect(found).toEqual([
    { uri: folder, label: 'DVC in a project' },
    { uri: `${folder}/sub/%C3%BC`, label: 'DVC in sub/ü' },
  ]);
});

test('a name that is not well formed stays as it is', () => {
  const uris = ['file:///work/%E0%A4/.dvc/config'];
  expect(findDvcRepositories({ folder: 'file:///work/', uris })).toEqual([
    { uri: 'file:///work/%E0%A4', label: 'DVC in %E0%A4' },
  ]);
});

test('only the configuration tells', () => {
  expect(isDvcConfig('file:///work/.dvc/config')).toBe(true);
  expect(isDvcConfig('file:///work/.dvc/config.local')).toBe(false);
  expect(isDvcConfig('file:///work/x.dvc/config')).toBe(false);
});

import { beforeEach, describe, expect, test } from 'vitest';
import { FileIndex } from '../../server/src/workspace/fileIndex.ts';

const root = 'file:///home/sam/churn';
let index: FileIndex;

beforeEach(() => {
  index = new FileIndex();
  index.setRoot(root, {
    uris: [`${root}/dvc.yaml`, `${root}/data/raw/a.csv`],
    links: [`${root}/outside.yaml`],
    skipped: [`${root}/node_modules/`],
    truncated: false,
  });
});

describe('what is there', () => {
  test('files, the folders they are in, and the root exist', () => {
    for (const path of [
      '/dvc.yaml',
      '/data',
      '/data/raw',
      '/data/raw/',
      '/data/raw/a.csv',
      '/outside.yaml',
      '',
    ]) {
      expect(index.exists(root + path), path).toBe(true);
    }
  });

  test('another path is known not to exist', () => {
    expect(index.exists(`${root}/params.yaml`)).toBe(false);
    expect(index.exists(`${root}/data/b.csv`)).toBe(false);
  });

  test('what was not looked into is not known', () => {
    expect(index.exists(`${root}/node_modules/x/package.json`)).toBeUndefined();
    expect(index.exists('file:///home/sam/other/dvc.yaml')).toBeUndefined();
  });

  test('nothing is known not to exist after a list that was cut', () => {
    index.setRoot(root, { uris: [`${root}/dvc.yaml`], links: [], skipped: [], truncated: true });
    expect(index.exists(`${root}/params.yaml`)).toBeUndefined();
    expect(index.exists(`${root}/dvc.yaml`)).toBe(true);
  });

  test('a folder whose name begins like the root is outside', () => {
    expect(index.rootOf('file:///home/sam/churn2/dvc.yaml')).toBeUndefined();
  });
});

describe('changes', () => {
  test('a new file exists with its new folders', () => {
    index.add(`${root}/models/a/README.md`);
    expect(index.exists(`${root}/models/a`)).toBe(true);
    expect(index.entries(`${root}/models`)).toEqual(['a']);
  });

  test('a removed folder takes what was in it along', () => {
    index.remove(`${root}/data`);
    expect(index.exists(`${root}/data/raw/a.csv`)).toBe(false);
    expect(index.entries(root)).not.toContain('data');
  });

  test('a removed root leaves nothing behind', () => {
    index.removeRoot(root);
    expect([...index.files()]).toEqual([]);
    expect(index.exists(`${root}/dvc.yaml`)).toBeUndefined();
  });
});

test('files() names files only, and no link that leads out', () => {
  expect([...index.files()].sort()).toEqual([`${root}/data/raw/a.csv`, `${root}/dvc.yaml`]);
});

describe('what Git tracks', () => {
  test('are the files that it lists, and the folders that they are in', () => {
    expect(index.isTracked(`${root}/dvc.yaml`)).toBeUndefined();
    index.setTracked(`${root}/`, ['dvc.yaml', 'data/ä b/c.csv']);
    for (const path of ['/dvc.yaml', '/data', '/data/', '/data/%C3%A4%20b', '/data/%C3%A4%20b/c.csv'])
      expect(index.isTracked(root + path), path).toBe(true);
    for (const path of ['/dvc.lock', '/dat', '/data/c.csv'])
      expect(index.isTracked(root + path), path).toBe(false);
    expect(index.isTracked('file:///home/sam/other/dvc.yaml')).toBeUndefined();
  });

  test('of a repository in another one only that one tells', () => {
    index.setTracked(`${root}/`, ['data']);
    index.setTracked(`${root}/data/`, ['a.csv']);
    expect(index.isTracked(`${root}/data/a.csv`)).toBe(true);
    expect(index.isTracked(`${root}/data/b.csv`)).toBe(false);
    index.setTracked(`${root}/data/`, undefined);
    expect(index.isTracked(`${root}/data/a.csv`)).toBe(false);
  });

  test('is looked for in the folders that were left out', () => {
    const skipped = [`${root}/.git/`, `${root}/node_modules/`, `${root}/sub/.git/`];
    index.setRoot(root, { uris: [], links: [], skipped, truncated: false });
    expect(index.repositories(root)).toEqual([`${root}/`, `${root}/sub/`]);
  });
});

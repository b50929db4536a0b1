import { expect, test } from 'vitest';
import { graphs } from '../../../../server/src/engine/formats/dvc/graphBuild.ts';
import { projectOf, type Texts } from '../../../support/project.ts';

const stage = (name: string, out: string): string => `stages:\n  ${name}: {cmd: x, outs: [${out}]}\n`;

/** The stages of each repository, as `dvc dag` of DVC 3.67 shows them for these files. */
function stages(texts: Texts, others: readonly string[] = []): readonly (readonly string[])[] {
  const { project } = projectOf(texts, others);
  return project.derive(graphs, project).all.map((graph) => graph.stages.map(({ name }) => name).sort());
}

test('every dvc.yaml and .dvc file of a repository makes up one graph', () => {
  const texts = {
    'dvc.yaml': stage('a', 'x'),
    'd/dvc.yaml': stage('b', 'y'),
    'z.dvc': 'outs: [{path: z}]\n',
  };
  expect(stages(texts)).toEqual([['a', 'b', 'z.dvc']]);
});

test('a nested repository has a graph of its own', () => {
  const texts = { 'dvc.yaml': stage('a', 'sub/x'), 'sub/dvc.yaml': stage('b', 'x') };
  expect(stages(texts, ['.dvc/config', 'sub/.dvc/config'])).toEqual([['a'], ['b']]);
});

test('a file in a folder that an outer file writes is not read', () => {
  expect(stages({ 'dvc.yaml': stage('a', 'd'), 'd/dvc.yaml': stage('b', 'y') })).toEqual([['a']]);
  expect(stages({ 'dvc.yaml': stage('a', 'd'), 'd/e/dvc.yaml': stage('b', 'y') })).toEqual([['a']]);
  expect(stages({ 'd.dvc': 'outs: [{path: d}]\n', 'd/dvc.yaml': stage('b', 'y') })).toEqual([['d.dvc']]);
});

test('a file in a folder that a file beside it writes is read, and refused', () => {
  expect(stages({ 'a/dvc.yaml': stage('a', '../b'), 'b/dvc.yaml': stage('b', 'y') })).toEqual([['a', 'b']]);
});

test('whether DVC reads a file first that a third folder writes depends on the order of folders', () => {
  const texts = { 'a/dvc.yaml': stage('a', '../b/c'), 'b/c/dvc.yaml': stage('b', 'y') };
  expect(stages(texts)).toEqual([['a']]);
});

test('a file that .dvcignore or .gitignore ignores is not read', () => {
  const texts = { 'dvc.yaml': stage('a', 'x'), 'sub/dvc.yaml': stage('b', 'x') };
  expect(stages({ ...texts, '.dvcignore': 'sub\n' })).toEqual([['a']]);
  expect(stages({ ...texts, '.gitignore': 'sub\n' }, ['.git/config'])).toEqual([['a']]);
  expect(stages({ ...texts, '.gitignore': 'sub\n' })).toEqual([['a', 'b']]);
});

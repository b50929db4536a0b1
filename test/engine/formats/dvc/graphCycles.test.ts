import { expect, test } from 'vitest';
import { graphs } from '../../../../server/src/engine/formats/dvc/graphBuild.ts';
import { cyclesOf } from '../../../../server/src/engine/formats/dvc/graphCycles.ts';
import { projectOf } from '../../../support/project.ts';

function ways(text: string): readonly string[] {
  const { project } = projectOf({ 'dvc.yaml': text });
  const [graph] = project.derive(graphs, project).all;
  const found = graph === undefined ? [] : [...cyclesOf(graph).values()];
  return found.map((way) => way.map(({ name }) => name).join(' ')).sort();
}

const stage = (name: string, deps: string, outs: string): string =>
  `  ${name}: {cmd: x, deps: [${deps}], outs: [${outs}]}\n`;

test('each stage of a ring is told its shortest way round', () => {
  const text = `stages:\n${stage('a', 'z', 'x')}${stage('b', 'x', 'y')}${stage('c', 'y, x', 'z')}`;
  expect(ways(text)).toEqual(['a c', 'b a c', 'c a']);
});

test('a ring goes through folders, and stages beside it are not part of it', () => {
  const text = `stages:\n${stage('a', 'd', 'x')}${stage('b', 'x', 'd/e/y')}${stage('c', 'd', 'z')}`;
  expect(ways(text)).toEqual(['a b', 'b a']);
});

test('two rings are two', () => {
  const text = `stages:\n${stage('a', 'x', 'x')}${stage('b', 'x, y', 'y')}${stage('c', 'y', 'z')}`;
  expect(ways(text)).toEqual(['a', 'b']);
});

test('many stages that read one folder with many outputs are no work, nor is a ring of thousands', () => {
  const many = Array.from({ length: 3_000 }, (_, index) => index);
  const fan = many.map((index) => stage(`s${index}`, 'all', `all/${index}`)).join('');
  const ring = many.map((index) => stage(`s${index}`, `f${index}`, `f${(index + 1) % 3_000}`)).join('');
  const started = performance.now();
  expect(ways(`stages:\n${fan}`)).toHaveLength(3_000);
  expect(ways(`stages:\n${ring}`)).toHaveLength(3_000);
  expect(performance.now() - started).toBeLessThan(5_000);
});

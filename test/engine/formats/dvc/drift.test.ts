import { expect, test } from 'vitest';
import { driftOf } from '../../../../server/src/engine/formats/dvc/drift.ts';
import { graphs } from '../../../../server/src/engine/formats/dvc/graphBuild.ts';
import { lockedStage } from '../../../../server/src/engine/formats/dvc/locked.ts';
import { projectOf } from '../../../support/project.ts';

/** What differs, as `name: was -> is`. */
function drift(pipeline: string, lock: string, params = ''): readonly string[] {
  const { project } = projectOf({ 'dvc.yaml': pipeline, 'dvc.lock': lock, 'params.yaml': params });
  const [stage] = project.derive(graphs, project).all[0]?.stages ?? [];
  const locked = stage && lockedStage(stage.home.document, stage.name, project);
  if (stage === undefined || locked === undefined) throw new Error('no stage');
  const text = (value: unknown): string => (value === undefined ? 'none' : JSON.stringify(value));
  return driftOf(stage, locked, project).map(({ name, was, is }) => `${name}: ${text(was)} -> ${text(is)}`);
}

const stages = (body: string): string => `schema: '2.0'\nstages:\n  a: ${body}\n`;

test('the command is compared with what was noted', () => {
  expect(drift('stages:\n  a: {cmd: x}\n', stages('{cmd: x}'))).toEqual([]);
  expect(drift('stages:\n  a: {cmd: y}\n', stages('{cmd: x}'))).toEqual(['cmd: "x" -> "y"']);
});

test('a command that cannot be known is not compared', () => {
  expect(drift('vars: [nowhere.yaml]\nstages:\n  a: {cmd: "x ${unknown}"}\n', stages('{cmd: x}'))).toEqual(
    [],
  );
});

test('values are compared whatever their order, lists in theirs', () => {
  const pipeline = 'stages:\n  a: {cmd: x, params: [m, l]}\n';
  const lock = stages('{cmd: x, params: {params.yaml: {m: {a: 1, b: 2}, l: [1, 2]}}}');
  expect(drift(pipeline, lock, 'm: {b: 2, a: 1}\nl: [1, 2]\n')).toEqual([]);
  expect(drift(pipeline, lock, 'm: {b: 2, a: 1}\nl: [2, 1]\n')).toEqual(['l: [1,2] -> [2,1]']);
  expect(drift(pipeline, lock, 'm: {b: 2}\nl: [1, 2]\n')).toEqual(['m: {"a":1,"b":2} -> {"b":2}']);
});

test('paths are compared from the folder that the step runs in', () => {
  const pipeline = 'stages:\n  a: {cmd: x, wdir: sub, deps: [./y, ../z]}\n';
  expect(drift(pipeline, stages('{cmd: x, deps: [{path: y}, {path: ../z}]}'))).toEqual([]);
  expect(drift(pipeline, stages('{cmd: x, deps: [{path: z}]}'))).toEqual([
    './y: none -> none',
    '../z: none -> none',
  ]);
});

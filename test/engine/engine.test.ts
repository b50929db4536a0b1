import { describe, expect, test } from 'vitest';
import { createEngine, recognise } from '../../server/src/engine/engine.ts';
import { projectOf, strictLog, uriOf } from '../support/project.ts';

const pipeline = 'stages:\n  train:\n    cmd: python train.py --lr ${lr}\n';

describe('recognise', () => {
  test('says what a file is and why', () => {
    expect(recognise('/a/dvc.yaml', '')?.kind).toBe('dvc');
    expect(recognise('/a/dvc.yaml', '')?.why).toBeTruthy();
    expect(recognise('/a/docker-compose.yaml', 'services: {}')).toBeUndefined();
  });
});

describe('an engine', () => {
  test('checks a document against the others of the project', () => {
    const engine = projectOf({ 'dvc.yaml': pipeline, 'params.yaml': 'lr: 0.1\n' });
    expect(engine.check(uriOf('dvc.yaml'))).toEqual([]);
    engine.set({ uri: uriOf('params.yaml'), text: 'rate: 0.1\n', version: 2 });
    expect(engine.check(uriOf('dvc.yaml')).map(({ rule }) => rule)).toEqual(['dvc/unknown-interpolation']);
  });

  test('forgets a document that was removed or is no longer governed', () => {
    const engine = projectOf({ 'dvc.yaml': pipeline });
    engine.remove(uriOf('dvc.yaml'));
    expect(engine.uris()).toEqual([]);
    expect(engine.check(uriOf('dvc.yaml'))).toEqual([]);
  });

  test('does not take a file that nobody governs', () => {
    const engine = projectOf({});
    expect(engine.set({ uri: uriOf('notes.txt'), text: 'a: b', version: 1 })).toBeUndefined();
    expect(engine.uris()).toEqual([]);
  });

  test('keeps to the severities that the user chose', () => {
    const engine = projectOf({ 'dvc.yaml': pipeline, 'params.yaml': 'rate: 0.1\n' });
    engine.setSeverities({ 'dvc/unknown-interpolation': 'hint' });
    expect(engine.check(uriOf('dvc.yaml')).map(({ severity }) => severity)).toEqual(['hint']);
    engine.setSeverities({ 'dvc/unknown-interpolation': 'off' });
    expect(engine.check(uriOf('dvc.yaml'))).toEqual([]);
  });

  test('says that a file could not be looked at, and nothing else about it', () => {
    const engine = projectOf({});
    engine.set({ uri: uriOf('dvc.yaml'), text: '', version: 1, failure: 'it is a binary file.' });
    expect(engine.check(uriOf('dvc.yaml'))).toMatchObject([
      { rule: 'document/not-checked', severity: 'warning', message: 'Not checked: it is a binary file.' },
    ]);
  });

  test('refuses a text that is no UTF-8 where its system does, and elsewhere only says so', () => {
    const engine = projectOf({});
    const failed = { text: '', version: 1, failure: 'it is not UTF-8 text.', isOtherText: true };
    engine.set({ uri: uriOf('dvc.yaml'), ...failed });
    engine.set({ uri: uriOf('metrics.json'), ...failed, as: 'metrics' });
    expect(engine.check(uriOf('dvc.yaml'))).toMatchObject([{ rule: 'document/syntax', severity: 'error' }]);
    expect(engine.check(uriOf('metrics.json'))).toMatchObject([
      { rule: 'document/not-checked', severity: 'warning' },
    ]);
  });

  test('claims nothing about files when it was told nothing of them', () => {
    const engine = createEngine({ log: strictLog });
    expect(engine.project.files.exists(uriOf('params.yaml'))).toBeUndefined();
    expect(engine.project.files.entries(uriOf(''))).toEqual([]);
    expect(engine.project.files.rootOf(uriOf('params.yaml'))).toBeUndefined();
  });
});

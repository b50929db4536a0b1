import { describe, expect, test } from 'vitest';
import {
  requireAliasName,
  requireModelName,
  requireTag,
  stageOf,
} from '../../../../server/src/sources/mlflow/writes/rules.ts';

describe('names that MLflow takes, and names that it does not', () => {
  test.each(['champion', 'a-b_c', 'Übung', '7', 'x'.repeat(255), 'v1a', 'version1'])('alias %j', (alias) => {
    expect(() => requireAliasName(alias)).not.toThrow();
  });

  test.each(['', 'a b', 'a/b', 'latest', 'Latest', 'v1', 'V12', 'x'.repeat(256), 'a\n', "a'"])(
    'not alias %j',
    (alias) => {
      expect(() => requireAliasName(alias)).toThrow('cannot be an alias');
    },
  );

  test.each(['churn', 'no versions yet', "it's", 'ü'])('model %j', (name) => {
    expect(() => requireModelName(name)).not.toThrow();
  });

  test.each(['', ' ', 'a/b', 'a:b', '..', '.'])('not model %j', (name) => {
    expect(() => requireModelName(name)).toThrow(/name/);
  });

  test('a tag has a name that may be a path below a folder, and a text that is kept whole', () => {
    expect(() => requireTag('a/b c.d-e:f', '🧪'.repeat(10), 10)).not.toThrow();
    expect(() => requireTag('a', 'x'.repeat(11), 10)).toThrow('11 characters');
    for (const key of ['', '../a', '/a', 'a//b', 'a\n', 'a?', 'x'.repeat(251)])
      expect(() => requireTag(key, '', 10)).toThrow('cannot be the name of a tag');
  });

  test('a stage is one of four, in MLflow’s own letters', () => {
    expect(stageOf('production')).toBe('Production');
    expect(() => stageOf('Live')).toThrow('not a stage');
  });
});

import { describe, expect, test } from 'vitest';
import {
  requireAliasName,
  requireModelName,
  registryTagRule,
  requireTag,
  runTagRule,
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
    const rule = { longest: 10, hasColons: true };
    expect(() => requireTag('a/b c.d-e:f', '🧪'.repeat(10), rule)).not.toThrow();
    expect(() => requireTag('a', 'x'.repeat(11), rule)).toThrow('11 characters');
    for (const key of ['', '../a', '/a', 'a//b', 'a\n', 'a?', 'x'.repeat(251)])
      expect(() => requireTag(key, '', rule)).toThrow('cannot be the name of a tag');
  });

  test('a tag has no colon where its MLflow has none', () => {
    const rule = { longest: 10, hasColons: false };
    expect(() => requireTag('a/b', '', rule)).not.toThrow();
    expect(() => requireTag('a:b', '', rule)).toThrow('without ":"');
  });

  test.each([
    [
      new Map([
        ['tags', 5000],
        ['model_version_tags', 5000],
      ]),
      5000,
      5000,
      false,
    ],
    [
      new Map([
        ['tags', 8000],
        ['model_version_tags', 5000],
      ]),
      8000,
      5000,
      true,
    ],
    [new Map([['tags', 8000]]), 8000, 100_000, true],
    [new Map<string, number>(), 5000, 100_000, false],
  ] as const)(
    'what a tag may be is told by the lengths of its columns: %j',
    (lengths, run, registry, hasColons) => {
      const schema = { revision: undefined, has: () => true, length: (table: string) => lengths.get(table) };
      expect(runTagRule(schema)).toEqual({ longest: run, hasColons });
      expect(registryTagRule(schema)).toEqual({ longest: registry, hasColons });
    },
  );

  test('a stage is one of four, in MLflow’s own letters', () => {
    expect(stageOf('production')).toBe('Production');
    expect(() => stageOf('Live')).toThrow('not a stage');
  });
});

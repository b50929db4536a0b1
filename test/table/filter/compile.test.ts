import { describe, expect, test } from 'vitest';
import { readAt } from '../../support/fakeSource.ts';
import { allOf, idsOf, open, sourceOf, valueIn } from '../tables.ts';
import type { SomeRun } from '../tables.ts';

const hour = 3_600_000;

const runs: readonly SomeRun[] = [
  { id: 'a', name: 'first cnn', status: 'FAILED', startedAt: readAt, metrics: { loss: 0.1 } },
  { id: 'b', startedAt: readAt - hour, metrics: { loss: Number.NaN }, params: { lr: '0.1', model: 'cnn' } },
  { id: 'c', startedAt: readAt - 2 * hour, params: { lr: '1e-1', model: 'CNN' }, tags: { 'my team': 'x' } },
  {
    id: 'd',
    startedAt: readAt - 49 * hour,
    metrics: { loss: Infinity, 'val loss': 1 },
    data: { mnist: 'abc, abd', iris: 'def' },
  },
  { id: 'e', startedAt: undefined, params: { lr: 'none', model: "it's" } },
];
const source = sourceOf(runs);

async function found(filter: string): Promise<string> {
  const { table } = open([source]);
  await table.query({ ...allOf(source), filter });
  return (await idsOf(table)).join('');
}

describe('a filter finds the runs that it says', () => {
  test.each([
    ['', 'abcde'],
    ['metrics.loss < 1', 'a'],
    ['metrics.loss >= 0.1', 'ad'],
    ['metric.loss != 0.1', 'bd'],
    ['metrics.loss = inf', 'd'],
    ['not metrics.loss < 1', 'bcde'],
    ['loss > 0', 'ad'],
    ['has metrics.loss', 'abd'],
    ['not has loss', 'ce'],
    ['params.lr is null', 'ad'],
    ['params.lr is not null', 'bce'],
    ['metrics."val loss" = 1', 'd'],
    ['tags.`my team` = "x"', 'c'],
    ["params.lr = '0.1'", 'b'],
    ['params.lr = 0.1', 'bc'],
    ['params.lr < 1', 'bc'],
    ['params.lr != 0.1', 'e'],
    ["params.model like 'c%'", 'b'],
    ["params.model ilike 'c%'", 'bc'],
    ["params.model not like 'c%'", 'ce'],
    ["params.model = 'it''s'", 'e'],
    ["parameters.model in ('cnn', 'CNN')", 'bc'],
    ["param.model not in ('cnn', 'CNN')", 'e'],
    ['status = failed', 'a'],
    ["attributes.status != 'FINISHED'", 'a'],
    ["run_id in ('a', 'e')", 'ae'],
    ["attr.`run name` = 'b'", 'b'],
    ['cnn', 'a'],
    ["'FIRST CNN'", 'a'],
    ['first and cnn', 'a'],
    ['first cnn', 'a'],
    ["loss < 1 or params.model = 'cnn'", 'ab'],
    ["params.model = 'cnn' or params.model = 'CNN' and params.lr = '1e-1'", 'bc'],
    ["(params.model = 'cnn' or params.model = 'CNN') and params.lr = '1e-1'", 'c'],
    ['started > -90m', 'ab'],
    ['started < -1d', 'd'],
    [`start_time >= ${readAt - hour}`, 'ab'],
    [`created < ${readAt - hour}`, 'cd'],
    ['started > 2020-01-01', 'abcd'],
    ['started <= 2020-01-01', ''],
    ['duration = 30', 'abcd'],
    ['duration < 1m', 'abcd'],
    ['duration > 30s', ''],
    ["dataset.name = 'mnist'", 'd'],
    ["dataset.name like '%n%' and datasets.digest = 'abc'", 'd'],
    ["dataset.name not in ('mnist')", 'd'],
    ["dataset.name not in ('mnist', 'iris')", ''],
    ["dataset.digest not in ('abc', 'x')", 'd'],
    ["dataset.digest not in ('abc', 'abd', 'def')", ''],
    ["dataset.digest = 'abd'", 'd'],
    ["dataset.digest like 'ab_'", 'd'],
    ["data.mnist != 'abc'", 'd'],
    ['has dataset.name', 'd'],
    ['dataset.name is null', 'abce'],
    ['data.mnist = abc', 'd'],
    ['AND', ''],
  ])('%s', async (filter, wanted) => {
    expect(await found(filter)).toBe(wanted);
  });
});

describe('a filter that asks for what is not there says what was likely meant', () => {
  test.each([
    ['metrics.los < 1', 'There is no metric "los" here. Did you mean "loss"?', 'metrics.los', 0],
    ['modle = 1', 'There is no column "modle" here. Did you mean "model"?', 'modle', 0],
    ['params.zzzzzz is null', 'There is no parameter "zzzzzz" here.', 'params.zzzzzz', 5],
    [
      "dataset.context = 'train'",
      'Data sets are searched by dataset.name or dataset.digest.',
      'dataset.context',
      0,
    ],
    [
      "attributes.artifact_uri = 'x'",
      'There is no column "artifact_uri" here.',
      'attributes.artifact_uri',
      0,
    ],
    ["metrics.loss = 'a'", '"loss" holds numbers: write a number here.', "'a'", 0],
    ["loss like '1'", '"loss" holds numbers: compare it by =, !=, <, <=, > or >=.', "'1'", 0],
    [
      'started > 7d',
      'A time is written as 2026-11-01, as 2026-11-01T12:30, or as -7d for seven days ago.',
      '7d',
      0,
    ],
    [
      'started > 2026-02-30',
      'A time is written as 2026-11-01, as 2026-11-01T12:30, or as -7d for seven days ago.',
      '2026-02-30',
      0,
    ],
    ['duration > long', 'A duration is written as 90 (seconds), 30m, 2h or 1d.', 'long', 0],
  ])('%s', async (filter, message, at, shown) => {
    const { table } = open([source]);
    const head = valueIn(await table.query({ ...allOf(source), filter }));
    expect(head.filterProblem?.message).toBe(message);
    expect(filter.slice(head.filterProblem?.start, head.filterProblem?.end)).toBe(at);
    expect(head.shown).toBe(shown);
  });
});

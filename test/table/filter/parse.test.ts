import { describe, expect, test } from 'vitest';
import { parseFilter } from '../../../server/src/table/filter/parse.ts';

/** What is wrong, and the characters at which. */
function problemOf(text: string): readonly [string, string] {
  const parsed = parseFilter(text);
  if (parsed.ok) throw new Error('understood');
  const { message, start, end } = parsed.problem;
  return [message, text.slice(start, end)];
}

describe('a filter that cannot be understood says where and why', () => {
  test.each([
    ['metrics.loss <', 'A value is missing here.', ''],
    ['metrics.loss < 1 and', 'Something is missing at the end.', ''],
    ['(metrics.loss < 1', 'A ")" is missing.', ''],
    ['metrics.loss < 1)', '")" is not expected here.', ')'],
    ["params.model = 'cnn", 'This quote is not closed.', "'cnn"],
    ['! params.model', 'This sign means nothing here.', '!'],
    ["'a' = 'b'", 'Name a column on the left, such as metrics.loss.', "'a'"],
    ['has', 'Name a column behind "has", such as metrics.loss.', ''],
    ["status in 'a'", "Behind \"in\" stands a list: ('a', 'b').", "'a'"],
    ["status in ('a' 'b')", 'A "," or ")" is missing.', "'b'"],
    ['params.x is 3', 'Behind "is" stands "null" or "not null".', '3'],
    ['and', '"and" is not expected here.', 'and'],
    ['='.repeat(2), '"==" is not expected here.', '=='],
  ])('%s', (text, message, at) => {
    expect(problemOf(text)).toEqual([message, at]);
  });

  test('one that is nested deeper than anyone writes, or longer', () => {
    expect(problemOf(`${'('.repeat(5000)}a${')'.repeat(5000)}`)[0]).toBe('This is nested too deeply.');
    expect(problemOf('not '.repeat(4000))[0]).toBe('This is nested too deeply.');
    expect(problemOf('a'.repeat(20_001))[0]).toBe('A filter has at most 20000 characters.');
  });
});

test('nothing is no filter', () => {
  expect(parseFilter('  ')).toEqual({ ok: true, filter: undefined });
});

test('names are quoted as MLflow quotes them', () => {
  const columns = ['metrics."val loss"', 'metric.`val loss`', 'METRICS'].map((text) => {
    const parsed = parseFilter(`has ${text}`);
    return parsed.ok && parsed.filter?.kind === 'has' ? parsed.filter.column : undefined;
  });
  expect(columns).toMatchObject([
    { group: 'metrics', name: 'val loss' },
    { group: 'metrics', name: 'val loss' },
    { group: undefined, name: 'METRICS' },
  ]);
});

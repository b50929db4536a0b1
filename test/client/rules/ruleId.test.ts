import { describe, expect, test } from 'vitest';
import { isRuleId, pathOfRule, ruleOfLink, ruleOfPath } from '../../../client/src/rules/ruleId.ts';

describe('the link to a rule', () => {
  test.each([
    ['/rule/dvc/duplicate-output', 'dvc/duplicate-output'],
    ['/rule/card/license', 'card/license'],
  ])('%s is about a rule', (path, rule) => {
    expect(ruleOfLink(path)).toBe(rule);
  });

  test.each([
    '/rule/',
    '/rule/dvc',
    '/rule/../../etc/passwd',
    '/rule/dvc/cycle/more',
    '/other/dvc/cycle',
    '/rule/DVC/x',
    '/rule/a/b?c',
  ])('%s is about none', (path) => {
    expect(ruleOfLink(path)).toBeUndefined();
  });
});

test('the path of a page leads back to its rule', () => {
  expect(ruleOfPath(pathOfRule('dvc/cycle'))).toBe('dvc/cycle');
  expect(ruleOfPath('/dvc/../secret.md')).toBeUndefined();
});

test('an id is a text of two names, and not a long one', () => {
  expect([isRuleId('a/b'), isRuleId(3), isRuleId(`a/${'b'.repeat(200)}`)]).toEqual([true, false, false]);
});

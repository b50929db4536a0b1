import { expect, test } from 'vitest';
import { StartBudget } from '../../server/src/worker/startBudget.ts';

test('so many starts in a span, and more when it has passed', () => {
  let now = 0;
  const budget = new StartBudget({ now: () => now }, 2, 1000);
  expect([budget.take(), budget.take(), budget.take()]).toEqual([true, true, false]);
  now = 999;
  expect(budget.take()).toBe(false);
  now = 1000;
  expect([budget.take(), budget.take(), budget.take()]).toEqual([true, true, false]);
});

import { setFlagsFromString } from 'node:v8';
import { runInThisContext } from 'node:vm';
import { expect, test } from 'vitest';
import { compileEarly } from '../../server/src/platform/compileEarly.ts';

/** Whether V8 interprets a new function after its second run; the name tells it from the others. */
function isInterpreted(name: string): boolean {
  const made = `function make() { return function ${name}(a, b) { return a + b; }; }`;
  return runInThisContext(
    `${made} var add = make(); add(1, 2); add(1, 2); %ActiveTierIsIgnition(add)`,
  ) as boolean;
}

test('a function that ran is machine code at once', () => {
  setFlagsFromString('--allow-natives-syntax');
  const before = isInterpreted('before');
  compileEarly();
  expect([before, isInterpreted('after')]).toEqual([true, false]);
});

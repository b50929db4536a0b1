import { expect, test } from 'vitest';
import { Growing } from '../../../../server/src/sources/mlflow/rest/growing.ts';

test('what is put in is there, however many', () => {
  const growing = new Growing();
  for (let value = 0; value < 1000; value += 1) growing.push(value);
  expect(growing.length).toBe(1000);
  expect([...growing.values()]).toEqual(Array.from({ length: 1000 }, (_, value) => value));
});

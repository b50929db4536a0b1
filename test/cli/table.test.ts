import { expect, test } from 'vitest';
import { table } from '../../server/src/cli/table.ts';

test('more rows than a call can have arguments are laid out', () => {
  const rows = Array.from({ length: 130_000 }, (_, at) => [`r${at}`, 'x']);
  const lines = table(['RUN', 'B'], rows).split('\n');
  expect(lines[0]).toBe('RUN      B');
  expect(lines.at(-2)).toBe('r129999  x');
});

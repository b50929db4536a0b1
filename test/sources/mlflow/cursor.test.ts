import { expect, test } from 'vitest';
import { behind, readCursor, writeCursor } from '../../../server/src/sources/mlflow/cursor.ts';

test.each([
  { time: 1_700_000_000_000, name: 'a' },
  { time: undefined, name: 'a/b\nc' },
  { time: -5, name: '0' },
  { time: 0, name: ' ' },
])('a place is read back as it was written: %o', (cursor) => {
  expect(readCursor(writeCursor(cursor))).toEqual(cursor);
});

test.each(['', '/', 'a', '1', '1.5/a', '-/a', '99999999999999999999/a', '1/'])(
  '%o is no place',
  (written) => {
    expect(readCursor(written)).toBeUndefined();
  },
);

test('rows behind a place are older ones, those without a time, and those of that time with a later name', () => {
  const columns = { time: 't', name: 'n' };
  expect(behind(undefined, columns, 'x')).toEqual({ sql: 'TRUE', parameters: [] });
  expect(behind({ time: undefined, name: 'x' }, columns, 'x')).toEqual({
    sql: '(t IS NULL AND n > ?)',
    parameters: ['x'],
  });
  expect(behind({ time: 5, name: 'x' }, columns, 'x')).toEqual({
    sql: '(t < ? OR t IS NULL OR (t = ? AND n > ?))',
    parameters: [5, 5, 'x'],
  });
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Freshness } from '../../../client/src/panels/freshness.ts';

let isVisible: boolean;
let read: number;
let freshness: Freshness;

beforeEach(() => {
  vi.useFakeTimers();
  isVisible = true;
  read = 0;
  freshness = new Freshness({ isVisible: () => isVisible, refresh: () => (read += 1) });
});

afterEach(() => {
  vi.useRealTimers();
});

test('a burst of changes is followed once', () => {
  for (let changes = 0; changes < 10; changes += 1) freshness.changed();
  expect(read).toBe(0);
  vi.advanceTimersByTime(2000);
  expect(read).toBe(1);
});

test('what nobody looks at is read when somebody does', () => {
  isVisible = false;
  freshness.changed();
  vi.advanceTimersByTime(2000);
  freshness.seen();
  expect(read).toBe(0);
  isVisible = true;
  freshness.seen();
  freshness.seen();
  expect(read).toBe(1);
});

test('nothing is read after the end', () => {
  freshness.changed();
  freshness.dispose();
  vi.advanceTimersByTime(2000);
  expect(read).toBe(0);
});

import { expect, test } from 'vitest';
import { StoreWatch } from '../../server/src/worker/watch.ts';

/** A watch over files whose stamps the test sets, with a timer that the test turns. */
function watchOf(stamps: Record<string, string>): {
  watch: StoreWatch;
  changed: string[];
  turn(): void;
  timers(): number;
} {
  const running = new Set<() => void>();
  const changed: string[] = [];
  const watch = new StoreWatch({
    every: (milliseconds, run) => {
      expect(milliseconds).toBe(2000);
      running.add(run);
      return () => running.delete(run);
    },
    stampOf: (path) => stamps[path] ?? 'none',
    onChange: (id) => changed.push(id),
  });
  return { watch, changed, turn: () => running.forEach((run) => run()), timers: () => running.size };
}

const store = (id: string): { id: string; path: string; name: string } => ({ id, path: `/${id}`, name: id });

test('a store that changed is told once', () => {
  const stamps: Record<string, string> = { '/a': '1', '/b': '1' };
  const { watch, changed, turn } = watchOf(stamps);
  watch.watch([store('a'), store('b')]);
  turn();
  expect(changed).toEqual([]);
  stamps['/a'] = '2';
  turn();
  turn();
  expect(changed).toEqual(['a']);
});

test('naming the stores again forgets no change of those that stay', () => {
  const stamps: Record<string, string> = { '/a': '1' };
  const { watch, changed, turn, timers } = watchOf(stamps);
  watch.watch([store('a')]);
  stamps['/a'] = '2';
  watch.watch([store('a'), store('b')]);
  turn();
  expect(changed).toEqual(['a']);
  expect(timers()).toBe(1);
});

test('nothing is looked at while there is nothing to watch, or after the end', () => {
  const { watch, timers } = watchOf({});
  expect(timers()).toBe(0);
  watch.watch([store('a')]);
  watch.watch([]);
  expect(timers()).toBe(0);
  watch.watch([store('a')]);
  watch.dispose();
  expect(timers()).toBe(0);
});

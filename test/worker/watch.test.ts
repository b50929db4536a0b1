import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { SourceWatch } from '../../server/src/worker/watch.ts';

interface Turned {
  readonly watch: SourceWatch;
  readonly changed: string[];
  readonly asked: string[];
  readonly clock: { time: number };
  turn(): Promise<void>;
  timers(): number;
}

/** A watch over sources whose stamps the test sets, with a timer that the test turns. */
function watchOf(stampOf: (id: string) => Promise<string | undefined>): Turned {
  const running = new Set<() => void>();
  const changed: string[] = [];
  const asked: string[] = [];
  const clock = { time: 0, now: () => clock.time };
  const watch = new SourceWatch({
    clock,
    every: (milliseconds, run) => {
      expect(milliseconds).toBe(2000);
      running.add(run);
      return () => running.delete(run);
    },
    stampOf: (id) => {
      asked.push(id);
      return stampOf(id);
    },
    onChange: (id) => changed.push(id),
  });
  const turn = async (): Promise<void> => {
    await setImmediate();
    running.forEach((run) => run());
    await setImmediate();
  };
  return { watch, changed, asked, clock, turn, timers: () => running.size };
}

const from = (stamps: Record<string, string>) => (id: string) => Promise.resolve(stamps[id]);

test('a source that changed is told once', async () => {
  const stamps: Record<string, string> = { a: '1', b: '1' };
  const { watch, changed, turn } = watchOf(from(stamps));
  watch.watch(['a', 'b']);
  await turn();
  expect(changed).toEqual([]);
  stamps['a'] = '2';
  await turn();
  await turn();
  expect(changed).toEqual(['a']);
});

test('naming the sources again forgets no change of those that stay', async () => {
  const stamps: Record<string, string> = { a: '1' };
  const { watch, changed, turn, timers } = watchOf(from(stamps));
  watch.watch(['a']);
  await setImmediate();
  stamps['a'] = '2';
  watch.watch(['a', 'b']);
  await turn();
  expect(changed).toEqual(['a']);
  expect(timers()).toBe(1);
});

test('a source that does not tell, fails or goes away counts as it was', async () => {
  let stamp: () => Promise<string | undefined> = () => Promise.resolve('1');
  const { watch, changed, turn } = watchOf(() => stamp());
  watch.watch(['a']);
  await turn();
  stamp = () => Promise.reject(new Error('gone'));
  await turn();
  stamp = () => Promise.resolve(undefined);
  await turn();
  stamp = () => Promise.resolve('1');
  await turn();
  expect(changed).toEqual([]);
});

test('a source that takes its time is not asked twice at once', async () => {
  const { watch, asked, turn } = watchOf(() => new Promise(() => undefined));
  watch.watch(['a']);
  await turn();
  await turn();
  expect(asked).toEqual(['a']);
});

test('a source whose look takes long is looked at a tenth of the time', async () => {
  const { watch, asked, clock, turn } = watchOf(() => {
    clock.time += 600;
    return Promise.resolve('1');
  });
  watch.watch(['a']);
  for (; clock.time < 60_000; clock.time += 2000) await turn();
  expect(asked.length).toBeGreaterThan(6);
  expect(asked.length).toBeLessThanOrEqual(10);
});

test('a machine that slept, or whose clock was set back, is looked at soon', async () => {
  const { watch, asked, clock, turn } = watchOf(() => {
    clock.time += 3_600_000;
    return Promise.resolve('1');
  });
  watch.watch(['a']);
  await turn();
  expect(asked).toHaveLength(1);
  clock.time += 31_000;
  await turn();
  expect(asked).toHaveLength(2);
  clock.time = 0;
  await turn();
  expect(asked).toHaveLength(3);
});

test('nothing is looked at while there is nothing to watch, or after the end', () => {
  const { watch, timers } = watchOf(from({}));
  expect(timers()).toBe(0);
  watch.watch(['a']);
  watch.watch([]);
  expect(timers()).toBe(0);
  watch.watch(['a']);
  watch.dispose();
  expect(timers()).toBe(0);
});
